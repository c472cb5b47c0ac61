package ready27.plan;

import java.time.LocalDate;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import ready27.learner.LearnerId;

/** Plans for the tests of other rooms. */
public final class TestPlans {

    private TestPlans() {}

    public static Intents ticked(ReactiveMongoOperations mongo, LearnerId learner, String... lessons) {
        Intents intents = new Intents(mongo);
        for (String lesson : lessons) {
            intents.tick(learner, lesson, LocalDate.of(2026, 3, 1)).block();
        }
        return intents;
    }
}
