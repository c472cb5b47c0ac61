package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ready27.question.QuestionId;
import ready27.testing.ShippedContent;

/** The main road by plain links and form posts, with JavaScript switched off. */
@Tag("browser")
class ScriptsOffJourney {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final App APP = App.fresh();

    @Test
    void practiceGoesFromQuestionToQuestion() {
        Page page = withoutScripts();
        page.navigate(APP.url("/practice"));
        page.getByLabel("5", new Page.GetByLabelOptions().setExact(true)).check();
        button(page, "Begin").click();
        for (int number = 1; number <= 5; number++) {
            assertThat(page.locator("h1.position")).hasText("Question " + number + " of 5");
            PracticeCard.answer(page, number != 2);
        }
        page.getByText("See how it went").click();

        assertThat(page.locator(".big")).hasText("4");
    }

    @Test
    void aMockIsAnsweredFlaggedAndHandedInAndKeptInAnAccount() {
        Page page = withoutScripts();
        page.navigate(APP.url("/exams"));
        button(page, "Start the clock").click();
        for (int number = 1; number <= 3; number++) {
            save(page, number);
            assertThat(question(page, number).locator("[value='" + key(page, number) + "'][checked]"))
                    .hasCount(1);
        }
        question(page, 2).locator("[data-flag]").click();
        assertThat(question(page, 2).locator("[data-flag]")).hasText("Flagged");
        question(page, 3)
                .getByText("Guess", new Locator.GetByTextOptions().setExact(true))
                .click();
        question(page, 3).getByText("Save answer").click();
        page.waitForURL("**/exams/*#q-3");
        assertThat(question(page, 3).locator("[value='guess'][checked]")).hasCount(1);

        page.getByText("Hand in", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("ul.blanks").first().locator("li")).hasCount(47);
        assertThat(page.locator("ul.blanks").last().locator("li")).hasText(new String[] {"2"});
        button(page, "Hand in now").click();
        assertThat(page.locator("h1")).hasText("Not passed");
        assertThat(page.locator(".big")).hasText("3 / 50");
        assertThat(page.locator(".review")).hasCount(50);

        Account.make(APP, page, "eve@example.org");
        page.navigate(APP.url("/exams/history"));
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("3 of 50");
    }

    private static Page withoutScripts() {
        return CHROMIUM.person(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setJavaScriptEnabled(false))
                .newPage();
    }

    private static void save(Page page, int number) {
        question(page, number)
                .locator("label.option:has(input[value='" + key(page, number) + "'])")
                .click();
        question(page, number).getByText("Save answer").click();
        page.waitForURL("**/exams/*#q-" + number);
    }

    private static Locator question(Page page, int number) {
        return page.locator("#q-" + number);
    }

    private static String key(Page page, int number) {
        return ShippedContent.bank()
                .get(new QuestionId(question(page, number).getAttribute("data-question")))
                .key();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
