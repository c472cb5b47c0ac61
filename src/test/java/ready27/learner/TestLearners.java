package ready27.learner;

import java.time.Instant;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;

/** The store of people, for the tests of other rooms. */
public final class TestLearners {

    private TestLearners() {}

    public static Learners on(ReactiveMongoOperations mongo) {
        return new Learners(mongo);
    }

    public static void withExtraTime(ReactiveMongoOperations mongo, LearnerId learner, int percent) {
        Learners learners = new Learners(mongo);
        learners.admitGuest(learner, Instant.EPOCH).block();
        learners.prefer(learner, new Preferences(percent, true, false)).block();
    }
}
