package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;
import static ready27.exam.MockExam.DEADLINE;
import static ready27.exam.MockExam.NINE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import ready27.exam.Action.Kind;
import ready27.exam.Attempt.Finished;
import ready27.exam.Attempt.Running;
import ready27.testing.Requests;
import ready27.testing.TestMongo;

/** When time is up on one of a learner's devices, the others keep the grace that was promised to them. */
class HandingInTest {

    private static final String TIME_UP = "timeUp=true&clients=";

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final MockExam exam = new MockExam(mongo.template());
    private final AttemptId id = exam.begun();
    private final WebTestClient browser = exam.browser(ADA);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 29, 30})
    void theOnlyDeviceDoesNotWait(int seconds) {
        exam.attempts.opened(ADA, id, "desktop").block();
        answer("desktop", 1, 1, DEADLINE.minusSeconds(60));

        handIn(TIME_UP + "desktop", seconds, HttpStatus.NO_CONTENT);

        assertThat(exam.finished(id).end().when()).isEqualTo(DEADLINE);
        assertThat(exam.finished(id).end().handedIn()).isFalse();
    }

    @Test
    void whatAnotherDeviceWasGivenInTimeCountsThoughThisOneIsDone() {
        answer("phone", 1, 1, DEADLINE.minusSeconds(60));
        answer("desktop", 1, 2, DEADLINE.minusSeconds(30));

        handIn(TIME_UP + "desktop", 1, HttpStatus.ACCEPTED);
        answer("phone", 2, 3, DEADLINE.minusSeconds(1), DEADLINE.plusSeconds(10));
        exam.at(DEADLINE.plusSeconds(31)).sweeping.sweep().block();

        assertThat(exam.finished(id).result().score()).isEqualTo(3);
        assertThat(exam.finished(id).sheet().line(exam.question(id, 3)).lateAnswers())
                .isEmpty();
    }

    @Test
    void aDeviceThatOnlyLookedOnIsWaitedForToo() {
        exam.attempts.opened(ADA, id, "phone").block();
        answer("desktop", 1, 1, DEADLINE.minusSeconds(30));

        handIn(TIME_UP + "desktop", 1, HttpStatus.ACCEPTED);
        handIn(TIME_UP + "desktop", 31, HttpStatus.NO_CONTENT);

        assertThat(exam.attempt(id)).isInstanceOf(Finished.class);
    }

    @Test
    void whoHandsInBeforeTheDeadlineWaitsForNobody() {
        answer("phone", 1, 1, NINE.plusSeconds(9));

        handIn("clients=desktop", -60, HttpStatus.NO_CONTENT);

        assertThat(exam.finished(id).end().handedIn()).isTrue();
    }

    @Test
    void aPageWhoseClockRanOutTooSoonHandsNothingIn() {
        answer("desktop", 1, 1, NINE.plusSeconds(9));
        give(5);

        handIn(TIME_UP + "desktop", 1, HttpStatus.ACCEPTED);

        assertThat(exam.attempt(id)).isInstanceOf(Running.class);
    }

    @Test
    void withoutScriptsAPageTellsWhenTheResultComes() {
        answer("phone", 1, 1, DEADLINE.minusSeconds(60));
        exam.at(DEADLINE.plusSeconds(2));
        String path = "/exams/" + id.value();

        Requests.send(browser, path + "/hand-in", "").expectStatus().isSeeOther();

        assertThat(Requests.page(browser, path + "/result"))
                .contains("Time is up", "2026-03-02T09:40:30Z", "See the result");
        exam.at(DEADLINE.plusSeconds(31));
        assertThat(Requests.page(browser, path + "/result")).contains("Not passed");
    }

    @Test
    void formsKeepNothingBackSoNobodyWaitsForThem() {
        answer(Action.FORM, 1, 1, NINE.plusSeconds(9));

        exam.at(DEADLINE.plusSeconds(2));
        Requests.send(browser, "/exams/" + id.value() + "/hand-in", "")
                .expectStatus()
                .isSeeOther();

        assertThat(exam.attempt(id)).isInstanceOf(Finished.class);
    }

    @Test
    void noMoreThanAHundredBrowsersAreRemembered() {
        for (int i = 0; i < 103; i++) {
            exam.attempts.opened(ADA, id, "browser-" + i % 102).block();
        }

        assertThat(exam.attempts.browsers(ADA, id).block()).hasSize(100);
    }

    private void handIn(String form, int seconds, HttpStatus status) {
        exam.at(DEADLINE.plusSeconds(seconds));
        Requests.inPlace(browser, "/exams/" + id.value() + "/hand-in", form)
                .expectStatus()
                .isEqualTo(status);
    }

    private void answer(String client, long seq, int question, Instant at) {
        answer(client, seq, question, at, at);
    }

    private void answer(String client, long seq, int question, Instant given, Instant arrived) {
        Action action = new Action(
                Kind.ANSWER,
                exam.question(id, question),
                "b",
                client,
                seq,
                client + "-" + seq,
                0,
                NINE,
                Duration.between(seq == 1 ? NINE : DEADLINE.minusSeconds(60), given),
                arrived);
        assertThat(exam.keeping.keep(ADA, id, action).block()).isInstanceOf(Keeping.Kept.class);
    }

    private void give(int minutes) {
        Document credit = new Document("minutes", minutes).append("by", "tess").append("why", "a fire alarm");
        Document change = new Document("$set", new Document("credits", List.of(credit)));
        Mono.from(mongo.template()
                        .getMongoDatabase()
                        .block()
                        .getCollection("attempts")
                        .updateOne(new Document("_id", id.value()), change))
                .block();
    }
}
