package ready27.learner;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Everybody of whom something is kept, guest or not: how they like to work and when they last came. */
@Repository
public class Learners {

    static final String COLLECTION = "learners";

    private final ReactiveMongoOperations mongo;

    Learners(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The usual ones where nothing else was chosen. */
    public Mono<Preferences> preferences(LearnerId learner) {
        return stored(learner).map(Stored::preferences).defaultIfEmpty(Preferences.USUAL);
    }

    /** The day on which this person was last here. */
    Mono<Instant> lastUsed(LearnerId learner) {
        return stored(learner).map(Stored::lastUsed);
    }

    Mono<Void> prefer(LearnerId learner, Preferences preferences) {
        Update choice = new Update()
                .set("extraTimePercent", preferences.extraTimePercent())
                .set("shortcuts", preferences.shortcuts())
                .set("timerHidden", preferences.timerHidden());
        return change(learner, choice);
    }

    Mono<LearnerId> admitGuest(LearnerId learner, Instant now) {
        return mongo.insert(Stored.guest(learner, now), COLLECTION).thenReturn(learner);
    }

    /** The count of times that all sessions of this person were ended; empty for somebody who is gone or going. */
    Mono<Integer> generation(LearnerId learner) {
        return standing(learner).map(Standing::generation);
    }

    /** What a session needs of its person; empty for somebody who is gone or going. */
    Mono<Standing> standing(LearnerId learner) {
        return mongo.query(Stored.class)
                .inCollection(COLLECTION)
                .matching(query(staying(learner)))
                .one()
                .map(stored -> new Standing(stored.generation(), stored.preferences()));
    }

    /** Every session begun before ends. */
    Mono<Integer> endSessions(LearnerId learner) {
        return change(staying(learner), new Update().inc("generation", 1)).map(Stored::generation);
    }

    /** The owner of the account came in for the first time: what was begun before, as a guest, ends. */
    Mono<Integer> enter(LearnerId learner) {
        Update first = new Update().set("entered", true).inc("generation", 1);
        return change(staying(learner).and("entered").ne(true), first).map(Stored::generation);
    }

    Mono<Void> used(LearnerId learner, Instant now) {
        return change(learner, new Update().set("lastUsed", day(now)));
    }

    /** Empty for somebody who has an account, or is gone or going. */
    Mono<LearnerId> unregistered(LearnerId learner) {
        return mongo.query(Stored.class)
                .inCollection(COLLECTION)
                .matching(query(guest(learner)))
                .one()
                .map(Stored::learner);
    }

    /** Somebody with an account is not swept away as a guest; empty for somebody who has one already. */
    Mono<LearnerId> register(LearnerId learner) {
        return change(guest(learner), new Update().set("registered", true)).map(Stored::learner);
    }

    private Mono<Stored> stored(LearnerId learner) {
        return mongo.findById(learner.value(), Stored.class, COLLECTION);
    }

    private Mono<Void> change(LearnerId learner, Update change) {
        return mongo.updateFirst(query(where("_id").is(learner.value())), change, COLLECTION)
                .then();
    }

    /** As it is after the change; empty where the condition does not hold. */
    private Mono<Stored> change(Criteria condition, Update change) {
        return mongo.update(Stored.class)
                .inCollection(COLLECTION)
                .matching(query(condition))
                .apply(change)
                .withOptions(FindAndModifyOptions.options().returnNew(true))
                .findAndModify();
    }

    private static Criteria guest(LearnerId learner) {
        return staying(learner).and("registered").ne(true).and("becomes").is(null);
    }

    static Criteria staying(LearnerId learner) {
        return where("_id").is(learner.value()).and("leaving").is(null);
    }

    /** Last use is kept by the day: finer would cost a write with every request. */
    static Instant day(Instant now) {
        return now.truncatedTo(ChronoUnit.DAYS);
    }

    record Standing(int generation, Preferences preferences) {}

    private record Stored(
            String id,
            Instant lastUsed,
            int generation,
            @Nullable Integer extraTimePercent,
            @Nullable Boolean shortcuts,
            @Nullable Boolean timerHidden) {

        static Stored guest(LearnerId learner, Instant now) {
            return new Stored(learner.value(), day(now), 0, null, null, null);
        }

        LearnerId learner() {
            return new LearnerId(id);
        }

        Preferences preferences() {
            return new Preferences(
                    extraTimePercent == null ? Preferences.USUAL.extraTimePercent() : extraTimePercent,
                    shortcuts == null ? Preferences.USUAL.shortcuts() : shortcuts,
                    timerHidden == null ? Preferences.USUAL.timerHidden() : timerHidden);
        }
    }
}
