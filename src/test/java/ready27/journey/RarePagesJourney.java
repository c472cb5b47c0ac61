package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;

/** Pages that few people meet, and those in trouble: they keep nobody out either. */
@Tag("browser")
class RarePagesJourney {

    /** Above the limit. */
    private static final int MOST_TRIES = 130;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final App APP = App.fresh();

    private final Looks looks = new Looks();
    private final BrowserContext browser = CHROMIUM.person();
    private final Page page = browser.newPage();

    @AfterEach
    void nothingIsWrong() {
        looks.findNothingWrong();
    }

    @Test
    void afterTheTime() {
        DeskPage desk = DeskPage.begin(APP, page).answerRight(1).awaitSaved(1).show(2);
        String attempt = desk.address();
        String question = desk.question(2).getAttribute("data-question");
        page.navigate("about:blank");
        began(attempt, Duration.ofMinutes(40).plusSeconds(3));
        page.navigate(attempt + "/result");
        looks.once("exam/closing", page);

        began(attempt, Duration.ofMinutes(42));
        page.navigate(attempt + "/result");
        page.navigate(attempt + "/unsent");
        page.locator("#actions")
                .fill("[{\"kind\":\"answers\",\"question\":\"" + question
                        + "\",\"value\":\"a\",\"client\":\"device\",\"clientSeq\":1,\"key\":\"late-1\"}]");
        press("Hand the text in");
        assertThat(page.locator(".notice")).containsText("1 kept as late");
        looks.once("exam/unsent, a file taken", page);
        page.navigate(attempt + "/result");
        assertThat(page.getByText("answers arrived too late")).isVisible();
        looks.once("exam/result, with a late answer", page);

        String receipt = browser.request().get(attempt + "/receipt").text();
        page.navigate(APP.url("/exams/receipts"));
        page.locator("#receipt").fill(receipt);
        press("Check it");
        assertThat(page.locator(".notice")).containsText("Genuine: ");
        looks.once("exam/receipts, genuine", page);
        page.locator("#receipt").fill("{}");
        press("Check it");
        assertThat(page.locator(".notice")).containsText("Not genuine");
        looks.once("exam/receipts, not genuine", page);
    }

    @Test
    void theDeskInTrouble() {
        DeskPage desk = DeskPage.begin(APP, page).answerRight(1).awaitSaved(1);
        browser.setOffline(true);
        desk.answerRight(2);
        assertThat(page.locator("[data-unsent]")).isVisible();
        looks.once("exam/desk, nothing can be sent", page);
        browser.setOffline(false);
        desk.awaitSaved(2);
        browser.clearCookies();
        desk.answerRight(3);
        assertThat(page.locator("[data-unsent] [data-signed-out]")).isVisible();
        looks.once("exam/desk, signed out", page);
        desk.openHandIn();
        page.getByText("Hand in now").click();
        assertThat(page.locator("[data-hand-in-state]")).containsText("You are not signed in any more");
        looks.once("exam/desk, handing in signed out", page);
    }

    @Test
    void whatScriptsOtherwiseDoInPlace() {
        browser.route("**/*.js", Route::abort);
        page.navigate(APP.url("/exams"));
        press("Start the clock");
        looks.once("exam/desk, without scripts", page);
        page.evaluate("document.querySelector('#q-1 [name=choice]').value = 'z'");
        page.locator("#q-1 label.option").first().click();
        page.locator("#q-1").getByText("Save answer").click();
        looks.once("exam/not-offered", page);
        page.navigate(APP.url("/practice"));
        press("Begin");
        looks.once("practice/question, without scripts", page);
        page.locator("label.option").first().click();
        press("Check my answer");
        looks.once("practice/answered", page);
        page.getByText("Report this question").click();
        page.navigate(APP.url(page.locator("form[action^='/questions/']").getAttribute("action")));
        looks.once("question/report-page", page);
        page.evaluate("document.querySelector('.report-form').noValidate = true");
        press("Send the report");
        assertThat(page.getByText("Choose what is wrong.")).isVisible();
        looks.once("question/report-page, refused", page);
        page.navigate(APP.url("/history/changes"));
        looks.once("history/changes, nothing changed", page);
    }

    @Test
    void aDayIsTheReadersOwnAndATimeHasItsDay() {
        ZoneId far = whereItIsAnotherDay();
        BrowserContext away = CHROMIUM.person(
                new Browser.NewContextOptions().setTimezoneId(far.getId()).setLocale("en-GB"));
        Page there = away.newPage();
        DeskPage.begin(APP, there).handIn();
        String day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(LocalDate.now(far));
        assertThat(there.locator("main time").first())
                .hasText(Pattern.compile("^" + LocalDate.now(far).getDayOfMonth() + " \\w+ \\d{4}, \\d\\d:\\d\\d$"));
        there.navigate(APP.url("/"));

        assertThat(there.locator("time[data-as=day]")).hasText(day);
        there.navigate(APP.url("/lessons"));
        there.getByText("You have ticked off 0 of").click();
        looks.once("lesson/lessons, with what is known", there);
    }

    /** The day begins at 11 hours of UTC in the one and at 10 in the other, so it does not change meanwhile either. */
    private static ZoneId whereItIsAnotherDay() {
        return ZoneId.of(LocalTime.now(ZoneOffset.UTC).getHour() < 10 ? "Pacific/Pago_Pago" : "Pacific/Kiritimati");
    }

    /** As in a browser that does not know ::details-content. */
    @Test
    void whatIsFoldedIsUnfoldedForThePrintAndFoldedAgain() {
        browser.addInitScript("CSS.supports = () => false");
        page.navigate(APP.url("/learner/register"));
        assertThat(page.locator("details:not([open])")).not().hasCount(0);

        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator("details:not([open])")).hasCount(0);
        page.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(page.locator("details[open]")).hasCount(0);
    }

    @Test
    void whoTriesManyLinks() {
        Clocks.noQuarterEndsWithin(Duration.ofMinutes(4));
        int tries = 0;
        while (browser.request().get(APP.url("/readiness/shared/nonsense")).status() != 429 && tries < MOST_TRIES) {
            tries++;
        }
        page.navigate(APP.url("/readiness/shared/nonsense"));
        looks.once("readiness/too-many", page);
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private static void began(String attempt, Duration ago) {
        Date started = Date.from(Instant.now().minus(ago));
        APP.inStore(store -> Mono.from(store.getCollection("attempts")
                        .updateOne(
                                Filters.eq("_id", attempt.replaceFirst(".*/exams/", "")),
                                Updates.set("started", started)))
                .block());
    }
}
