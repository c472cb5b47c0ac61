package ready27.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.learner.TestVisitors;
import ready27.syllabus.Area;
import ready27.testing.TestMongo;
import ready27.web.TestViews;

class ReportControllerTest {

    private static final LearnerId ADA = new LearnerId("ada");
    private static final LearnerId BOB = new LearnerId("bob");
    private static final RevisionKey LINE = new RevisionKey(new QuestionId("paper-1-a-1"), "0011223344556677");
    private static final Question AUDIT = Questions.classic("audit-1", Area.AUDIT, "b");

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Reports reports = new Reports(mongo.template());

    @Test
    void aReportIsListedForItsLearnerOnly() {
        send(ADA, "audit-1", "reason=unclear&text=Which+audit?&revision=" + AUDIT.revision())
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/questions/reports");

        assertThat(list(ADA)).contains("audit-1", "The question is unclear", "Which audit?", "Open");
        assertThat(list(BOB)).contains("You have reported nothing");
    }

    @Test
    void whatWasAskedIsToldAsItWasShownAlsoWhenItIsGone() {
        Question gone = Questions.classic("audit-7", Area.AUDIT, "c");
        TestRevisions.archive(mongo.template(), new QuestionBank(List.of(gone)));
        send(ADA, "audit-7", "reason=unclear&revision=" + gone.revision());

        assertThat(list(ADA)).contains(gone.stem());
    }

    @Test
    void theDayIsOneThatTheBrowserCanSayInItsOwnTime() {
        send(ADA, "audit-1", "reason=unclear");

        assertThat(list(ADA)).contains("<time datetime=\"2026-03-02T09:00:00Z\" data-as=\"day\">2 March 2026</time>");
    }

    @Test
    void toldAgainItIsOneReportBroughtUpToDate() {
        send(ADA, "audit-1", "reason=unclear&text=first");
        send(ADA, "audit-1", "reason=wording&text=second&revision=" + AUDIT.revision());

        assertThat(reports.of(ADA).collectList().block()).singleElement().satisfies(report -> {
            assertThat(report.reason()).isEqualTo(ReportReason.WORDING);
            assertThat(report.text()).isEqualTo("second");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "reason=", "reason=nonsense"})
    void aReportWithoutAReasonIsAskedForOne(String form) {
        assertThat(body(send(ADA, "audit-1", form).expectStatus().isEqualTo(422)))
                .contains("Choose what is wrong.");
    }

    @Test
    void aThousandCharactersAreTakenAndOneMoreIsNot() {
        send(ADA, "audit-1", "reason=other&text=" + "x".repeat(1000))
                .expectStatus()
                .isSeeOther();

        assertThat(body(send(BOB, "audit-1", "reason=other&text=" + "x".repeat(1001))))
                .contains("these are 1001")
                .contains("x".repeat(1001));
    }

    @Test
    void whatALearnerWritesIsShownAsText() {
        send(ADA, "audit-1", "reason=other&text=%3Cscript%3E");

        assertThat(list(ADA)).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void aQuestionOrRevisionThatWasNeverServedIsNotThere() {
        send(ADA, "audit-2", "reason=other").expectStatus().isNotFound();
        send(ADA, "audit-1", "reason=other&revision=0123456789abcdef")
                .expectStatus()
                .isNotFound();
        send(ADA, "audit-1", "reason=other&revision=$where").expectStatus().isNotFound();
        send(ADA, "$where", "reason=other").expectStatus().isBadRequest();
    }

    @Test
    void whatAnotherRoomShowsIsReportedLikeAQuestionAndListedBesideIt() {
        send(ADA, "audit-1", "reason=unclear");
        send(ADA, LINE.id().value(), "reason=why&revision=" + LINE.revision())
                .expectStatus()
                .isSeeOther();

        assertThat(list(ADA)).contains("audit-1", LINE.id().value(), "A reason given is wrong or missing");
        assertThat(list(ADA)).contains(AUDIT.stem(), "Bakery, question 1, part A: the flour");
        assertThat(form(LINE))
                .contains("Report a line", "<span class=\"mono\">" + LINE.id().value());
        assertThat(form(AUDIT.revisionKey())).contains("Report a question");
        send(ADA, LINE.id().value(), "reason=why&revision=0123456789abcdef")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void inPlaceItThanksInsteadOfLeadingAway() {
        String html = body(browser(ADA)
                .post()
                .uri("/questions/audit-1/reports")
                .header("HX-Request", "true")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("reason=key")
                .exchange()
                .expectStatus()
                .isOk());

        assertThat(html).contains("your report is kept").doesNotContain("<html");
    }

    @Test
    void anAccountTakesOverTheGuestsReports() {
        send(ADA, "audit-1", "reason=key");

        reports.adopt(ADA, BOB).block();
        reports.adopt(ADA, BOB).block();

        assertThat(reports.of(BOB).collectList().block()).hasSize(1);
        assertThat(reports.export(ADA).blockOptional()).isEmpty();
        reports.forget(BOB).block();
        assertThat(reports.export(BOB).blockOptional()).isEmpty();
    }

    @Test
    void anAccountsLaterReportIsNotOverwrittenByTheGuestsOlderOne() {
        RevisionKey about = new RevisionKey(new QuestionId("audit-1"), "0123456789abcdef");
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");
        for (int hours : List.of(-1, 1)) {
            reports.take(report(ADA, about, "of the guest", noon.plusSeconds(hours * 3600L)))
                    .block();
            reports.take(report(BOB, about, "of the account", noon)).block();

            reports.adopt(ADA, BOB).block();

            assertThat(reports.of(BOB).collectList().block())
                    .singleElement()
                    .extracting(Report::text)
                    .isEqualTo(hours < 0 ? "of the account" : "of the guest");
        }
    }

    private static Report report(LearnerId learner, RevisionKey about, String text, Instant when) {
        return new Report(learner, about, ReportReason.OTHER, text, Report.State.OPEN, when);
    }

    private String list(LearnerId learner) {
        return body(browser(learner).get().uri("/questions/reports").exchange());
    }

    private String form(RevisionKey about) {
        return body(browser(ADA).get().uri(ReportForm.path(about)).exchange());
    }

    private ResponseSpec send(LearnerId learner, String question, String form) {
        return browser(learner)
                .post()
                .uri("/questions/{id}/reports", question)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange();
    }

    private WebTestClient browser(LearnerId learner) {
        Revisions revisions = new Revisions(mongo.template(), new QuestionBank(List.of(AUDIT)));
        QuestionBank bank = new QuestionBank(List.of(AUDIT));
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-02T09:00:00Z"));
        return WebTestClient.bindToController(
                        new ReportController(reports, bank, revisions, List.of(new OneLine()), clock))
                .argumentResolvers(TestVisitors.guest(learner))
                .viewResolvers(views -> views.viewResolver(TestViews.jte()))
                .configureClient()
                .responseTimeout(Duration.ofSeconds(60))
                .build();
    }

    private static String body(ResponseSpec response) {
        String body = response.expectBody(String.class).returnResult().getResponseBody();
        return body == null ? "" : body;
    }

    private static final class OneLine implements Reportable {

        @Override
        public Mono<Subject> shown(QuestionId id, String revision) {
            return Mono.just(Subject.line(new RevisionKey(id, revision)))
                    .filter(line -> line.about().equals(LINE));
        }

        @Override
        public Mono<Map<RevisionKey, String>> words(List<RevisionKey> reported) {
            return Mono.just(
                    reported.contains(LINE) ? Map.of(LINE, "Bakery, question 1, part A: the flour") : Map.of());
        }
    }
}
