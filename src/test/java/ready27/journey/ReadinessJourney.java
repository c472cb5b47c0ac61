package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From "nothing to go by" to a figure, a plan and a summary that is shared and taken back. */
@Tag("browser")
class ReadinessJourney {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final App APP = App.fresh();

    private final Looks looks = new Looks();
    private final List<String> complaints = new ArrayList<>();
    private boolean nothingThere;

    @BeforeEach
    void theDayStays() {
        Clocks.noDayEndsWithin(Duration.ofMinutes(3));
    }

    @Test
    void aMockMakesAFigureAndTheFigureSaysWhatToDo() {
        Page page = page(new Browser.NewContextOptions());
        page.navigate(APP.url("/readiness"));
        assertThat(page.locator(".verdict")).containsText("Not enough evidence");
        looks.at("readiness/readiness, of a stranger", page);

        handInAMock(page);
        page.navigate(APP.url("/readiness"));

        assertThat(page.locator(".readiness-band .big")).containsText("%");
        assertThat(page.locator(".readiness-band")).containsText("80 % interval");
        assertThat(page.locator(".steps > li")).hasCount(3);
        looks.at("readiness/readiness", page);
        fillInTheDayAndTheBar(page);
        looks.at("readiness/readiness, with a day", page);
        page.navigate(APP.url("/"));
        assertThat(page.locator(".readiness-band .verdict")).isVisible();
        page.navigate(APP.url("/readiness"));
        page.locator(".steps button").first().click();
        assertThat(page.locator("h1.position")).containsText("Question 1 of");
        page.navigate(APP.url("/readiness/method"));
        looks.at("readiness/method", page);
        page.navigate(APP.url("/readiness/summary"));
        looks.at("readiness/summary", page);
        end();
    }

    @Test
    void afterARealFoundationPassPractitionerComesFirst() {
        Page page = page(new Browser.NewContextOptions());
        page.navigate(APP.url("/learner/results"));
        page.locator("select[name=exam]").selectOption("foundation");
        page.getByLabel("Day of the exam")
                .fill(LocalDate.now(ZoneOffset.UTC).minusDays(20).toString());
        page.getByLabel("Marks, if you were told them").fill("41");
        press(page, "Enter the result");
        page.navigate(APP.url("/readiness"));

        assertThat(page.locator("#leading")).hasText("Practitioner");
        assertThat(page.locator(".steps > li")).hasCount(3);
        assertThat(page.locator("details > summary")).containsText("Foundation: Passed in the real exam");
        looks.at("readiness/readiness, after Foundation", page);
        page.getByLabel("Day of the real Practitioner exam")
                .fill(LocalDate.now(ZoneOffset.UTC).plusDays(60).toString());
        press(page, "Save the day");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
        String first = page.locator(".steps h3").first().innerText();

        page.navigate(APP.url("/"));
        assertThat(page.locator(".card.next h2")).hasText(first);
        looks.at("home/today, after Foundation", page);
        page.locator(".card.next a.button").click();
        assertThat(page.locator("main")).containsText("Start the clock");
        end();
    }

    @Test
    void aSummaryIsSharedAndTakenBack() {
        Page page = page(new Browser.NewContextOptions());
        handInAMock(page);
        page.navigate(APP.url("/readiness"));
        press(page, "Make a link");
        String link = page.locator("p.mono").innerText().strip().replaceFirst("^https?://[^/]+", APP.url(""));
        looks.at("readiness/readiness, with a link", page);

        Page other = page(new Browser.NewContextOptions());
        other.navigate(link);
        assertThat(other.locator("h1")).hasText("A shared readiness summary");
        assertThat(other.locator("main form")).hasCount(0);
        looks.at("readiness/shared", other);
        press(page, "Withdraw the link");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("opens nothing any more");

        nothingThere = true;
        Assertions.assertThat(other.reload().status()).isEqualTo(404);
        end();
    }

    @Test
    void progressDrawsItsChartsFromTheTables() {
        Page page = page(new Browser.NewContextOptions());
        page.navigate(APP.url("/progress"));
        looks.at("progress/progress, of a stranger", page);
        handInAMock(page);
        page.navigate(APP.url("/progress"));

        page.waitForFunction(
                "() => { const c = document.querySelector('[data-chart] canvas'); return c && c.width > 100"
                        + " && c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some(v => v > 0); }");
        assertThat(page.locator("#areas-table tbody tr")).hasCount(7);
        looks.at("progress/progress", page);
        end();
    }

    @Test
    void allOfItWorksWithoutScripts() {
        Page page = page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        handInAMock(page);
        page.navigate(APP.url("/readiness"));

        assertThat(page.locator(".readiness-band .big")).containsText("%");
        fillInTheDayAndTheBar(page);
        page.navigate(APP.url("/progress"));
        assertThat(page.locator("#areas-table")).isVisible();
        assertThat(page.locator("figure.chart")).isHidden();
    }

    private void end() {
        looks.findNothingWrong();
        Assertions.assertThat(complaints).isEmpty();
    }

    private void fillInTheDayAndTheBar(Page page) {
        page.getByLabel("Day of the real Foundation exam")
                .fill(LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
        press(page, "Save the day");
        assertThat(page.locator("main")).containsText("On your exam day");
        page.getByLabel("Cautious").check();
        press(page, "Save the bar");
        assertThat(page.locator(".readiness-band")).containsText("ready from 90 %");
    }

    private void handInAMock(Page page) {
        page.navigate(APP.url("/exams"));
        press(page, "Start the clock");
        page.waitForURL("**/exams/*");
        String attempt = page.url().replaceFirst("#.*", "");
        page.navigate(attempt + "/hand-in");
        press(page, "Hand in now");
        page.waitForURL("**/result");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext person = CHROMIUM.person(options.setViewportSize(1440, 900));
        Page page = person.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !(nothingThere && message.text().contains("404"))) {
                complaints.add(message.text());
            }
        });
        return page;
    }
}
