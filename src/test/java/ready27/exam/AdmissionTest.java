package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;
import static ready27.exam.MockExam.BOB;
import static ready27.exam.MockExam.NINE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import ready27.exam.Admission.NotYet;
import ready27.learner.LearnerId;
import ready27.learner.RealResult;
import ready27.learner.RealResult.Marked;
import ready27.learner.RealResult.Outcome;
import ready27.learner.RealResult.Told;
import ready27.learner.TestLearners;
import ready27.question.QuestionBank;
import ready27.testing.TestMongo;

/** The exam {@code practitioner} opens with a pass in {@code foundation}: the gate in pure form, and at the door. */
class AdmissionTest {

    private static final ExamSpec NEXT = spec("practitioner", "Practitioner", "foundation");

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final MockExam exam =
            new MockExam(mongo.template(), new QuestionBank(MockExam.questions()), MockExam.SPEC, NEXT);

    @Test
    void opensWithAPassedMock() {
        assertThat(admission(Set.of("foundation"))).isEqualTo(Admission.ADMITTED);
        assertThat(admission(Set.of("practitioner"))).isEqualTo(new NotYet(NEXT, MockExam.SPEC));
    }

    @Test
    void opensWithARealPassInMarksOrInWords() {
        assertThat(admission(Set.of(), real("foundation", new Marked(25, 50, 25))))
                .isEqualTo(Admission.ADMITTED);
        assertThat(admission(Set.of(), real("foundation", new Told(true)))).isEqualTo(Admission.ADMITTED);
    }

    @Test
    void staysClosedWithAFailureOrAPassInAnotherExam() {
        assertThat(admission(
                        Set.of(),
                        real("foundation", new Marked(24, 50, 25)),
                        real("foundation", new Told(false)),
                        real("practitioner", new Told(true))))
                .isInstanceOf(NotYet.class);
    }

    @Test
    void nobodySitsDownBeforeThatAndThePageSaysWhyAndWhatToDo() {
        post("/exams", "exam=practitioner")
                .expectStatus()
                .isForbidden()
                .expectBody(String.class)
                .value(html -> assertThat(html)
                        .contains("Practitioner is not open yet")
                        .contains("pass in Foundation first")
                        .contains("/learner/results")
                        .contains("/practice"));
        assertThat(exam.sittings.all(ADA).block()).isEmpty();
    }

    @Test
    void aMockPassedHereOpensIt() {
        AttemptId mock = exam.begun();
        for (int number = 1; number <= 2; number++) {
            String question = exam.question(mock, number).value();
            post("/exams/" + mock.value() + "/answers/" + question, "choice=b")
                    .expectStatus()
                    .isSeeOther();
        }
        exam.finishing.handIn(exam.attempt(mock), NINE.plusSeconds(600)).block();

        assertThat(started(ADA)).isInstanceOf(Starting.Seated.class);
        assertThat(started(BOB)).isInstanceOf(Starting.NotAdmitted.class);
    }

    @Test
    void aMockFailedHereDoesNot() {
        AttemptId mock = exam.begun();
        exam.finishing.handIn(exam.attempt(mock), NINE.plusSeconds(600)).block();

        assertThat(started(ADA)).isInstanceOf(Starting.NotAdmitted.class);
    }

    @Test
    void aRealResultOpensItForItsOwnerAlone() {
        TestLearners.passed(mongo.template(), ADA, "foundation");

        assertThat(started(ADA)).isInstanceOf(Starting.Seated.class);
        assertThat(started(BOB)).isInstanceOf(Starting.NotAdmitted.class);
    }

    @Test
    void aGuestsPassGoesWithTheGuestIntoTheAccount() {
        exam.sittings.pass(ADA, List.of("foundation")).block();

        exam.data.adopt(ADA, BOB).block();

        assertThat(exam.sittings.passed(BOB).block()).containsExactly("foundation");
        assertThat(exam.sittings.passed(ADA).block()).isEmpty();
    }

    private @Nullable Starting started(LearnerId learner) {
        return exam.starting
                .start(learner, NEXT, new Wanted.FromTheBank(false), NINE)
                .block();
    }

    private WebTestClient.ResponseSpec post(String path, String form) {
        return exam.browser(ADA)
                .post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange();
    }

    private static Admission admission(Set<String> mocks, RealResult... results) {
        return Admission.to(NEXT, MockExam.SPEC, mocks, List.of(results));
    }

    private static RealResult real(String exam, Outcome outcome) {
        return new RealResult(exam, LocalDate.of(2026, 2, 2), outcome, Instant.EPOCH);
    }

    private static ExamSpec spec(String id, String qualification, String prerequisite) {
        Rules rules = new Rules(id, qualification + " mock exam", 4, 4, 2, 40, 30, List.of());
        return new ExamSpec(
                rules, qualification, prerequisite, MockExam.BLUEPRINT, List.of(), "Unofficial.", "A page", List.of());
    }
}
