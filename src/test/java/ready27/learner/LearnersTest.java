package ready27.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import ready27.learner.Learners.Becoming;
import ready27.testing.TestMongo;

class LearnersTest {

    private static final Instant NINE = House.NINE;
    private static final Instant TOMORROW = NINE.plus(Duration.ofDays(1));
    private static final LearnerId ANN = new LearnerId("ann");
    private static final LearnerId BEN = new LearnerId("ben");

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Learners learners = new Learners(mongo.template());

    @BeforeEach
    void annIsAGuest() {
        learners.admitGuest(ANN, NINE).block();
    }

    @Test
    void preferencesAreTheUsualOnesUntilChosen() {
        assertThat(learners.preferences(ANN).block()).isEqualTo(Preferences.USUAL);
        assertThat(learners.preferences(BEN).block()).isEqualTo(Preferences.USUAL);

        learners.prefer(ANN, new Preferences(25, false, true)).block();

        assertThat(learners.preferences(ANN).block()).isEqualTo(new Preferences(25, false, true));
        assertThat(learners.standing(ANN).block().preferences()).isEqualTo(new Preferences(25, false, true));
    }

    @Test
    void endingSessionsBeginsTheNextGeneration() {
        assertThat(learners.generation(ANN).block()).isZero();

        assertThat(learners.endSessions(ANN).block()).isEqualTo(1);

        assertThat(learners.generation(ANN).block()).isEqualTo(1);
        assertThat(learners.endSessions(BEN).blockOptional()).isEmpty();
    }

    @Test
    void theFirstEntryOnlyBeginsOne() {
        assertThat(learners.enter(ANN).block()).isEqualTo(1);
        assertThat(learners.enter(ANN).blockOptional()).isEmpty();
        assertThat(learners.generation(ANN).block()).isEqualTo(1);
    }

    @Test
    void aGuestIsRegisteredOnceHoweverManyTryAtTheSameMoment() {
        assertThat(learners.unregistered(ANN).block()).isEqualTo(ANN);

        assertThat(Flux.range(0, 10)
                        .flatMap(one -> learners.register(ANN), 10)
                        .count()
                        .block())
                .isEqualTo(1);
        assertThat(learners.unregistered(ANN).blockOptional()).isEmpty();
        assertThat(learners.unregistered(BEN).blockOptional()).isEmpty();
    }

    @Test
    void nobodyComesInAsSomebodyWhoIsLeaving() {
        learners.leave(ANN, NINE).block();

        assertThat(learners.standing(ANN).blockOptional()).isEmpty();
        assertThat(learners.enter(ANN).blockOptional()).isEmpty();
        assertThat(learners.register(ANN).blockOptional()).isEmpty();
        assertThat(learners.become(ANN, BEN, NINE).blockOptional()).isEmpty();
        assertThat(learners.leaving().collectList().block()).containsExactly(ANN);

        learners.remove(ANN).block();
        assertThat(learners.leaving().collectList().block()).isEmpty();
    }

    @Test
    void aGuestLeavesUntilAnOwnerHasEntered() {
        learners.admitGuest(BEN, NINE).block();
        learners.register(ANN).then(learners.register(BEN)).block();
        learners.enter(ANN).block();

        assertThat(learners.leaveAsGuest(ANN, NINE).blockOptional()).isEmpty();
        assertThat(learners.leaveAsGuest(BEN, NINE).block()).isEqualTo(BEN);
        assertThat(learners.standing(ANN).blockOptional()).isPresent();
    }

    @Test
    void aGuestIsUnusedFromTheDayAfterTheLastVisit() {
        Instant day = NINE.truncatedTo(ChronoUnit.DAYS);
        assertThat(learners.unusedGuests(day).collectList().block()).isEmpty();
        assertThat(learners.unusedGuests(day.plusMillis(1)).collectList().block())
                .containsExactly(ANN);

        learners.used(ANN, TOMORROW).block();

        assertThat(learners.leaveUnused(ANN, TOMORROW.truncatedTo(ChronoUnit.DAYS), TOMORROW)
                        .blockOptional())
                .isEmpty();
        assertThat(learners.leaveUnused(ANN, TOMORROW, TOMORROW).block()).isEqualTo(ANN);
        assertThat(learners.leaveUnused(ANN, TOMORROW, TOMORROW).blockOptional())
                .isEmpty();
    }

    @Test
    void whoHasAnAccountIsNoUnusedGuest() {
        learners.register(ANN).block();

        assertThat(learners.unusedGuests(TOMORROW).collectList().block()).isEmpty();
        assertThat(learners.leaveUnused(ANN, TOMORROW, TOMORROW).blockOptional())
                .isEmpty();
    }

    @Test
    void aGuestBecomesOneAccountAndNoOther() {
        Becoming becoming = new Becoming(ANN, BEN);
        assertThat(learners.become(ANN, BEN, NINE).block()).isEqualTo(becoming);
        assertThat(learners.become(ANN, BEN, NINE).block()).isEqualTo(becoming);

        assertThat(learners.become(ANN, new LearnerId("joe"), NINE).blockOptional())
                .isEmpty();
        assertThat(learners.register(ANN).blockOptional()).isEmpty();
        assertThat(learners.unusedGuests(TOMORROW).collectList().block()).isEmpty();
        assertThat(learners.becoming(NINE).collectList().block()).isEmpty();
        assertThat(learners.becoming(NINE.plusMillis(1)).collectList().block()).containsExactly(becoming);
    }

    @Test
    void anAccountBecomesNobodyElse() {
        learners.register(ANN).block();

        assertThat(learners.become(ANN, BEN, NINE).blockOptional()).isEmpty();
    }
}
