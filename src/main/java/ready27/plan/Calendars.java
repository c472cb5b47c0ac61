package ready27.plan;

import java.time.Instant;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.learner.PersonalData;
import ready27.learner.PrivateLinks;

/** The private addresses at which calendars fetch somebody's plan. */
@Repository
class Calendars implements PersonalData {

    private static final String COLLECTION = "calendars";

    private final PrivateLinks addresses;

    Calendars(ReactiveMongoOperations mongo) {
        this.addresses = new PrivateLinks(mongo, COLLECTION, Intents.COLLECTION, "calendar");
    }

    /** Gives back the secret part, which is nowhere kept; the address before it shows nothing any more. */
    Mono<String> make(LearnerId learner, Instant now) {
        return addresses.make(learner, new Document(), now);
    }

    /** Whose plan an address shows; empty where it shows none. */
    Mono<LearnerId> open(String token) {
        return addresses.open(token).map(PrivateLinks::owner);
    }

    Mono<Void> withdraw(LearnerId learner) {
        return addresses.withdraw(learner);
    }

    @Override
    public Mono<Void> forget(LearnerId learner) {
        return addresses.forget(learner);
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
}
