package ready27.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.plan.PlanDesk.ADA;
import static ready27.plan.PlanDesk.BOB;
import static ready27.testing.Requests.body;
import static ready27.testing.Requests.page;
import static ready27.testing.Requests.send;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import ready27.testing.TestMongo;

/** A private address shows a calendar the plan of the day until it is withdrawn. */
class SubscriptionTest {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final PlanDesk desk = new PlanDesk(mongo.template());
    private final WebTestClient ada = desk.guest(ADA);

    @BeforeEach
    void plan() {
        send(ada, "/plan", "day=2026-04-01&minutes=30").expectStatus().isSeeOther();
    }

    @Test
    void theAddressIsShownOnceAndOpensThePlanToACalendarWithoutACookie() {
        String html = make();
        String path = path(html);

        assertThat(html).contains("webcal://ready.example" + path, "It is not shown again");
        assertThat(page(ada, "/plan")).contains("Withdraw the address").doesNotContain(path);
        fetch(path)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/calendar;charset=utf-8")
                .expectHeader()
                .valueEquals("X-Robots-Tag", "noindex, nofollow");
        assertThat(lines(path)).contains("SUMMARY:Foundation exam", "DTSTART;VALUE=DATE:20260302");
    }

    @Test
    void itShowsThePlanAsItIsOnTheDayUnderTheSameNames() {
        String path = path(make());
        List<String> before = uids(path);

        send(ada, "/plan", "day=2026-03-20&minutes=30").expectStatus().isSeeOther();
        desk.now = Learning.NINE.plus(Duration.ofDays(3));

        assertThat(lines(path)).contains("DTSTART;VALUE=DATE:20260320").doesNotContain("DTSTART;VALUE=DATE:20260302");
        assertThat(before).containsAll(uids(path));
        assertThat(uids(path)).hasSizeLessThan(before.size());
    }

    @Test
    void whenTheExamIsOverTheCalendarIsEmpty() {
        String path = path(make());
        desk.now = Learning.NINE.plus(Duration.ofDays(60));

        assertThat(lines(path)).startsWith("BEGIN:VCALENDAR").doesNotContain("BEGIN:VEVENT");
        assertThat(page(ada, "/plan")).contains("Withdraw the address");
    }

    @Test
    void whatIsWithdrawnOrReplacedIsNotThere() {
        String first = path(make());
        String second = path(make());
        fetch(first).expectStatus().isNotFound();
        fetch(second).expectStatus().isOk();

        send(desk.guest(BOB), "/plan/calendar/withdraw", "").expectStatus().isSeeOther();
        fetch(second).expectStatus().isOk();
        send(ada, "/plan/calendar/withdraw", "")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/plan?done=withdrawn");

        fetch(second).expectStatus().isNotFound();
        assertThat(stored()).isEmpty();
        assertThat(page(ada, "/plan?done=withdrawn")).contains("shows nothing any more", "Make an address");
    }

    @Test
    void onlyTheHashIsKept() {
        String token = path(make()).split("/")[3];

        assertThat(stored().toString()).doesNotContain(token);
        assertThat(desk.intents.of(ADA).block().calendar()).hasSize(64).isNotEqualTo(token);
        assertThat(desk.intents.export(ADA).block().toString())
                .contains("calendarAddress=true")
                .doesNotContain(token, desk.intents.of(ADA).block().calendar());
        fetch("/plan/calendar/" + desk.intents.of(ADA).block().calendar() + "/ready27-plan.ics")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void whoTriesManyIsSentAway() {
        for (int i = 0; i < SubscriptionController.WRONG_ONES_OF_A_CLIENT; i++) {
            fetch("/plan/calendar/guess" + i + "/ready27-plan.ics")
                    .expectStatus()
                    .isNotFound();
        }
        String path = path(make());

        fetch("/plan/calendar/guess/ready27-plan.ics").expectStatus().isEqualTo(429);
        fetch(path).expectStatus().isOk();
    }

    @Test
    void oneAddressIsNotFetchedWithoutEnd() {
        String path = path(make());
        for (int i = 0; i < SubscriptionController.LOOKS_AT_ONE; i++) {
            fetch(path).expectStatus().isOk();
        }

        fetch(path).expectStatus().isEqualTo(429);
    }

    @Test
    void deletingEverythingTakesItAway() {
        String path = path(make());

        desk.intents.forget(ADA).block();
        fetch(path).expectStatus().isNotFound();
        desk.calendars.forget(ADA).block();

        assertThat(stored()).isEmpty();
    }

    @Test
    void aGuestsAddressDoesNotShowThePlanOfTheAccount() {
        String path = path(make());

        desk.intents.adopt(ADA, BOB).block();
        desk.calendars.adopt(ADA, BOB).block();

        fetch(path).expectStatus().isNotFound();
        assertThat(desk.intents.of(BOB).block()).isEqualTo(Intent.of(30, Map.of()));
        assertThat(stored()).isEmpty();
    }

    private String make() {
        return body(send(ada, "/plan/calendar", "").expectStatus().isOk());
    }

    private ResponseSpec fetch(String path) {
        return desk.stranger().get().uri(path).exchange();
    }

    private List<String> lines(String path) {
        return Arrays.asList(body(fetch(path)).replace("\r\n ", "").split("\r\n"));
    }

    private List<String> uids(String path) {
        return lines(path).stream().filter(line -> line.startsWith("UID:")).toList();
    }

    private List<Document> stored() {
        return mongo.template()
                .findAll(Document.class, "calendars")
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private static String path(String html) {
        Matcher link = Pattern.compile("https://ready.example(/plan/calendar/[A-Za-z0-9_-]{43}/ready27-plan.ics)")
                .matcher(html);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
