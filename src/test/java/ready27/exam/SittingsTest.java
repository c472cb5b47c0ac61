package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;
import static ready27.exam.MockExam.BOB;
import static ready27.exam.MockExam.DEADLINE;
import static ready27.exam.MockExam.NINE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.exam.Sittings.Open;
import ready27.learner.LearnerId;
import ready27.testing.TestMongo;

class SittingsTest {

    private static final AttemptId FIRST = AttemptId.next(() -> 1);
    private static final AttemptId SECOND = AttemptId.next(() -> 2);

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Sittings sittings = new Sittings(mongo.template());

    @Test
    void aLearnerHasOnePlaceForAnExamHoweverManyWindowsTryAtTheSameMoment() {
        assertThat(Flux.range(1, 8)
                        .flatMap(i -> takes(ADA, "foundation", AttemptId.next(() -> i)))
                        .filter(taken -> taken)
                        .count()
                        .block())
                .isEqualTo(1);
        assertThat(takes(ADA, "practitioner", SECOND).block()).isTrue();
        assertThat(takes(BOB, "foundation", SECOND).block()).isTrue();
    }

    @Test
    void aPlaceIsLeftByTheAttemptThatHasItOnly() {
        takes(ADA, "foundation", FIRST).block();

        sittings.leave(ADA, "foundation", SECOND).block();
        assertThat(open(ADA)).isEqualTo(FIRST);
        sittings.leave(ADA, "foundation", FIRST).block();
        assertThat(sittings.open(ADA, "foundation").blockOptional()).isEmpty();
    }

    @Test
    void onlyWhatShouldBeOverIsOverdue() {
        takes(ADA, "foundation", FIRST).block();

        assertThat(sittings.overdue(DEADLINE).collectList().block()).isEmpty();
        assertThat(sittings.overdue(DEADLINE.plusMillis(1))
                        .map(Open::attempt)
                        .collectList()
                        .block())
                .containsExactly(FIRST);
    }

    @Test
    void aGuestsAttemptsAndPassesBecomeTheAccountsInTheOrderOfBoth() {
        noted(BOB, FIRST);
        noted(ADA, SECOND);
        sittings.pass(ADA, List.of("foundation")).block();

        sittings.handOver(ADA, BOB).block();

        assertThat(sittings.all(BOB).block()).containsExactly(FIRST, SECOND);
        assertThat(sittings.passed(BOB).block()).containsExactly("foundation");
    }

    @Test
    void whatAGuestHasOpenTakesTheFreePlaceOfTheAccount() {
        takes(ADA, "foundation", FIRST).block();

        sittings.handOver(ADA, BOB).block();

        assertThat(open(BOB)).isEqualTo(FIRST);
        assertThat(sittings.open(ADA, "foundation").blockOptional()).isEmpty();
    }

    @Test
    void whatAGuestHasOpenSitsBesideWhatTheAccountHasOpen() {
        takes(ADA, "foundation", FIRST).block();
        takes(BOB, "foundation", SECOND).block();
        noted(BOB, SECOND);

        sittings.handOver(ADA, BOB).block();

        assertThat(open(BOB)).isEqualTo(SECOND);
        assertThat(sittings.aside(BOB, "foundation")
                        .map(Open::attempt)
                        .collectList()
                        .block())
                .containsExactly(FIRST);
        sittings.leave(BOB, "foundation", FIRST).block();
        assertThat(sittings.aside(BOB, "foundation").collectList().block()).isEmpty();
        assertThat(open(BOB)).isEqualTo(SECOND);
    }

    @Test
    void nobodySeesOrForgetsWhatIsAnothersOne() {
        takes(ADA, "foundation", FIRST).block();
        noted(ADA, FIRST);
        sittings.pass(ADA, List.of("foundation")).block();

        sittings.forget(BOB).block();
        assertThat(sittings.open(BOB, "foundation").blockOptional()).isEmpty();
        assertThat(sittings.all(BOB).block()).isEmpty();
        assertThat(sittings.passed(BOB).block()).isEmpty();
        assertThat(open(ADA)).isEqualTo(FIRST);

        sittings.forget(ADA).block();
        assertThat(sittings.open(ADA, "foundation").blockOptional()).isEmpty();
        assertThat(sittings.all(ADA).block()).isEmpty();
        assertThat(sittings.passed(ADA).block()).isEmpty();
    }

    private Mono<Boolean> takes(LearnerId learner, String exam, AttemptId attempt) {
        return sittings.take(learner, exam, attempt, NINE, DEADLINE);
    }

    private void noted(LearnerId learner, AttemptId attempt) {
        Paper paper = Paper.drawn(false, 1, List.of());
        sittings.note(learner, attempt, "foundation", paper).block();
    }

    private AttemptId open(LearnerId learner) {
        return sittings.open(learner, "foundation").map(Open::attempt).block();
    }
}
