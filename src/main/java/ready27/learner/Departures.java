package ready27.learner;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;
import static ready27.learner.Learners.COLLECTION;
import static ready27.learner.Learners.staying;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Which learners are going: a guest becomes an account, a person is deleted. Kept with the learner, so that nobody
 * comes in as somebody who goes.
 */
@Repository
class Departures {

    private final ReactiveMongoOperations mongo;

    Departures(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A guest whose things move to an account made earlier. */
    record Becoming(LearnerId guest, LearnerId account) {}

    /** The guest's things are to become the account's; empty where they are another's, or nobody's any more. */
    Mono<Becoming> become(LearnerId guest, LearnerId account, Instant now) {
        Criteria free = staying(guest).and("registered").ne(true).and("becomes").in(null, account.value());
        Update promise = new Update().set("becomes", account.value()).set("promised", now);
        return change(free, promise).mapNotNull(Going::becoming);
    }

    /** Whose handing over began before that moment and perhaps stopped half way. */
    Flux<Becoming> becoming(Instant before) {
        return find(where("promised").lt(before).and("leaving").is(null)).mapNotNull(Going::becoming);
    }

    /** From now on nobody comes in as this person; what is left is for deleting. */
    Mono<Void> leave(LearnerId learner, Instant now) {
        return change(where("_id").is(learner.value()), left(now)).then();
    }

    /** The same for a guest; empty where an account was made of it whose owner has been here. */
    Mono<LearnerId> leaveAsGuest(LearnerId guest, Instant now) {
        return change(staying(guest).and("entered").ne(true), left(now)).map(Going::learner);
    }

    /** Marks a guest who has not been here since then as leaving, unless another instance or the guest was faster. */
    Mono<LearnerId> leaveUnused(LearnerId guest, Instant since, Instant now) {
        return change(unused(since).and("_id").is(guest.value()), left(now)).map(Going::learner);
    }

    Flux<LearnerId> unusedGuests(Instant since) {
        return find(unused(since)).map(Going::learner);
    }

    /** Those whose deletion began and perhaps stopped half way. */
    Flux<LearnerId> leaving() {
        return find(where("leaving").ne(null)).map(Going::learner);
    }

    Mono<Void> remove(LearnerId learner) {
        return mongo.remove(query(where("_id").is(learner.value())), COLLECTION).then();
    }

    private Flux<Going> find(Criteria condition) {
        return mongo.find(query(condition), Going.class, COLLECTION);
    }

    /** As it is after the change; empty where the condition does not hold. */
    private Mono<Going> change(Criteria condition, Update change) {
        return mongo.update(Going.class)
                .inCollection(COLLECTION)
                .matching(query(condition))
                .apply(change)
                .withOptions(FindAndModifyOptions.options().returnNew(true))
                .findAndModify();
    }

    private static Update left(Instant now) {
        return new Update().set("leaving", now);
    }

    private static Criteria unused(Instant since) {
        return where("lastUsed")
                .lt(since)
                .and("registered")
                .ne(true)
                .and("leaving")
                .is(null)
                .and("becomes")
                .is(null);
    }

    private record Going(String id, @Nullable String becomes) {

        LearnerId learner() {
            return new LearnerId(id);
        }

        @Nullable
        Becoming becoming() {
            return becomes == null ? null : new Becoming(learner(), new LearnerId(becomes));
        }
    }
}
