package ready27.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ready27.learner.Departures.Becoming;
import ready27.testing.TestMongo;

class DeparturesTest {

    private static final Instant NINE = House.NINE;
    private static final Instant TOMORROW = NINE.plus(Duration.ofDays(1));
    private static final LearnerId ANN = new LearnerId("ann");
    private static final LearnerId BEN = new LearnerId("ben");

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Learners learners = new Learners(mongo.template());
    private final Departures departures = new Departures(mongo.template());

    @BeforeEach
    void annIsAGuest() {
        learners.admitGuest(ANN, NINE).block();
    }

    @Test
    void nobodyComesInAsSomebodyWhoIsLeaving() {
        departures.leave(ANN, NINE).block();

        assertThat(learners.standing(ANN).blockOptional()).isEmpty();
        assertThat(learners.enter(ANN).blockOptional()).isEmpty();
        assertThat(learners.register(ANN).blockOptional()).isEmpty();
        assertThat(departures.become(ANN, BEN, NINE).blockOptional()).isEmpty();
        assertThat(departures.leaving().collectList().block()).containsExactly(ANN);

        departures.remove(ANN).block();
        assertThat(departures.leaving().collectList().block()).isEmpty();
    }

    @Test
    void aGuestLeavesUntilAnOwnerHasEntered() {
        learners.admitGuest(BEN, NINE).block();
        learners.register(ANN).then(learners.register(BEN)).block();
        learners.enter(ANN).block();

        assertThat(departures.leaveAsGuest(ANN, NINE).blockOptional()).isEmpty();
        assertThat(departures.leaveAsGuest(BEN, NINE).block()).isEqualTo(BEN);
        assertThat(learners.standing(ANN).blockOptional()).isPresent();
    }

    @Test
    void aGuestIsUnusedFromTheDayAfterTheLastVisit() {
        Instant day = NINE.truncatedTo(ChronoUnit.DAYS);
        assertThat(departures.unusedGuests(day).collectList().block()).isEmpty();
        assertThat(departures.unusedGuests(day.plusMillis(1)).collectList().block())
                .containsExactly(ANN);

        learners.used(ANN, TOMORROW).block();

        assertThat(departures
                        .leaveUnused(ANN, TOMORROW.truncatedTo(ChronoUnit.DAYS), TOMORROW)
                        .blockOptional())
                .isEmpty();
        assertThat(departures.leaveUnused(ANN, TOMORROW, TOMORROW).block()).isEqualTo(ANN);
        assertThat(departures.leaveUnused(ANN, TOMORROW, TOMORROW).blockOptional())
                .isEmpty();
    }

    @Test
    void whoHasAnAccountIsNoUnusedGuest() {
        learners.register(ANN).block();

        assertThat(departures.unusedGuests(TOMORROW).collectList().block()).isEmpty();
        assertThat(departures.leaveUnused(ANN, TOMORROW, TOMORROW).blockOptional())
                .isEmpty();
    }

    @Test
    void aGuestBecomesOneAccountAndNoOther() {
        Becoming becoming = new Becoming(ANN, BEN);
        assertThat(departures.become(ANN, BEN, NINE).block()).isEqualTo(becoming);
        assertThat(departures.become(ANN, BEN, NINE).block()).isEqualTo(becoming);

        assertThat(departures.become(ANN, new LearnerId("joe"), NINE).blockOptional())
                .isEmpty();
        assertThat(learners.register(ANN).blockOptional()).isEmpty();
        assertThat(departures.unusedGuests(TOMORROW).collectList().block()).isEmpty();
        assertThat(departures.becoming(NINE).collectList().block()).isEmpty();
        assertThat(departures.becoming(NINE.plusMillis(1)).collectList().block())
                .containsExactly(becoming);
    }

    @Test
    void anAccountBecomesNobodyElse() {
        learners.register(ANN).block();

        assertThat(departures.become(ANN, BEN, NINE).blockOptional()).isEmpty();
    }
}
