package ready27.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.mongodb.core.query.Query;
import reactor.core.publisher.Mono;
import ready27.testing.TestMongo;

class SweepingTest {

    private static final LearnerId GUEST = new LearnerId("guest");
    private static final LearnerId SECOND = new LearnerId("second-guest");
    private static final LearnerId ANN = new LearnerId("ann");
    private static final Account ACCOUNT = new Account(new Address("ann@example.org"), ANN, "Ann", "", Role.LEARNER);

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final House house = new House(mongo.template(), Stubborn.class);
    private final Stubborn room = house.its(Stubborn.class);
    private final Learners learners = house.its(Learners.class);
    private final HandingOver handingOver = house.its(HandingOver.class);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aHandingOverThatStoppedHalfWayIsFinished() {
        stopHalfWay();
        room.refusing.clear();

        sweepAfter(Duration.ofMinutes(6));

        assertThat(room.kept).containsExactly(Map.entry(ANN, "notes"));
        assertThat(there(GUEST)).isFalse();
    }

    @Test
    void aHandingOverUnderWayIsLeftToWhoeverDoesIt() {
        stopHalfWay();
        room.refusing.clear();

        sweepAfter(Duration.ofMinutes(4));

        assertThat(room.kept).containsExactly(Map.entry(GUEST, "notes"));
    }

    @Test
    void signingInOnceMoreFinishesItToo() {
        stopHalfWay();
        room.refusing.clear();

        takeOver(ACCOUNT);

        assertThat(room.kept).containsExactly(Map.entry(ANN, "notes"));
    }

    @Test
    void halfOfAGuestsThingsDoNotGoToSomebodyElse() {
        stopHalfWay();
        room.refusing.clear();
        LearnerId ben = new LearnerId("ben");
        admit(ben);

        takeOver(new Account(new Address("ben@example.org"), ben, "Ben", "", Role.LEARNER));

        assertThat(room.kept).containsExactly(Map.entry(GUEST, "notes"));
    }

    @Test
    void whatWasOnItsWayToAnAccountGoesWithIt() {
        stopHalfWay();
        room.refusing.clear();
        handingOver.remove(ANN, house.now).block();

        sweepAfter(Duration.ofMinutes(6));

        assertThat(room.kept).isEmpty();
        assertThat(there(GUEST)).isFalse();
    }

    @Test
    void aDeletionThatStoppedHalfWayIsFinished() {
        admit(GUEST);
        room.kept.put(GUEST, "notes");
        room.refusing.add(GUEST);
        assertThatThrownBy(() -> handingOver.remove(GUEST, house.now).block()).hasMessageContaining("stopped");
        room.refusing.clear();

        sweepAfter(Duration.ZERO);

        assertThat(room.kept).isEmpty();
        assertThat(there(GUEST)).isFalse();
    }

    @Test
    void oneWhoCannotBeDeletedHoldsUpNothingElse() {
        admit(GUEST);
        admit(SECOND);
        house.its(Sessions.class).begin(ANN, null, house.now).block();
        house.its(Links.class).make(Link.reset(ACCOUNT.address()), house.now).block();
        house.its(Limits.class).count("anything", 1, house.now).block();
        room.refusing.add(GUEST);

        assertThatThrownBy(() -> sweepAfter(Duration.ofDays(91))).hasMessageContaining("stopped");

        assertThat(there(GUEST)).isTrue();
        assertThat(there(SECOND)).isFalse();
        for (String collection : new String[] {Sessions.COLLECTION, Links.COLLECTION, Limits.COLLECTION}) {
            assertThat(mongo.template().count(new Query(), collection).block()).isZero();
        }
    }

    private void stopHalfWay() {
        admit(GUEST);
        admit(ANN);
        room.kept.put(GUEST, "notes");
        room.refusing.add(GUEST);
        assertThatThrownBy(() -> takeOver(ACCOUNT)).hasMessageContaining("stopped");
        assertThat(there(GUEST)).isTrue();
    }

    private void takeOver(Account account) {
        Session before = new Session("any", new Visitor.Guest(GUEST), GUEST, null, Preferences.USUAL);
        handingOver.takeOver(Optional.of(before), account, house.now).block();
    }

    private void admit(LearnerId learner) {
        learners.admitGuest(learner, house.now).block();
    }

    private void sweepAfter(Duration later) {
        house.now = house.now.plus(later);
        house.its(Sweeping.class).sweep().block();
    }

    private boolean there(LearnerId learner) {
        return mongo.template()
                .findById(learner.value(), Document.class, Learners.COLLECTION)
                .hasElement()
                .block();
    }

    /** A room that fails for some. */
    static final class Stubborn implements PersonalData {

        final Map<LearnerId, String> kept = new HashMap<>();
        final Set<LearnerId> refusing = new HashSet<>();

        @Override
        public Mono<Void> forget(LearnerId learner) {
            return unlessRefusing(learner, () -> kept.remove(learner));
        }

        @Override
        public Mono<Map<String, Object>> export(LearnerId learner) {
            return Mono.empty();
        }

        @Override
        public Mono<Void> adopt(LearnerId guest, LearnerId account) {
            return unlessRefusing(guest, () -> {
                if (kept.containsKey(guest)) {
                    kept.put(account, kept.remove(guest));
                }
            });
        }

        private Mono<Void> unlessRefusing(LearnerId learner, Runnable work) {
            return Mono.fromRunnable(() -> {
                if (refusing.contains(learner)) {
                    throw new IllegalStateException("stopped half way");
                }
                work.run();
            });
        }
    }
}
