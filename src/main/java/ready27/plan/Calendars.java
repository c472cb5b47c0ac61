package ready27.plan;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.learner.PersonalData;
import ready27.learner.Tokens;

/**
 * The private addresses at which calendars fetch somebody's plan: kept under the hash of their secret part, one a
 * learner.
 *
 * <p>An address shows the plan only as long as the learner's own document names it, so taking it back is one write.
 */
@Repository
class Calendars implements PersonalData {

    private static final String COLLECTION = "calendars";

    private final ReactiveMongoOperations mongo;
    private final Intents intents;

    Calendars(ReactiveMongoOperations mongo, Intents intents) {
        this.mongo = mongo;
        this.intents = intents;
    }

    /** Gives back the secret part, which is nowhere kept; the address before it shows nothing any more. */
    Mono<String> make(LearnerId learner, Instant now) {
        String token = Tokens.fresh();
        String hash = Tokens.hash(token);
        Document address =
                new Document("_id", hash).append("learner", learner.value()).append("made", Date.from(now));
        return withdraw(learner)
                .then(mongo.insert(address, COLLECTION))
                .then(intents.nameCalendar(learner, hash))
                .thenReturn(token);
    }

    /** Whose plan an address shows; empty where it shows none. */
    Mono<LearnerId> open(String token) {
        String hash = Tokens.hash(token);
        return mongo.findById(hash, Document.class, COLLECTION)
                .map(stored -> new LearnerId(stored.getString("learner")))
                .filterWhen(learner ->
                        intents.of(learner).map(intent -> intent.calendar().equals(hash)));
    }

    Mono<Void> withdraw(LearnerId learner) {
        return intents.of(learner)
                .filter(Intent::subscribed)
                .flatMap(intent -> intents.withdrawCalendar(learner).then(remove(learner, intent.calendar())));
    }

    /** All of that learner's, those too that a crash left behind. */
    @Override
    public Mono<Void> forget(LearnerId learner) {
        return mongo.remove(query(where("learner").is(learner.value())), COLLECTION)
                .then();
    }

    /** The plan tells that there is an address; of the address itself nothing is known. */
    @Override
    public Mono<Map<String, Object>> export(LearnerId learner) {
        return Mono.empty();
    }

    /** Whoever got a guest's address shall not see the plan of the account. */
    @Override
    public Mono<Void> adopt(LearnerId guest, LearnerId account) {
        return forget(guest);
    }

    private Mono<Void> remove(LearnerId learner, String hash) {
        return mongo.remove(query(where("_id").is(hash).and("learner").is(learner.value())), COLLECTION)
                .then();
    }
}
