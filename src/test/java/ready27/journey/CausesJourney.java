package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After a miss one tap says why, in practice, in reviews and in a result; progress counts it and says what helps. */
@Tag("browser")
class CausesJourney {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final App APP = App.fresh();

    private final Looks looks = new Looks();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMissIsExplainedByOneTapAndProgressSaysWhatHelps(boolean scripts) {
        Page page = page(scripts);
        missInPractice(page);

        tap(page, "Misread");
        assertThat(page.locator(".causes")).containsText("Kept: Misread.");
        tap(page, "Did not know");
        assertThat(page.locator(".causes")).containsText("Kept: Did not know.");
        page.navigate(APP.url(page.locator("form.causes").getAttribute("action").replace("/causes/", "/answers/")));
        assertThat(page.locator(".causes [aria-pressed='true']")).hasText("Did not know");
        tap(page, "Take it back");
        assertThat(page.locator(".causes [aria-pressed='false']")).hasCount(4);
        assertThat(page.locator(".causes [aria-pressed='true']")).hasCount(0);
        tap(page, "Wrong rule");
        assertThat(page.locator(".causes")).containsText("Kept: Wrong rule.");

        missInReviews(page);
        tap(page, "Misread");
        assertThat(page.locator(".causes")).containsText("Kept: Misread.");
        assertThat(page.locator("#card .notice")).containsText("Not right");

        handInAMock(page);
        Locator first = page.locator(".review .causes").first();
        tap(first, "Ran out of time");
        assertThat(page.locator(".review .causes").first()).containsText("Kept: Ran out of time.");
        assertThat(page.locator(".big")).hasText("0 / 50");

        page.navigate(APP.url("/progress"));
        assertThat(page.locator("main")).containsText("you missed 52 answers and said why of 3.");
        assertThat(page.locator(".remedies > li")).hasCount(3);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Practise the one question missed: Wrong rule"))
                .click();
        assertThat(page.locator("h1.position")).hasText("Question 1 of 1");
    }

    @Test
    void theTapKeepsThePlaceOfTheKeyboard() {
        Page page = page(true);
        missInPractice(page);
        Htmx.rests(page);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Misread"))
                .focus();
        page.keyboard().press("Enter");

        assertThat(page.locator(".causes")).containsText("Kept: Misread.");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Misread")))
                .isFocused();
    }

    @Test
    void theTapsShutNobodyOut() {
        Page page = page(true);
        missInPractice(page);
        looks.at("practice/question, with taps", page);
        tap(page, "Misread");
        assertThat(page.locator(".causes")).containsText("Kept");
        looks.at("practice/question, with a cause", page);
        missInReviews(page);
        tap(page, "Wrong rule");
        assertThat(page.locator(".causes")).containsText("Kept");
        looks.at("review/card, with a cause", page);
        handInAMock(page);
        tap(page.locator(".review .causes").first(), "Did not know");
        assertThat(page.locator(".review .causes").first()).containsText("Kept");
        looks.at("exam/result, with causes", page);
        page.navigate(APP.url("/progress"));
        page.locator("details > summary")
                .filter(new Locator.FilterOptions().setHasText("By area"))
                .click();
        looks.at("progress/progress, with causes", page);
        looks.findNothingWrong();
    }

    private static void missInPractice(Page page) {
        page.navigate(APP.url("/practice"));
        page.getByLabel("5", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin"))
                .click();
        PracticeCard.miss(page);
    }

    private static void missInReviews(Page page) {
        page.navigate(APP.url("/reviews/next"));
        PracticeCard.missCard(page);
    }

    private static void handInAMock(Page page) {
        page.navigate(APP.url("/exams"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start the clock"))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/exams/[0-9a-f-]{30,}.*"));
        page.navigate(page.url().replaceFirst("[?#].*", "") + "/hand-in");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hand in now"))
                .first()
                .click();
        page.waitForURL("**/result");
    }

    private static void tap(Page page, String cause) {
        tap(page.locator(".causes"), cause);
    }

    private static void tap(Locator causes, String cause) {
        causes.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(cause))
                .click();
    }

    private static Page page(boolean scripts) {
        return CHROMIUM.person(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setJavaScriptEnabled(scripts))
                .newPage();
    }
}
