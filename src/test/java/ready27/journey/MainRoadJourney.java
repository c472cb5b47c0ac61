package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A newcomer's road from the first page to a result that survives. From the first answer on it is one test, whose steps
 * go on where the one before stopped: half of a road cannot be tried again.
 */
class MainRoadJourney {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final App APP = App.fresh();

    private String state = "";
    private String exam = "";
    private String deskAsSent = "";

    @Test
    void theFirstPageOffersANewcomerThreeDoors() {
        Page page = CHROMIUM.page();
        page.navigate(APP.url("/"));

        assertThat(page.locator(".doors h2")).hasText(new String[] {"Learn a topic", "Practise", "Sit a mock exam"});
    }

    @Test
    void aTermInALessonShowsItsDefinitionToTheKeyboard() {
        Page page = CHROMIUM.page();
        page.navigate(APP.url("/lessons/internal-audit"));
        assertThat(page.locator(".definition").first()).isHidden();

        for (int i = 0; i < 60 && !onATerm(page); i++) {
            page.keyboard().press("Tab");
        }

        assertThat(onATerm(page)).isTrue();
        assertThat(page.locator(".definition").first()).isVisible();
    }

    @Test
    void fromTheFirstAnswerToAnAccountNothingIsLost() {
        List<Runnable> steps = List.of(
                this::practiceKeepsTheKeyUntilTheAnswerAndThenExplainsEveryOption,
                this::tenAnswersAreThereAfterTheServerWasKilledAndTheClockGoesOn,
                this::keysAnswerTurnAndFlagUntilTheyAreSwitchedOff,
                this::flagsAndCrossedOutOptionsAreKeptAndTheOverviewShowsWhatIsAnswered,
                this::theClockCanBeHidden,
                this::handingInListsTheBlanksAndLeadsToTheResult,
                this::theResultHasThePassMarkTheAreasAndEveryQuestionExplained,
                this::theResultCanBeFiltered,
                this::thePrintedResultHasEveryReasonAndNoNavigation,
                this::aQuestionCanBeReportedAndTheMissedPractised,
                this::resultAndHistoryAreThereAfterTheServerWasKilled,
                this::anAccountKeepsTheGuestsWorkAndBringsItToAnotherBrowser);
        for (Runnable step : steps) {
            step.run();
            CHROMIUM.closeWindows();
        }
    }

    private void practiceKeepsTheKeyUntilTheAnswerAndThenExplainsEveryOption() {
        BrowserContext context = CHROMIUM.person();
        Page page = context.newPage();
        page.navigate(APP.url("/practice"));
        page.getByLabel("5", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByText("Begin", new Page.GetByTextOptions().setExact(true)).click();

        for (int number = 1; number <= 5; number++) {
            assertThat(page.locator("h1.position")).hasText("Question " + number + " of 5");
            PracticeCard.answer(page, number != 2);
        }

        page.getByText("See how it went").click();
        assertThat(page.locator(".big")).hasText("4");
        assertThat(page.getByText("Wrong, but you were sure")).isVisible();
        state = context.storageState();
    }

    private void tenAnswersAreThereAfterTheServerWasKilledAndTheClockGoesOn() {
        BrowserContext context = CHROMIUM.person(state);
        DeskPage desk = DeskPage.begin(APP, context.newPage());
        deskAsSent = desk.page().content();
        List<Integer> ten = IntStream.rangeClosed(1, 10).boxed().toList();
        ten.forEach(desk::answerRight);
        ten.forEach(desk::awaitSaved);
        long deadline = desk.deadline();
        int left = desk.secondsLeft();

        APP.kill().start();
        desk.reload();

        ten.forEach(number ->
                assertThat(desk.chosen(number)).as("answer %d", number).isEqualTo(desk.key(number)));
        assertThat(desk.deadline()).isEqualTo(deadline);
        assertThat(desk.secondsLeft()).isPositive().isLessThan(left);
        exam = desk.address();
        state = context.storageState();
    }

    private void keysAnswerTurnAndFlagUntilTheyAreSwitchedOff() {
        Page page = CHROMIUM.person(state).newPage();
        DeskPage desk = DeskPage.open(page, exam).show(11);

        List.of("c", "n", "2", "p", "f").forEach(page.keyboard()::press);
        assertThat(desk.question(11)).isVisible();
        assertThat(place(desk, 11, "C")).isChecked();
        assertThat(place(desk, 12, "B")).isChecked();
        assertThat(desk.sheet(11)).hasClass(Pattern.compile("flagged"));

        keysInUse(page, false);
        List.of("a", "1", "f", "n").forEach(page.keyboard()::press);
        assertThat(desk.question(11)).isVisible();
        assertThat(place(desk, 11, "C")).isChecked();
        assertThat(desk.sheet(11)).hasClass(Pattern.compile("flagged"));
        keysInUse(page, true);
        page.keyboard().press("f");
        desk.awaitAllSaved();
        assertThat(desk.sheet(11)).not().hasClass(Pattern.compile("flagged"));
    }

    private void flagsAndCrossedOutOptionsAreKeptAndTheOverviewShowsWhatIsAnswered() {
        Page page = CHROMIUM.person(state).newPage();
        DeskPage desk = DeskPage.open(page, exam);
        desk.show(20).question(20).locator("[data-flag]").click();
        desk.question(20).locator("[data-strike]").nth(3).click();
        desk.answerWrong(21)
                .question(21)
                .getByText("Guess", new Locator.GetByTextOptions().setExact(true))
                .click();
        desk.show(22)
                .page()
                .getByText("Next", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(desk.question(23)).isVisible();
        desk.awaitAllSaved().reload();

        assertThat(desk.sheet(20)).hasAccessibleName("20 not answered, flagged");
        assertThat(desk.sheet(21)).hasAccessibleName("21 answered");
        assertThat(desk.sheet(22)).hasAccessibleName("22 not answered");
        assertThat(desk.question(20).locator("[data-strike]").nth(3)).hasAttribute("aria-pressed", "true");
    }

    private void theClockCanBeHidden() {
        Page page = CHROMIUM.person(state).newPage();
        DeskPage desk = DeskPage.open(page, exam);
        assertThat(desk.clock()).isVisible();

        page.getByText("Hide time").click();
        assertThat(desk.clock()).isHidden();
        desk.reload();
        assertThat(desk.clock()).isHidden();
    }

    private void handingInListsTheBlanksAndLeadsToTheResult() {
        Page page = CHROMIUM.person(state).newPage();
        DeskPage desk = DeskPage.open(page, exam);
        IntStream.rangeClosed(11, 27).filter(n -> n != 20 && n != 21).forEach(desk::answerRight);
        photograph(page);
        desk.openHandIn();
        assertThat(page.locator("[data-blanks] li")).hasCount(24);
        assertThat(page.locator("[data-blanks] li").first()).hasText("20");
        assertThat(page.locator("ul[data-flagged] li")).hasText(new String[] {"20"});

        page.getByText("Hand in now").click();
        page.waitForURL("**/result");
        assertThat(page.locator("h1")).hasText("Passed");
        assertThat(page.locator(".big")).hasText("25 / 50");
    }

    private void theResultHasThePassMarkTheAreasAndEveryQuestionExplained() {
        Page page = CHROMIUM.person(state).newPage();
        page.navigate(exam + "/result");

        assertThat(page.locator(".lead")).containsText("exactly the pass mark of 25");
        assertThat(page.locator("section[aria-labelledby=areas] tbody tr")).hasCount(7);
        assertThat(page.locator(".review")).hasCount(50);
        assertThat(page.locator(".review .badge:text-is('Key')")).hasCount(50);
        assertThat(page.locator(".review .badge:text-is('Your answer')")).hasCount(26);
        assertThat(page.locator("#q-21 .option.is-wrong")).hasCount(1);
        assertThat(page.locator("#q-21")).containsText("Guess");
        List<String> reasons = page.locator(".why").allTextContents();
        assertThat(reasons).hasSizeGreaterThan(150).noneMatch(deskAsSent::contains);
    }

    private void theResultCanBeFiltered() {
        Page page = CHROMIUM.person(state).newPage();
        page.navigate(exam + "/result");

        for (String filter : List.of("Wrong (25)", "Flagged (1)", "Guessed (1)", "Slow (0)", "All (50)")) {
            page.getByText(filter).click();
            assertThat(page.getByText(filter)).hasAttribute("aria-current", "true");
            assertThat(page.locator(".review")).hasCount(Integer.parseInt(filter.replaceAll("\\D", "")));
        }
    }

    private void thePrintedResultHasEveryReasonAndNoNavigation() {
        Page page = CHROMIUM.person(state).newPage();
        page.navigate(exam + "/result");
        page.evaluate("window.print = () => (window.printed = true)");
        page.locator("[data-print]").click();
        assertThat(page.evaluate("window.printed")).isEqualTo(true);
        String everyReason = "[...document.querySelectorAll('.review .why')].every(why => why.checkVisibility())";
        assertThat(page.evaluate(everyReason)).isEqualTo(false);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.evaluate(everyReason)).isEqualTo(true);
        for (String onScreen : List.of(".site-head", ".site-foot", ".crumbs", "[data-print]", "nav.chips")) {
            assertThat(page.locator(onScreen).first()).isHidden();
        }
        assertThat(page.locator(".big")).isVisible();
    }

    private void aQuestionCanBeReportedAndTheMissedPractised() {
        Page page = CHROMIUM.person(state).newPage();
        page.navigate(exam + "/result");
        page.locator("#q-21").getByText("Report this question").click();
        page.getByLabel("What is wrong?").selectOption(new SelectOption().setIndex(1));
        page.getByText("Send the report").click();
        page.getByText("See your reports").click();
        assertThat(page.locator("tbody tr")).hasCount(1);

        page.navigate(exam + "/result");
        page.getByText("Retry what you missed").click();
        assertThat(page.locator("h1.position")).hasText("Question 1 of 25");
    }

    private void resultAndHistoryAreThereAfterTheServerWasKilled() {
        APP.kill().start();
        Page page = CHROMIUM.person(state).newPage();

        assertHistory(page);
        page.locator("tbody a").click();
        assertThat(page.locator(".big")).hasText("25 / 50");
        assertThat(page.locator(".review")).hasCount(50);
    }

    private void anAccountKeepsTheGuestsWorkAndBringsItToAnotherBrowser() {
        Page page = CHROMIUM.person(state).newPage();
        Account.make(APP, page, "ann@example.org");
        assertHistory(page);
        Account.signOut(APP, page);
        page.navigate(APP.url("/exams/history"));
        assertThat(page.getByText("None yet")).isVisible();

        Page elsewhere = CHROMIUM.page();
        Account.signIn(APP, elsewhere, "ann@example.org");
        assertHistory(elsewhere);
    }

    private static void assertHistory(Page page) {
        page.navigate(APP.url("/exams/history"));
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("25 of 50");
        assertThat(page.locator("tbody tr")).containsText("Passed");
    }

    private static void keysInUse(Page page, boolean used) {
        button(page, "Keys").click();
        page.getByLabel("Use these keys").setChecked(used);
        page.locator("dialog#keys [data-close]").click();
        assertThat(page.locator("dialog#keys")).isHidden();
    }

    private static Locator place(DeskPage desk, int number, String letter) {
        return desk.question(number).locator("label.option:has(.letter:text-is('" + letter + "')) input");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static boolean onATerm(Page page) {
        return (Boolean) page.evaluate("document.activeElement.matches('a.term')");
    }

    /** The picture of the README, taken on demand only, so that a run leaves the tree as it was. */
    private void photograph(Page page) {
        if (Boolean.getBoolean("ready27.screenshot")) {
            Page neat = CHROMIUM.person(new Browser.NewContextOptions()
                            .setViewportSize(1280, 800)
                            .setColorScheme(ColorScheme.LIGHT)
                            .setStorageState(page.context().storageState()))
                    .newPage();
            DeskPage.open(neat, exam).show(19);
            neat.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs/screenshot.png")));
        }
    }
}
