package ready27.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import ready27.testing.TestMongo;

class LearnersTest {

    private static final Instant NINE = House.NINE;
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
}
