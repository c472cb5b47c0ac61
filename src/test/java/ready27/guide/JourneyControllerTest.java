package ready27.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import ready27.learner.ExamDays;
import ready27.learner.LearnerId;
import ready27.learner.Qualification;
import ready27.learner.Qualifications;
import ready27.learner.TestLearners;
import ready27.learner.TestVisitors;
import ready27.testing.ShippedContent;
import ready27.testing.TestMongo;
import ready27.web.TestViews;

/** A learner's own dates on the way to the certificate. */
class JourneyControllerTest {

    private static final LearnerId ADA = new LearnerId("ada");
    private static final LearnerId BOB = new LearnerId("bob");
    private static final Qualifications QUALIFICATIONS = () -> List.of(
            new Qualification("foundation", "Foundation", 50, 25),
            new Qualification("practitioner", "Practitioner", 80, 40));

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final ExamDays days = TestLearners.days(mongo.template());
    private final Instant now = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void withoutADayItTellsTheStepsAndAsksForTheDay() {
        assertThat(page(ADA))
                .contains("Day of your Foundation exam", "Day of your Practitioner exam", "53 of 80")
                .contains("7 to 10 days", "United Kingdom")
                .doesNotContain("Result expected");
    }

    @Test
    void theDaySetSaysWhenResultAndCertificateMayBeExpected() {
        post("exam=foundation&day=2027-01-14").expectStatus().isSeeOther();

        assertThat(page(ADA))
                .contains("Thursday 14 January 2027")
                .contains("between Thursday 21 January 2027 and Sunday 24 January 2027")
                .contains("by Tuesday 26 January 2027 at the latest")
                .doesNotContain("Enter the result");
        assertThat(page(BOB)).doesNotContain("14 January 2027");
    }

    @Test
    void afterTheExamItAsksForTheResultAndThenShowsIt() {
        days.book(ADA, "foundation", LocalDate.of(2026, 1, 30)).block();
        assertThat(page(ADA)).contains("Enter the result", "Result expected");

        TestLearners.passed(mongo.template(), ADA, "foundation");

        assertThat(page(ADA)).contains("Passed", "Monday 2 February 2026").doesNotContain("Result expected");
    }

    @Test
    void anEmptyDayTakesItOut() {
        days.book(ADA, "foundation", LocalDate.of(2027, 1, 14)).block();

        post("exam=foundation&day=").expectStatus().isSeeOther();

        assertThat(days.of(ADA).block()).isEmpty();
    }

    @Test
    void aDayThatCannotBeIsRefusedAndWhatWasSetStays() {
        days.book(ADA, "foundation", LocalDate.of(2027, 1, 14)).block();

        post("exam=foundation&day=2072-01-14")
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .value(html -> assertThat(html)
                        .contains("14 January 2072 is more than three years ahead", "value=\"2072-01-14\""));
        assertThat(days.of(ADA).block()).containsValue(LocalDate.of(2027, 1, 14));
    }

    @Test
    void thereIsNoDayOfAnExamThatIsNone() {
        post("exam=auditor&day=2027-01-14").expectStatus().isNotFound();
    }

    private WebTestClient.ResponseSpec post(String form) {
        return browser(ADA)
                .post()
                .uri("/guide/journey")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange();
    }

    private String page(LearnerId me) {
        return String.valueOf(browser(me)
                .get()
                .uri("/guide/journey")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private WebTestClient browser(LearnerId me) {
        return WebTestClient.bindToController(new JourneyController(
                        ShippedContent.guide(),
                        QUALIFICATIONS,
                        days,
                        TestLearners.results(mongo.template()),
                        () -> now))
                .viewResolvers(views -> views.viewResolver(TestViews.jte()))
                .argumentResolvers(TestVisitors.guest(me))
                .configureClient()
                .responseTimeout(java.time.Duration.ofSeconds(60))
                .build();
    }
}
