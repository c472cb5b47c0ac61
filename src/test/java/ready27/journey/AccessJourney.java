package ready27.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page of any room keeps anybody out. */
@Tag("browser")
class AccessJourney {

    private static final String LONG = "Informationssicherheitsmanagementsystemzertifizierungsvorbereitung";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final App APP = App.fresh().withPapers();

    private final Looks looks = new Looks();
    private final BrowserContext browser = CHROMIUM.person();
    private final Page page = browser.newPage();

    @AfterEach
    void nothingIsWrong() {
        looks.findNothingWrong();
    }

    @Test
    void theLearningPages() {
        lookAt("home/stranger", "/");
        lookAt("lesson/lessons", "/lessons");
        lookAt("lesson/lesson", "/lessons/internal-audit");
        lookAt("lesson/selfcheckpage", "/lessons/internal-audit/self-check");
        lookAt("syllabus/clauses", "/syllabus/clauses");
        lookAt("syllabus/clause", "/syllabus/clauses/6.1.3");
        lookAt("syllabus/controls", "/syllabus/controls");
        lookAt("syllabus/controls, filtered", "/syllabus/controls?theme=A.6&added=yes");
        lookAt("syllabus/control", "/syllabus/controls/A.5.7");
        lookAt("syllabus/mapping", "/syllabus/controls/from-2013");
        lookAt("syllabus/terms", "/syllabus/terms");
        lookAt("syllabus/term", "/syllabus/terms/risk-owner");
        lookAt("guide/guide", "/guide");
        lookAt("search/search", "/search");
        lookAt("search/search", "/search?q=audit");
        lookAt("search/search, for a long word", "/search?q=" + LONG);
    }

    @Test
    void thePagesOfTrouble() {
        lookAt("web/error, nothing there", "/nowhere");
        lookAt("web/error, a strange address", "/lessons;a=b");
        page.navigate(APP.url("/practice"));
        page.evaluate("document.querySelector('main form [name=_csrf]').value = 'old'");
        press("Begin");
        looks.at("web/error, out of date", page);
        page.navigate(APP.url("/exams/receipts"));
        page.evaluate("document.querySelector('main form textarea').value = 'x'.repeat(300000)");
        page.locator("main form button").first().click();
        looks.at("web/error, too large", page);
    }

    @Test
    void practice() {
        lookAt("practice/choosing", "/practice");
        lookAt("practice/choosing, one clause", "/practice?ref=4.1");
        page.navigate(APP.url("/practice"));
        page.locator("[name=pool][value=flagged]").check();
        press("Begin");
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        looks.at("practice/choosing, nothing flagged", page);
        page.navigate(APP.url("/practice"));
        page.locator("[name=number][value='5']").check();
        press("Begin");
        looks.at("practice/question", page);
        String set = page.url();
        for (int question = 1; question <= 5; question++) {
            page.locator("[name=choice]").first().check();
            press("Check my answer");
            PlaywrightAssertions.assertThat(page.locator("[data-next]")).isVisible();
            if (question == 1) {
                page.getByText("Report this question").click();
                looks.at("practice/question, explained", page);
                page.locator("[name=reason]")
                        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
                page.locator("textarea[name=text]").fill(LONG + LONG);
                press("Send the report");
                PlaywrightAssertions.assertThat(page.getByText("your report is kept"))
                        .isVisible();
                looks.at("practice/question, reported", page);
            }
            page.locator("[data-next]").click();
        }
        PlaywrightAssertions.assertThat(page).hasURL(set + "/result");
        looks.at("practice/result", page);
        lookAt("question/reports", "/questions/reports");
        lookAt("home/today", "/");
    }

    @Test
    void theMockExam() {
        lookAt("exam/rules", "/exams");
        lookAt("exam/reserve", "/exams/reserve");
        lookAt("exam/receipts", "/exams/receipts");
        lookAt("exam/history", "/exams/history");
        String attempt = beginsAnExam();
        looks.at("exam/desk", page);
        page.getByRole(AriaRole.BUTTON, named("Keys")).click();
        looks.at("exam/desk, keys", page);
        page.locator("#keys [data-close]").click();
        question(1).locator("[name=choice]").first().check();
        question(1).locator("[name=confidence][value=guess]").check();
        question(1).locator("[data-flag]").click();
        question(1).locator("[data-strike]").last().click();
        DeskPage.here(page).awaitAllSaved();
        anotherWindowAnswers(attempt);
        PlaywrightAssertions.assertThat(question(1).locator(".conflict")).isVisible();
        looks.at("exam/desk, changed in another window", page);
        page.locator("[data-hand-in]").first().click();
        looks.at("exam/desk, handing in", page);
        page.locator("#hand-in [data-close]").click();
        lookAt("exam/rules", "/exams");
        lookAt("home/today", "/");
        lookAt("exam/hand-in", attempt + "/hand-in");
        lookAt("exam/unsent", attempt + "/unsent");
        handsIn(attempt);
        for (String show : List.of("all", "wrong", "flagged", "guessed", "slow")) {
            lookAt("exam/result, " + show, attempt + "/result?show=" + show);
        }
        handsIn(beginsAnExam());
        handsIn(beginsAnExam());
        lookAt("exam/history", "/exams/history");
        lookAt("home/today", "/");
    }

    @Test
    void thePractitionerPapers() {
        lookAt("exam/papers", "/exams/papers");
        lookAt("exam/paper, not open yet", "/exams/papers/practitioner-ferry");
        PractitionerJourney.passesFoundation(page, APP);
        lookAt("exam/paper", "/exams/papers/" + PaperShelf.PAPER);
        press("Start the clock");
        page.locator("#desk.ready").waitFor();
        String attempt = page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
        for (String letter : List.of("a", "b", "c")) {
            page.locator("#l-10 [value=" + letter + "]").check();
        }
        page.locator("#l-6 [data-flag]").click();
        DeskPage.here(page).awaitAllSaved();
        looks.at("exam/scenario", page);
        page.locator("[name=reading][value=information]").check();
        page.getByText("Overview by line").click();
        looks.at("exam/scenario, overview and information", page);
        page.setViewportSize(390, 844);
        page.locator("[name=side][value=reading]").check();
        page.getByText("Overview by line").click();
        page.evaluate("scrollTo(0, 0)");
        looks.at("exam/scenario, reading", page);
        page.locator("[data-hand-in]").first().click();
        looks.at("exam/scenario, handing in", page);
        lookAt("exam/hand-in", attempt + "/hand-in");
        handsIn(attempt);
        lookAt("exam/scenario-result", attempt + "/result");
        lookAt("exam/scenario-result, flagged", attempt + "/result?show=flagged");
    }

    @Test
    void thePagesOfALearner() {
        lookAt("learner/sign-in", "/learner/sign-in");
        lookAt("learner/register", "/learner/register");
        lookAt("learner/reset, asked for", "/learner/reset");
        lookAt("learner/settings", "/learner/settings");
        lookAt("learner/results", "/learner/results");
        lookAt("guide/journey", "/guide/journey");
        lookAt("learner/data", "/learner/data");
        lookAt("learner/confirm", "/learner/confirm/nonsense");
        lookAt("learner/reset", "/learner/reset/nonsense");
        page.navigate(APP.url("/learner/register"));
        page.getByText("I am setting up this Ready27").click();
        looks.at("learner/register, with a code", page);
        page.getByLabel("E-mail address").fill("ada." + LONG.substring(0, 40) + "@example.org");
        page.getByLabel("Name").fill((LONG + LONG).substring(0, 80));
        page.getByLabel("Password").fill("four words will do");
        page.getByLabel("Code of the first administrator").fill(APP.administratorCode());
        press("Make the account");
        PlaywrightAssertions.assertThat(page.locator(".site-tools")).containsText(LONG);
        lookAt("home/today, of an account", "/");
        lookAt("lesson/lesson, of an account", "/lessons/internal-audit");
        lookAt("learner/you", "/learner");
        lookAt("learner/settings, of an account", "/learner/settings");
        lookAt("learner/data, of an account", "/learner/data");
        lookAt("learner/people", "/learner/people");
        fitsOnAPhone("The accounts");
        press("Make a link");
        PlaywrightAssertions.assertThat(page.locator("p.mono")).isVisible();
        looks.at("learner/people, with a link", page);
        page.navigate(page.locator("p.mono").innerText().strip().replaceFirst("^https?://[^/]+", APP.url("")));
        looks.at("learner/reset, a new password", page);
    }

    private void fitsOnAPhone(String table) {
        page.setViewportSize(390, 780);
        assertThat(page.getByLabel(table).evaluate("e => e.scrollWidth - e.clientWidth"))
                .isEqualTo(0);
        page.setViewportSize(1440, 900);
    }

    @Test
    void refusedSignIns() {
        Clocks.noQuarterEndsWithin(Duration.ofMinutes(4));
        for (int tries = 0; tries < 11; tries++) {
            page.navigate(APP.url("/learner/sign-in"));
            page.getByLabel("E-mail address").fill("somebody." + LONG.substring(0, 50) + "@example.org");
            page.getByLabel("Password").fill("not the password");
            press("Sign in");
            PlaywrightAssertions.assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
            if (tries == 0) {
                looks.at("learner/sign-in, no match", page);
            }
        }
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.ALERT)).containsText("Too many tries");
        looks.at("learner/sign-in, too many tries", page);
    }

    @Test
    void thePagesOfRealExams() {
        page.navigate(APP.url("/learner/results"));
        press("Enter the result");
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        looks.at("learner/results, refused", page);
        page.locator("select[name=exam]").selectOption("foundation");
        page.getByLabel("Day of the exam").fill("2026-01-30");
        page.locator("[name=verdict][value=failed]").check();
        press("Enter the result");
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.STATUS)).hasText("Entered.");
        looks.at("learner/results, entered", page);
        lookAt("learner/result", "/learner/results/foundation-2026-01-30");
        page.navigate(APP.url("/guide/journey"));
        page.getByLabel("Day of your Practitioner exam")
                .fill(java.time.LocalDate.now().plusDays(9).toString());
        press("Set the day of Practitioner");
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.STATUS)).hasText("Saved.");
        looks.at("guide/journey, with dates", page);
        page.navigate(APP.url("/exams"));
        page.evaluate("document.querySelector('main form [name=exam]').value = 'practitioner'");
        press("Start the clock");
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Practitioner is not open yet");
        looks.at("exam/not-yet", page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ a[href='/lessons']",
                "/lessons main a",
                "/search [name=q]",
                "/syllabus/controls main [type=checkbox]",
                "/practice main .button",
                "/exams main .button",
                "/learner/sign-in main .button",
                "/learner/register main .button",
                "/learner/settings main .button"
            })
    void theMainActionIsReachedByTabAndTheFocusIsAlwaysSeen(String where) {
        String[] pathAndAction = where.split(" ", 2);
        page.navigate(APP.url(pathAndAction[0]));
        Htmx.rests(page);
        reaches(pathAndAction[1]);
    }

    @Test
    void theDeskIsReachedByTab() {
        beginsAnExam();
        reaches(".is-current [name=choice]");
        reaches("[data-next]");
    }

    private void reaches(String action) {
        for (int stop = 0; stop < 60; stop++) {
            page.keyboard().press("Tab");
            assertThat(
                            page.evaluate(
                                    "() => { const s = getComputedStyle(document.activeElement);"
                                            + " const around = getComputedStyle(document.activeElement.closest('label') ?? document.activeElement);"
                                            + " return document.activeElement === document.body || [s, around].some((one) =>"
                                            + " (one.outlineStyle !== 'none' && parseFloat(one.outlineWidth) >= 2) || one.boxShadow !== 'none'); }"))
                    .as(() -> "focus seen on " + page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
                    .isEqualTo(true);
            if ((boolean) page.evaluate("action => document.activeElement.matches(action)", action)) {
                return;
            }
        }
        throw new AssertionError(action + " is not reached by Tab");
    }

    private String beginsAnExam() {
        page.navigate(APP.url("/exams"));
        press("Start the clock");
        page.locator("#desk.ready").waitFor();
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", "");
    }

    private void handsIn(String attempt) {
        page.navigate(APP.url(attempt + "/hand-in"));
        press("Hand in now");
        PlaywrightAssertions.assertThat(page).hasURL(APP.url(attempt + "/result"));
    }

    private void anotherWindowAnswers(String attempt) {
        Page other = CHROMIUM.person(new Browser.NewContextOptions().setStorageState(browser.storageState()))
                .newPage();
        other.navigate(APP.url(attempt));
        other.locator("#desk.ready").waitFor();
        other.locator("#q-1 [name=choice]").nth(1).check();
        DeskPage.here(other).awaitAllSaved();
    }

    private com.microsoft.playwright.Locator question(int number) {
        return page.locator("#q-" + number);
    }

    private void lookAt(String name, String path) {
        page.navigate(APP.url(path));
        looks.at(name, page);
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).first().click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
