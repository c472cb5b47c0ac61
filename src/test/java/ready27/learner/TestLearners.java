package ready27.learner;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;

/** The store of people, for the tests of other rooms. */
public final class TestLearners {

    private TestLearners() {}

    public static Learners on(ReactiveMongoOperations mongo) {
        return new Learners(mongo);
    }

    public static RealResults results(ReactiveMongoOperations mongo) {
        return new RealResults(mongo);
    }

    public static ExamDays days(ReactiveMongoOperations mongo) {
        return new ExamDays(mongo);
    }

    public static Limits limits(ReactiveMongoOperations mongo) {
        Tokens.getReady();
        return new Limits(mongo, 120);
    }

    public static void passed(ReactiveMongoOperations mongo, LearnerId learner, String exam) {
        RealResult pass = new RealResult(exam, LocalDate.of(2026, 2, 2), new RealResult.Told(true), Instant.EPOCH);
        new RealResults(mongo).enter(learner, pass).block();
    }

    public static void withExtraTime(ReactiveMongoOperations mongo, LearnerId learner, int percent) {
        Learners learners = new Learners(mongo);
        learners.admitGuest(learner, Instant.EPOCH).block();
        learners.prefer(learner, new Preferences(percent, true, false)).block();
    }
}
