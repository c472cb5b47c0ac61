package ready27.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.readiness.Ready.ADA;
import static ready27.readiness.Stories.NINE;
import static ready27.readiness.Stories.practised;
import static ready27.testing.Requests.body;
import static ready27.testing.Requests.page;
import static ready27.testing.Requests.send;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.web.reactive.server.WebTestClient;
import ready27.learner.TestLearners;
import ready27.testing.TestMongo;
import ready27.web.Pages;

/** What the page says of Practitioner, before and after a real Foundation pass. */
class StagePagesTest {

    private static final TimedPaper MOCK =
            new TimedPaper("foundation", "Mock", NINE, 31, 50, 25, 49, "/exams/1/result", false);
    private static final ScenarioPaper FERRY = NextStageStepsTest.paper("Ferry", false, false);
    private static final ScenarioPaper BAKERY = NextStageStepsTest.paper("Bakery", false, false);

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Ready ready = new Ready(mongo.template()).shelf(FERRY, BAKERY);
    private final WebTestClient ada = ready.guest(ADA);

    @Test
    void aRealPassMakesPractitionerTheFirstThingOnThePage() {
        ready.passedFoundation();

        String html = page(ada, "/readiness");

        assertThat(html.indexOf("id=\"leading\">Practitioner")).isPositive().isLessThan(html.indexOf("<summary>"));
        assertThat(html)
                .contains("No scenario question marked yet", "Foundation: Passed in the real exam of 2 February 2026.")
                .contains("Sit a whole paper against the clock: Bakery", "150 minutes.")
                .contains("Practise a part: Ferry", "Too few lines against the clock")
                .doesNotContain("NaN", "80 % interval", "of chance", "Day of the real Foundation exam");
        assertThat(html.split("<h3>(Answer|Read|Sit|Practise|Review)")).hasSize(4);
    }

    @Test
    void whoPassedPractitionerTooIsToldSoAndAskedForNoDay() {
        ready.passedFoundation().scenarios(ScenarioStandingTest.paper("a", true, 14));
        TestLearners.passed(mongo.template(), ADA, "practitioner");

        String html = page(ada, "/readiness");

        assertThat(html.substring(html.indexOf("id=\"leading\"")))
                .contains("<p>Passed in the real exam of 2 February 2026.</p>")
                .doesNotContain("Day of the real");
    }

    @Test
    void withoutARealPassFoundationLeadsAndPractitionerHasItsStepsBelow() {
        ready.papers(MOCK).answered(practised(10, 7, NINE));

        String html = page(ada, "/readiness");

        assertThat(html).doesNotContain("id=\"leading\"").contains("What would change the Practitioner figure most");
        assertThat(html.indexOf("id=\"verdict\">Foundation"))
                .isPositive()
                .isLessThan(html.indexOf("No scenario question marked yet"));
    }

    @Test
    void beforeFoundationIsPassedNothingIsOfferedOfPractitioner() {
        ready.answered(practised(10, 7, NINE));

        assertThat(page(ada, "/readiness"))
                .contains("The next stage. It opens with a passed Foundation")
                .doesNotContain("Sit a whole paper", "Day of the real Practitioner exam", "Practitioner figure most");
    }

    @Test
    void theDayOfPractitionerBringsAForecastOfBothThresholdsThatWaitingNeverLifts() {
        ready.passedFoundation().scenarios(ScenarioStandingTest.paper("a", true, 14));
        assertThat(page(ada, "/readiness")).contains("With the day of the Practitioner exam");

        send(ada, "/readiness/day", "exam=practitioner&day=2026-06-30")
                .expectStatus()
                .isSeeOther();

        assertThat(page(ada, "/readiness"))
                .containsPattern("On the exam day, 30 June 2026, should nothing be done until then: \\d+ % \\(80 %"
                        + " interval [^)]+\\); for 53 marks \\d+ % \\(80 % interval [^)]+\\)\\.");
        ScenarioStanding standing = ready.stock().scenarios().get(0);
        double before = standing.pass().chance();
        for (int day = 0; day < 900; day += 30) {
            double then = standing.on(Stories.TODAY + day).chance();
            assertThat(then).isLessThanOrEqualTo(before);
            before = then;
        }
    }

    @Test
    void theTwoDaysAreOneAfterTheOther() {
        ready.papers(MOCK);
        send(ada, "/readiness/day", "exam=foundation&day=2026-06-30")
                .expectStatus()
                .isSeeOther();

        assertThat(refused("exam=practitioner&day=2026-06-30")).contains("choose a day after that one");
        assertThat(refused("exam=practitioner&day=soon")).contains("is no day");
        send(ada, "/readiness/day", "exam=practitioner&day=2026-07-30")
                .expectStatus()
                .isSeeOther();
        assertThat(refused("exam=foundation&day=2026-08-01")).contains("its day is 30 July 2026");
        assertThat(ready.days.of(ADA).block()).hasToString("{foundation=2026-06-30, practitioner=2026-07-30}");
    }

    @Test
    void aDayIsTakenOnlyForAnExamThatThePageAsksAbout() {
        ready.answered(practised(10, 7, NINE));

        for (String exam : List.of("practitioner", "driving", "$where")) {
            send(ada, "/readiness/day", "exam=" + exam + "&day=2026-06-30")
                    .expectStatus()
                    .isNotFound();
        }
        assertThat(ready.days.of(ADA).block()).isEmpty();
    }

    @Test
    void theTimeOfPractitionerIsToldWithItsIntervalAndTheExtraTime() {
        ready.passedFoundation().scenarios(timed(120));
        assertThat(page(ada, "/readiness"))
                .contains("A line takes 120 seconds against the clock", "80 lines in 150 minutes leave 112")
                .contains("The chance of not finishing in time is over 95 % (80 % interval over 95 %)");

        TestLearners.withExtraTime(mongo.template(), ADA, 25);

        assertThat(page(ada, "/readiness"))
                .contains("80 lines in 187 minutes leave 140")
                .contains("The chance of not finishing in time is under 5 % (80 % interval under 5 %)");
    }

    @Test
    void linesOfAQuestionThatWasKnownTellNothingOfThePace() {
        List<ScenarioSitting.Part> known = timed(60).parts().stream()
                .map(part -> new ScenarioSitting.Part(part.question(), part.marks(), true, part.seconds()))
                .toList();
        ready.passedFoundation().scenarios(new ScenarioSitting(NINE, true, known));

        assertThat(page(ada, "/readiness"))
                .contains("Too few lines against the clock to say whether the time is enough: 0");
    }

    @Test
    void theSummaryCarriesTheStageAndTheSharedOneCallsNobodyYou() {
        ready.passedFoundation().scenarios(timed(60));
        send(ada, "/readiness/day", "exam=practitioner&day=2026-06-30")
                .expectStatus()
                .isSeeOther();

        String printed = page(ready.member(ADA, "Ada"), "/readiness/summary");
        String html = Objects.requireNonNull(send(ada, "/readiness/share", "")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        Matcher link = Pattern.compile("https://ready.example(/readiness/shared/[A-Za-z0-9_-]{43})")
                .matcher(html);
        assertThat(link.find()).isTrue();
        String shared = page(ready.stranger(), link.group(1));

        for (String summary : List.of(printed, shared)) {
            assertThat(summary)
                    .contains("On the exam day, 30 June 2026", "A line takes 60 seconds", "Expected on a fresh paper")
                    .contains("Foundation: Passed in the real exam", "It rests on 4 new scenario questions.")
                    .doesNotContain("<form");
        }
        assertThat(shared.substring(shared.indexOf("<h1"), shared.indexOf("</main>")))
                .doesNotContainPattern("(?i)\\byour?\\b|\\bBook\\.")
                .doesNotContain("href=\"/learner", "href=\"/exams");
    }

    @Test
    void theFirstPageShowsTheBandOfTheStageAndItsFirstStep() {
        ready.passedFoundation();
        assertThat(fragment("/readiness/band")).contains("Practitioner", "No scenario question marked yet");
        assertThat(fragment("/readiness/next"))
                .contains("Practitioner", "No scenario question marked yet", "hx-swap-oob=\"innerHTML:#step\"")
                .contains("Sit a whole paper against the clock: Bakery", "href=\"/exams/papers/Bakery\"");
    }

    @Test
    void theFirstStepOfFoundationBeginsAtOnce() {
        ready.answered(practised(10, 4, NINE)).due(0);

        assertThat(fragment("/readiness/next"))
                .contains("Answer 10 new questions: Planning", "name=\"_csrf\"", "name=\"area\" value=\"planning\"")
                .doesNotContain("<html");
    }

    private String fragment(String path) {
        return body(ada.get()
                .uri(path)
                .header(Pages.HTMX, "true")
                .exchange()
                .expectStatus()
                .isOk());
    }

    private String refused(String form) {
        return body(send(ada, "/readiness/day", form).expectStatus().isEqualTo(422));
    }

    private static ScenarioSitting timed(int seconds) {
        return new ScenarioSitting(
                NINE.minus(Duration.ofDays(1)),
                true,
                ScenarioStandingTest.paper("a", true, 14).parts().stream()
                        .map(part -> new ScenarioSitting.Part(
                                part.question(), part.marks(), false, Collections.nCopies(20, seconds)))
                        .toList());
    }
}
