package ready27.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.plan.PlanDesk.ADA;
import static ready27.plan.PlanDesk.BOB;
import static ready27.testing.Requests.body;
import static ready27.testing.Requests.inPlace;
import static ready27.testing.Requests.page;
import static ready27.testing.Requests.send;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import ready27.learner.TestLearners;
import ready27.readiness.TimedPaper;
import ready27.testing.TestMongo;

class PlanPagesTest {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final PlanDesk desk = new PlanDesk(mongo.template());
    private final WebTestClient ada = desk.guest(ADA);

    @Test
    void aStrangerIsAskedForTheDayAndTheMinutes() {
        assertThat(page(desk.stranger(), "/plan"))
                .contains("Say when your exam is and how many minutes a day you have", "Make the plan")
                .doesNotContain("Today, ", ".ics", "Practitioner exam");
    }

    @Test
    void aDayAndMinutesMakeAPlan() {
        plan("2026-04-01", "30");

        String html = page(ada, "/plan?done=saved");

        assertThat(html)
                .contains("Saved. This is your plan", "Today, Monday 2 March 2026", "Wednesday 1 April 2026")
                .contains("href=\"/lessons/", "href=\"/practice?pool=unseen&amp;number=10&amp;area=")
                .contains("href=\"/exams/reserve\"", "href=\"/reviews\"", "Week of Mon 9 Mar")
                .contains("value=\"2026-04-01\"", "value=\"30\"");
    }

    @Test
    void theDayIsTheOneThatReviewsAndReadinessAimAt() {
        desk.days.book(ADA, "foundation", LocalDate.of(2026, 3, 20)).block();
        assertThat(page(ada, "/plan")).contains("Say how many minutes a day you have", "value=\"2026-03-20\"");

        plan("2026-04-01", "30");

        assertThat(desk.days.of(ADA).block()).isEqualTo(Map.of("foundation", LocalDate.of(2026, 4, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''         | 30   | Say when your exam is",
                "2026-02-30 | 30   | \"2026-02-30\" is no day",
                "2026-03-01 | 30   | 1 March 2026 has gone by",
                "2029-03-03 | 30   | is more than three years ahead",
                "+99999-1-1 | 30   | is no day",
                "2026-04-01 | ''   | How many minutes a day do you have?",
                "2026-04-01 | 4    | \"4\" cannot be planned with. Write a number from 5 to 480",
                "2026-04-01 | 481  | cannot be planned with",
                "2026-04-01 | half | \"half\" cannot be planned with",
                "2026-04-01 | -30  | cannot be planned with",
                "2026-04-01 | 99999999999 | cannot be planned with",
            })
    void whatCannotBePlannedWithIsRefusedAndNothingTypedIsLost(String day, String minutes, String sentence) {
        String html = body(send(ada, "/plan", "day=" + day.replace("+", "%2B") + "&minutes=" + minutes)
                .expectStatus()
                .isEqualTo(422));

        assertThat(html.replace("&quot;", "\"").replace("&#34;", "\"")).contains(sentence, "Nothing was saved yet");
        assertThat(html).contains("value=\"" + day + "\"", "value=\"" + minutes + "\"");
        assertThat(desk.intents.of(ADA).block()).isEqualTo(Intent.NOTHING);
        assertThat(desk.days.of(ADA).block()).isEmpty();
    }

    @Test
    void aMissedDayMovesThePlanByItself() {
        plan("2026-04-01", "30");
        desk.now = Learning.NINE.plus(Duration.ofDays(1));

        assertThat(page(ada, "/plan")).contains("Today, Tuesday 3 March 2026").doesNotContain("2026-03-02");
    }

    @Test
    void aDayThatHasGoneByAsksForTheResultOrANewDay() {
        plan("2026-04-01", "30");
        desk.now = Learning.NINE.plus(Duration.ofDays(31));

        assertThat(page(ada, "/plan")).contains("Your Foundation exam was on Wednesday 1 April 2026", "Make the plan");
    }

    @Test
    void onTheDayItWishesLuck() {
        plan("2026-04-01", "30");
        desk.now = Learning.NINE.plus(Duration.ofDays(30));

        assertThat(page(ada, "/plan")).contains("Today is the exam", "Good luck");
    }

    @Test
    void aLessonIsTickedOffAndTakenBack() {
        plan("2026-04-01", "30");
        String lesson = "/plan/lessons/isms-and-its-standards";

        send(ada, lesson, "").expectStatus().isSeeOther();
        assertThat(page(ada, "/plan")).contains("Lessons you ticked off (1)", "About 5 minutes done today");

        String tick = body(inPlace(ada, lesson, "tick=off").expectStatus().isOk());
        assertThat(tick).contains("I have read this");
        assertThat(page(ada, "/plan")).doesNotContain("Lessons you ticked off");
        send(ada, "/plan/lessons/no-such-lesson", "").expectStatus().isNotFound();
    }

    @Test
    void theFirstPageIsToldWhatIsLeftOfToday() {
        assertThat(desk.today(ADA)).isEmpty();
        plan("2026-04-01", "30");

        assertThat(desk.today(ADA))
                .singleElement()
                .satisfies(card -> assertThat(card.text()).contains("What is left of the 30 minutes"));
        assertThat(left(ada)).contains(" tasks, ", "First: <a href=\"/").doesNotContain("<html");
        assertThat(desk.today(BOB)).isEmpty();
        assertThat(left(desk.guest(BOB))).contains("Nothing is planned for today.");
        assertThat(left(desk.stranger())).doesNotContain("<a");
        desk.now = Learning.NINE.plus(Duration.ofDays(30));
        assertThat(desk.today(ADA)).isEmpty();
    }

    @Test
    void practitionerIsAskedForOnceItIsOpenAndPlannedAfterFoundation() {
        desk.papers.add(new TimedPaper("foundation", "Mock", Learning.NINE, 31, 50, 25, 49, "/exams/1/result", false));
        assertThat(body(send(ada, "/plan", "day=2026-04-01&next=2026-03-20&minutes=45")
                        .expectStatus()
                        .isEqualTo(422)))
                .contains("Practitioner follows Foundation");

        send(ada, "/plan", "day=2026-04-01&next=2026-05-20&minutes=45")
                .expectStatus()
                .isSeeOther();

        assertThat(page(ada, "/plan"))
                .contains("To your Foundation exam", "To your Practitioner exam", "/practice/parts/practitioner-")
                .contains("Wednesday 20 May 2026");
    }

    @Test
    void whoPassedFoundationIsAskedForPractitionerAlone() {
        TestLearners.passed(mongo.template(), ADA, "foundation");

        assertThat(page(ada, "/plan"))
                .contains("Day of your Practitioner exam")
                .doesNotContain("Day of your Foundation exam");
        send(ada, "/plan", "next=2026-05-20&minutes=45").expectStatus().isSeeOther();
        assertThat(page(ada, "/plan")).contains("To your Practitioner exam").doesNotContain("To your Foundation exam");
    }

    @Test
    void nobodySeesAnotherOnesPlan() {
        plan("2026-04-01", "30");

        assertThat(page(desk.guest(BOB), "/plan")).contains("Make the plan").doesNotContain("1 April 2026");
        desk.guest(BOB)
                .get()
                .uri("/plan/ready27-plan.ics")
                .exchange()
                .expectStatus()
                .isNotFound();
        desk.stranger()
                .get()
                .uri("/plan/ready27-plan.ics")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void whoDidTodaysTasksIsToldThatItIsEnough() {
        plan("2026-04-01", "5");
        send(ada, "/plan/lessons/isms-and-its-standards", "").expectStatus().isSeeOther();

        assertThat(left(ada)).contains("That is enough for today.").doesNotContain("<a");
    }

    private static String left(WebTestClient browser) {
        return body(browser.get()
                .uri(PlanForToday.LEFT)
                .header("HX-Request", "true")
                .exchange()
                .expectStatus()
                .isOk());
    }

    private void plan(String day, String minutes) {
        send(ada, "/plan", "day=" + day + "&minutes=" + minutes)
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .valueEquals("Location", "/plan?done=saved");
    }
}
