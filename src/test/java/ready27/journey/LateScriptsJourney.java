package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ready27.question.QuestionId;
import ready27.testing.ShippedContent;

/** The desk while its scripts are still on their way, and where they never come. */
@Tag("browser")
class LateScriptsJourney {

    private static final String SCRIPT = "**/exam.js";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final App APP = App.fresh();

    @Test
    void whatIsChosenBeforeTheScriptHasComeIsTakenUpByIt() {
        Page page = CHROMIUM.page();
        Route late = held(page);
        choose(page, 1);
        question(page, 1)
                .getByText("Guess", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("[data-saved]")).hasText("Not ready yet: save each answer with its button");

        page.unroute(SCRIPT);
        late.resume();
        DeskPage desk = DeskPage.here(page).awaitSaved(1).awaitAllSaved().reload();
        assertThat(desk.chosen(1)).isEqualTo(key(page, 1));
        assertThat(desk.question(1).locator("[value='guess']")).isChecked();
        assertThat(question(page, 1).locator(".until-ready")).isHidden();
    }

    @Test
    void whereTheScriptNeverComesEachAnswerIsSavedByItsButton() {
        Page page = CHROMIUM.page();
        page.route(SCRIPT, Route::abort);
        begin(page);
        choose(page, 1);
        save(page, 1);
        assertThat(question(page, 1).locator("[value='" + key(page, 1) + "'][checked]"))
                .hasCount(1);
        page.locator("[data-sheet='7']").click();
        choose(page, 7);
        save(page, 7);
        assertThat(question(page, 7).locator("[value='" + key(page, 7) + "'][checked]"))
                .hasCount(1);

        page.unroute(SCRIPT);
        page.reload();
        DeskPage desk = DeskPage.here(page);
        assertThat(desk.chosen(1)).isEqualTo(key(page, 1));
        assertThat(desk.chosen(7)).isEqualTo(key(page, 7));
    }

    /** The desk with its script held back. */
    private static Route held(Page page) {
        Route[] held = new Route[1];
        page.route(SCRIPT, route -> held[0] = route);
        page.navigate(APP.url("/exams"));
        page.waitForRequest(SCRIPT, () -> page.getByText("Start the clock").click());
        assertThat(question(page, 1)).isVisible();
        page.waitForCondition(() -> held[0] != null);
        return held[0];
    }

    private static void begin(Page page) {
        page.navigate(APP.url("/exams"));
        page.getByText("Start the clock").click();
        assertThat(page.locator("#desk")).not().hasClass(Pattern.compile("\\bready\\b"));
    }

    /** The page as the server knows it comes back. */
    private static void save(Page page, int number) {
        page.evaluate("window.before = true");
        question(page, number).getByText("Save answer").click();
        page.waitForFunction("() => !window.before && document.readyState === 'complete'");
        assertThat(page).hasURL(Pattern.compile("#q-" + number + "$"));
    }

    private static void choose(Page page, int number) {
        question(page, number)
                .locator("label.option:has(input[value='" + key(page, number) + "'])")
                .click();
    }

    private static Locator question(Page page, int number) {
        return page.locator("[data-question][data-place='" + number + "']");
    }

    private static String key(Page page, int number) {
        String id = question(page, number).getAttribute("data-question");
        return ShippedContent.bank().get(new QuestionId(id)).key();
    }
}
