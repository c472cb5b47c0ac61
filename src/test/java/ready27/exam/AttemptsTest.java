package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;
import static ready27.exam.MockExam.BOB;
import static ready27.exam.MockExam.DEADLINE;
import static ready27.exam.MockExam.NINE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.function.Tuple2;
import ready27.exam.Action.Kind;
import ready27.exam.Attempt.Finished;
import ready27.exam.Attempt.Running;
import ready27.learner.LearnerId;
import ready27.learner.TestLearners;
import ready27.question.QuestionId;
import ready27.testing.TestMongo;

class AttemptsTest {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final MockExam exam = new MockExam(mongo.template());

    @Test
    void hidesAnAttemptFromEverybodyElse() {
        AttemptId id = exam.begun();

        assertThat(exam.attempts.of(BOB, id).hasElement().block()).isFalse();
        assertThat(exam.attempts.of(BOB, List.of(id)).collectList().block()).isEmpty();
        assertThat(exam.attempts.pulse(BOB, id).hasElement().block()).isFalse();
        assertThat(keep(BOB, id, answer(exam.question(id, 1), "b", 1, NINE))
                        .hasElement()
                        .block())
                .isFalse();
        assertThat(exam.attempt(id).actions()).isEmpty();
    }

    @Test
    void takesNoActionOnAQuestionThatThePaperDoesNotAsk() {
        AttemptId id = exam.begun();

        assertThat(keep(ADA, id, answer(new QuestionId("elsewhere"), "b", 1, NINE))
                        .hasElement()
                        .block())
                .isFalse();
    }

    @Test
    void givesBackExactlyWhatWasKept() {
        AttemptId id = exam.begun();
        Action action = answer(exam.question(id, 1), "b", 1, NINE.plusSeconds(5));

        keep(ADA, id, action).block();

        assertThat(exam.attempt(id).actions()).containsExactly(action);
    }

    @Test
    void aReplayedKeyIsOneActionWithTheSameAcknowledgement() {
        AttemptId id = exam.begun();
        Action action = answer(exam.question(id, 1), "b", 1, NINE.plusSeconds(5));

        Ack first = Ack.of(keep(ADA, id, action).block(), action);
        Ack second = Ack.of(keep(ADA, id, action).block(), action);

        assertThat(second).isEqualTo(first);
        assertThat(exam.attempt(id).actions()).hasSize(1);
    }

    @Test
    void manyWritersAtOnceLoseNothing() {
        AttemptId id = exam.begun();
        QuestionId question = exam.question(id, 1);

        Flux.range(1, 60)
                .flatMap(seq -> keep(ADA, id, answer(question, "b", seq, NINE.plusSeconds(9))), 16)
                .blockLast();

        assertThat(exam.attempt(id).actions()).hasSize(60);
        assertThat(exam.attempt(id).sheet().acknowledged("one")).isEqualTo(60);
    }

    @Test
    void whoStartsTwiceSitsOnePaper() {
        List<Starting> starts = Flux.range(1, 5)
                .flatMap(i -> exam.starting.start(ADA, MockExam.SPEC, new Wanted.FromTheBank(false), NINE))
                .collectList()
                .block();

        assertThat(starts.stream().distinct()).hasSize(1);
        assertThat(exam.begun()).isEqualTo(((Starting.Seated) starts.get(0)).attempt());
    }

    /** The second click is faster than the writes of the first. */
    @Test
    void whoStartsTwiceIsShownToAPaperThatIsThere() {
        AttemptId first = AttemptId.next(() -> 7);
        exam.sittings
                .take(ADA, "foundation", first, NINE, NINE.plusSeconds(2_430))
                .block();
        AttemptId model = exam.begunBy(BOB, false);
        Running paper = (Running) exam.attempts.of(BOB, model).block();
        Running slow = new Running(first, ADA, paper.paper(), paper.rules(), paper.deadline(), List.of());

        Boolean there = Mono.delay(Duration.ofMillis(300))
                .then(exam.attempts.begin(slow))
                .zipWith(Mono.fromSupplier(exam::begun)
                        .subscribeOn(Schedulers.boundedElastic())
                        .flatMap(shown -> exam.attempts.of(ADA, shown).hasElement()))
                .map(Tuple2::getT2)
                .block();

        assertThat(there).isTrue();
    }

    @Test
    void handingInTwiceOrAtOnceIsOneHandIn() {
        AttemptId id = exam.begun();
        Attempt attempt = exam.attempt(id);

        List<Finished> ends = Flux.range(1, 6)
                .flatMap(i -> exam.finishing.handIn(attempt, NINE.plusSeconds(i)))
                .collectList()
                .block();

        assertThat(ends.stream().map(Finished::end).distinct()).hasSize(1);
        assertThat(exam.finishing
                        .handIn(exam.attempt(id), NINE.plusSeconds(99))
                        .block()
                        .end())
                .isEqualTo(ends.get(0).end());
    }

    @Test
    void anAnswerThatCameInBetweenIsCountedByTheHandIn() {
        AttemptId id = exam.begun();
        Attempt stale = exam.attempt(id);
        keep(ADA, id, answer(exam.question(id, 1), "b", 1, NINE.plusSeconds(5))).block();

        assertThat(exam.finishing
                        .handIn(stale, NINE.plusSeconds(9))
                        .block()
                        .result()
                        .score())
                .isEqualTo(1);
    }

    @Test
    void anAnswerAfterTheHandInIsKeptAsLateAndChangesNothing() {
        AttemptId id = exam.begun();
        exam.finishing.handIn(exam.attempt(id), NINE.plusSeconds(9)).block();
        Action late = answer(exam.question(id, 1), "b", 1, NINE.plusSeconds(10));

        Attempt after = keep(ADA, id, late).block();

        assertThat(Ack.of(after, late).late()).isTrue();
        assertThat(exam.finished(id).result().score()).isZero();
        assertThat(after.sheet().line(late.question()).lateAnswers()).hasSize(1);
    }

    /** The rule of the sheet and what the store made of it must never disagree. */
    @ParameterizedTest(name = "{0} s after the deadline: marked {1}")
    @CsvSource({"-5, true", "-1, true", "0, true", "1, true", "30, true", "31, false"})
    void anAnswerGivenInTimeIsMarkedUntilTheGraceIsOver(long arrived, boolean marked) {
        AttemptId id = exam.begun();
        Instant here = DEADLINE.plusSeconds(arrived);
        Duration doneInTime = Duration.between(NINE, DEADLINE).minusSeconds(5);
        Action action = new Action(Kind.ANSWER, exam.question(id, 1), "b", "one", 1, "k", 0, NINE, doneInTime, here);

        Attempt after = keep(ADA, id, action).block();
        Finished finished = (Finished) exam.finishing
                .ifOver(exam.attempt(id), DEADLINE.plusSeconds(60))
                .block();

        assertThat(after instanceof Running).isEqualTo(marked);
        assertThat(Ack.of(after, action).late()).isEqualTo(!marked);
        assertThat(finished.result().score()).isEqualTo(marked ? 1 : 0);
        assertThat(finished.end().when()).isEqualTo(DEADLINE);
    }

    @ParameterizedTest(name = "after {0} s of grace")
    @ValueSource(ints = {0, 30, 31, 3600})
    void theSweepFinishesWhatIsOverAndNothingElse(int after) {
        AttemptId id = exam.begun();
        exam.at(DEADLINE.plusSeconds(after));

        Mono.when(
                        exam.sweeping.sweep(),
                        new MockExam(mongo.template(), exam.bank)
                                .at(exam.now())
                                .sweeping
                                .sweep())
                .block();

        assertThat(exam.attempt(id) instanceof Finished).isEqualTo(after > 30);
        assertThat(exam.sittings.open(ADA, "foundation").hasElement().block()).isEqualTo(after <= 30);
    }

    @Test
    void aSweepSeesWhatIsOverWhenItRunsNotWhenItWasMade() {
        AttemptId id = exam.begun();
        Mono<Void> sweep = exam.sweeping.sweep();
        sweep.block();

        exam.at(DEADLINE.plusSeconds(31));
        sweep.block();

        assertThat(exam.attempt(id)).isInstanceOf(Finished.class);
    }

    @Test
    void theHistoryLearnsOnceWhatWasSeen() {
        AttemptId id = exam.begun();
        QuestionId first = exam.question(id, 1);
        keep(ADA, id, answer(first, "b", 1, NINE.plusSeconds(5))).block();

        Finished finished =
                exam.finishing.handIn(exam.attempt(id), NINE.plusSeconds(9)).block();
        exam.finishing.settle(finished).block();

        assertThat(exam.sightings.of(ADA).block().times(first)).isEqualTo(1);
        assertThat(exam.sightings.of(ADA).block().missed(first)).isFalse();
        assertThat(exam.sightings.of(ADA).block().missed(exam.question(id, 2))).isTrue();
    }

    @Test
    void theNextPaperShowsWhatWasNotSeen() {
        AttemptId first = exam.begun();
        exam.finishing.handIn(exam.attempt(first), NINE.plusSeconds(9)).block();

        AttemptId second = exam.begun();

        assertThat(exam.attempt(second).paper().places().stream().map(Place::question))
                .doesNotContainAnyElementsOf(exam.attempt(first).paper().places().stream()
                        .map(Place::question)
                        .toList());
    }

    @Test
    void aReserveMockDrawsFromTheReserveAlone() {
        AttemptId id = exam.begunBy(ADA, true);

        assertThat(exam.attempt(id).paper().places())
                .allMatch(place -> place.question().value().contains("reserve"));
    }

    @Test
    void extraTimeFollowsThePerson() {
        TestLearners.withExtraTime(mongo.template(), ADA, 25);

        assertThat(exam.attempt(exam.begun()).deadline().at()).isEqualTo(NINE.plusSeconds(50 * 60));
    }

    @Test
    void theAccountGetsTheGuestsAttemptsAndForgettingTakesAll() {
        AttemptId id = exam.begun();

        exam.data.adopt(ADA, BOB).block();
        exam.data.adopt(ADA, BOB).block();

        assertThat(exam.attempts.of(BOB, id).hasElement().block()).isTrue();
        assertThat(exam.attempts.of(ADA, id).hasElement().block()).isFalse();
        assertThat(exam.begunBy(BOB, false)).isEqualTo(id);
        assertThat((List<?>) Map.copyOf(exam.data.export(BOB).block()).get("mockExams"))
                .hasSize(1);
        exam.data.forget(BOB).block();
        assertThat(exam.attempts.of(BOB, id).hasElement().block()).isFalse();
    }

    private Mono<Attempt> keep(LearnerId learner, AttemptId id, Action action) {
        return exam.keeping.keep(learner, id, action).map(Keeping::attempt);
    }

    private static Action answer(QuestionId question, String choice, long seq, Instant arrived) {
        return new Action(
                Kind.ANSWER, question, choice, "one", seq, "one-" + seq, 0, NINE, Duration.ofSeconds(1), arrived);
    }
}
