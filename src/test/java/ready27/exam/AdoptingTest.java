package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;
import static ready27.exam.MockExam.BOB;
import static ready27.exam.MockExam.DEADLINE;
import static ready27.exam.MockExam.NINE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ready27.exam.Action.Kind;
import ready27.exam.Attempt.Finished;
import ready27.exam.Attempt.Running;
import ready27.learner.LearnerId;
import ready27.testing.TestMongo;

/** A guest in the midst of a mock exam signs in to an account that is in the midst of another one. */
class AdoptingTest {

    private static final LearnerId GUEST = ADA;
    private static final LearnerId ACCOUNT = BOB;

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final MockExam exam = new MockExam(mongo.template());

    private AttemptId ofAccount;
    private AttemptId ofGuest;

    @BeforeEach
    void bothAreSitting() {
        ofAccount = exam.begunBy(ACCOUNT, false);
        ofGuest = exam.at(NINE.plusSeconds(60)).begunBy(GUEST, false);
        answer(ACCOUNT, ofAccount, 1, NINE.plusSeconds(30));
        answer(GUEST, ofGuest, 1, NINE.plusSeconds(90));
        exam.data.adopt(GUEST, ACCOUNT).block();
        answer(ACCOUNT, ofAccount, 2, NINE.plusSeconds(120));
        answer(ACCOUNT, ofGuest, 2, NINE.plusSeconds(150));
    }

    @Test
    void bothAreTheAccountsAndNoAnswerIsLost() {
        assertThat(of(ofAccount)).isInstanceOf(Running.class);
        assertThat(of(ofGuest)).isInstanceOf(Running.class);
        assertThat(of(ofAccount).sheet().answered()).isEqualTo(2);
        assertThat(of(ofGuest).sheet().answered()).isEqualTo(2);
        for (AttemptId id : List.of(ofAccount, ofGuest)) {
            exam.browser(ACCOUNT)
                    .get()
                    .uri("/exams/" + id.value())
                    .exchange()
                    .expectStatus()
                    .isOk();
            exam.browser(GUEST)
                    .get()
                    .uri("/exams/" + id.value())
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
        assertThat(page("/exams/history")).contains(ofAccount.value(), ofGuest.value());
    }

    @Test
    void theSweepFinishesBoth() {
        exam.at(DEADLINE.plusSeconds(60 + 31)).sweeping.sweep().block();

        for (AttemptId id : List.of(ofAccount, ofGuest)) {
            assertThat(of(id)).isInstanceOf(Finished.class);
            assertThat(((Finished) of(id)).result().score()).isEqualTo(2);
        }
        assertThat(openNow()).isZero();
        assertThat(exam.begunBy(ACCOUNT, false)).isNotIn(ofAccount, ofGuest);
    }

    @Test
    void noThirdOneBeginsWhileEitherIsOpen() {
        assertThat(exam.begunBy(ACCOUNT, false)).isEqualTo(ofAccount);

        handIn(ofAccount);
        assertThat(exam.begunBy(ACCOUNT, false)).isEqualTo(ofGuest);
        assertThat(page("/exams")).contains("/exams/" + ofGuest.value());

        handIn(ofGuest);
        assertThat(exam.begunBy(ACCOUNT, false)).isNotIn(ofAccount, ofGuest);
    }

    @Test
    void handingInFreesThePlaceThatItHad() {
        handIn(ofGuest);
        assertThat(openNow()).isEqualTo(1);
        assertThat(exam.begunBy(ACCOUNT, false)).isEqualTo(ofAccount);

        handIn(ofAccount);
        assertThat(openNow()).isZero();
    }

    @Test
    void adoptingOnceMoreChangesNothing() {
        exam.data.adopt(GUEST, ACCOUNT).block();

        assertThat(openNow()).isEqualTo(2);
        assertThat(exam.sittings.all(ACCOUNT).block()).containsExactly(ofAccount, ofGuest);
    }

    private void handIn(AttemptId id) {
        exam.finishing.handIn(of(id), exam.now()).block();
    }

    private long openNow() {
        return exam.sittings.overdue(DEADLINE.plus(Duration.ofDays(9))).count().block();
    }

    private Attempt of(AttemptId id) {
        return exam.attempts.of(ACCOUNT, id).block();
    }

    private void answer(LearnerId learner, AttemptId id, int number, Instant arrived) {
        Attempt attempt = exam.attempts.of(learner, id).block();
        Action action = new Action(
                Kind.ANSWER,
                attempt.paper().places().get(number - 1).question(),
                "b",
                "browser",
                number,
                id.value() + number,
                0,
                NINE,
                Duration.ofSeconds(20),
                arrived);
        exam.keeping.keep(learner, id, action).block();
    }

    private String page(String path) {
        return exam.browser(ACCOUNT)
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
