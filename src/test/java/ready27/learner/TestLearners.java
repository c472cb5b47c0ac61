package ready27.learner;

import java.time.Instant;
import java.time.InstantSource;
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

    public static StillSignedIn signedIn(ReactiveMongoOperations mongo, InstantSource clock) {
        return new StillSignedIn(sessions(mongo), clock);
    }

    /** The cookie's value. */
    public static String session(ReactiveMongoOperations mongo, LearnerId learner, Instant now) {
        Tokens.getReady();
        new Learners(mongo).admitGuest(learner, now).block();
        return String.valueOf(sessions(mongo).begin(learner, null, now).block());
    }

    public static void endSessions(ReactiveMongoOperations mongo, LearnerId learner) {
        sessions(mongo).endAll(learner).block();
    }

    private static Sessions sessions(ReactiveMongoOperations mongo) {
        return new Sessions(mongo, new Learners(mongo), new Accounts(mongo, ""));
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
