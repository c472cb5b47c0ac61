package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;

/** From a day and some minutes to a plan that follows what is done, on the page and in a calendar. */
@Tag("browser")
class PlanJourney {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final App APP = App.fresh();

    private final Looks looks = new Looks();

    @BeforeEach
    void theDayStays() {
        Clocks.noDayEndsWithin(Duration.ofMinutes(4));
    }

    @Test
    void aDayAndMinutesMakeAPlanThatFollowsWhatIsDone() {
        Page page = page(new Browser.NewContextOptions());
        page.navigate(APP.url("/readiness"));
        page.locator("main nav a[href='/plan']").click();
        assertThat(page.locator("main")).containsText("Say when your exam is");
        looks.at("plan/plan, none", page);

        makeThePlan(page, 30, "45");

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
        assertThat(page.locator(".plan-days > li")).hasCount(29);
        assertThat(page.locator(".plan-week[open]")).hasCount(2);
        looks.at("plan/plan", page);
        readTheFirstLesson(page);
        page.navigate(APP.url("/"));
        assertThat(page.locator(".card.next h2")).hasText("Your plan for today");
        assertThat(page.locator(".card.next > p")).containsText("First: ");
        looks.at("home/today, with a plan", page);
        page.navigate(APP.url("/plan"));
        List<String> calendar = download(page);
        Assertions.assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR")
                .contains("SUMMARY:Foundation exam", "DTSTART;VALUE=DATE:" + compact(day(30)))
                .endsWith("END:VCALENDAR");
        page.locator(".plan-tasks a[href^='/practice']").first().click();
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("input[name=area]:checked")).hasCount(1);
        looks.findNothingWrong();
    }

    @Test
    void itWorksOnAPhoneWithoutScriptsAndLosesNothingThatWasTyped() {
        Page page = page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.setViewportSize(390, 844);
        page.navigate(APP.url("/plan"));
        makeThePlan(page, 20, "half an hour");
        assertThat(page.locator("#minutes-error")).containsText("cannot be planned with");
        assertThat(page.getByLabel("Minutes a day")).hasValue("half an hour");
        assertThat(page.getByLabel("Day of your Foundation exam")).hasValue(day(20).toString());

        page.getByLabel("Minutes a day").fill("30");
        press(page, "Make the plan");
        page.locator(".plan-tasks form button").first().click();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Ticked off");
        assertThat(page.locator(".plan-ticked li")).hasCount(1);
        page.getByText("Lessons you ticked off").click();
        page.locator(".plan-ticked button").click();
        assertThat(page.locator(".plan-ticked")).hasCount(0);
        Assertions.assertThat(download(page)).contains("BEGIN:VEVENT");
    }

    @Test
    void aMissedDayMovesToTodayAndWhatWasReadStaysRead() {
        Page page = page(new Browser.NewContextOptions());
        page.navigate(APP.url("/plan"));
        makeThePlan(page, 25, "90");
        page.locator(".plan-tasks form button").first().click();
        assertThat(page.locator("main")).containsText("done today");
        page.waitForLoadState();
        List<String> unread = lessons(page);
        String read = page.locator(".plan-ticked a").getAttribute("href");

        APP.inStore(store -> aDayGoesBy(day(25), store));
        page.navigate(APP.url("/plan"));

        assertThat(page.locator("main")).not().containsText("done today");
        assertThat(page.locator(".plan-days > li")).hasCount(23);
        Assertions.assertThat(lessons(page))
                .containsExactlyInAnyOrderElementsOf(unread)
                .doesNotContain(read);
        assertThat(page.locator(".plan-tasks > li")).not().hasCount(0);
        assertThat(page.locator(".plan-ticked a[href='" + read + "']")).hasCount(1);
    }

    @Test
    void aCalendarFetchesThePlanUntilTheAddressIsWithdrawnOrAllIsDeleted() {
        Page page = page(new Browser.NewContextOptions());
        page.navigate(APP.url("/plan"));
        makeThePlan(page, 30, "45");
        String first = subscribe(page);
        looks.at("plan/plan, with a calendar address", page);
        Assertions.assertThat(fetched(first).body()).contains("SUMMARY:Foundation exam", compact(day(30)));

        press(page, "Withdraw the address");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Withdrawn");
        Assertions.assertThat(fetched(first).statusCode()).isEqualTo(404);

        String second = subscribe(page);
        page.navigate(APP.url("/learner/data"));
        Assertions.assertThat(mine(page))
                .contains("\"minutesADay\"", "45", "\"calendarAddress\"")
                .doesNotContain(second.split("/")[3]);
        page.getByLabel("I am sure").check();
        press(page, "Delete everything");
        page.waitForURL(gone -> !gone.contains("/learner/data"));
        page.navigate(APP.url("/plan"));
        assertThat(page.locator("main")).containsText("Say when your exam is");
        Assertions.assertThat(fetched(second).statusCode()).isEqualTo(404);
        looks.findNothingWrong();
    }

    /** Those of today and of the days to come. */
    @SuppressWarnings("unchecked")
    private static List<String> lessons(Page page) {
        return (List<String>) page.locator(".plan-tasks a[href^='/lessons/'], .plan-days a[href^='/lessons/']")
                .evaluateAll("links => links.map(link => link.getAttribute('href'))");
    }

    private static String subscribe(Page page) {
        press(page, "Make an address");
        return URI.create(page.locator("#calendar .mono").textContent()).getPath();
    }

    /** As a calendar does: by the address alone. */
    private static HttpResponse<String> fetched(String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(APP.url(path))).build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static String mine(Page page) {
        Download file =
                page.waitForDownload(() -> page.getByText("Download my data").click());
        try {
            return Files.readString(file.path());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Nobody can wait for it, so all that the store has of days is put back by one. */
    private static void aDayGoesBy(LocalDate exam, MongoDatabase store) {
        Document booked = Mono.from(
                        store.getCollection("examdays").find(Filters.eq("days.foundation", exam.toString())))
                .block();
        String me = booked.getString("_id");
        Document read = Mono.from(store.getCollection("plans").find(Filters.eq("_id", me)))
                .block()
                .get("read", Document.class);
        read.replaceAll(
                (lesson, day) -> LocalDate.parse((String) day).minusDays(1).toString());
        Mono.from(store.getCollection("plans").updateOne(Filters.eq("_id", me), Updates.set("read", read)))
                .block();
        Mono.from(store.getCollection("examdays")
                        .updateOne(
                                Filters.eq("_id", me),
                                Updates.set("days.foundation", exam.minusDays(1).toString())))
                .block();
    }

    /** The lesson's own end ticks it off in place, and the plan no longer holds it. */
    private void readTheFirstLesson(Page page) {
        String lesson = page.locator(".plan-tasks a[href^='/lessons/']").first().getAttribute("href");
        page.navigate(APP.url(lesson));
        press(page, "I have read this");
        assertThat(page.getByText("Ticked off as read")).isVisible();
        looks.at("lesson/lesson, ticked off", page);
        page.navigate(APP.url("/plan"));
        assertThat(page.locator(".plan-tasks a[href='" + lesson + "'], .plan-days a[href='" + lesson + "']"))
                .hasCount(0);
        assertThat(page.locator("main")).containsText("done today");
    }

    private void makeThePlan(Page page, int examInDays, String minutes) {
        page.getByLabel("Day of your Foundation exam").fill(day(examInDays).toString());
        page.getByLabel("Minutes a day").fill(minutes);
        press(page, "Make the plan");
    }

    private static List<String> download(Page page) {
        Download file = page.waitForDownload(
                () -> page.getByText("Download ready27-plan.ics").click());
        Assertions.assertThat(file.suggestedFilename()).isEqualTo("ready27-plan.ics");
        try {
            return List.of(Files.readString(file.path()).split("\r\n"));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static LocalDate day(int fromToday) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(fromToday);
    }

    private static String compact(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext person = CHROMIUM.person(options);
        return person.newPage();
    }
}
