package ready27.learner;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Counts tries in windows of time, for all instances together. Windows pass by themselves: nobody stays locked out. */
@Repository
public class Limits {

    static final String COLLECTION = "limits";
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final ReactiveMongoOperations mongo;
    private final int triesOfAClient;

    Limits(ReactiveMongoOperations mongo, @Value("${ready27.tries-of-a-client:120}") int triesOfAClient) {
        this.mongo = mongo;
        this.triesOfAClient = triesOfAClient;
    }

    /** As {@link #count}, for a client, which may be one machine or a school's whole network. */
    Mono<Instant> countClient(String what, String client, Instant now) {
        return count(what + " from " + client, triesOfAClient, now);
    }

    /** Counts one more try; gives the moment from which to try again if that was one too many. */
    public Mono<Instant> count(String what, int most, Instant now) {
        Instant until = end(now);
        return mongo.update(Stored.class)
                .inCollection(COLLECTION)
                .matching(query(where("_id").is(id(what, now))))
                .apply(new Update().inc("tries", 1).setOnInsert("until", until))
                .withOptions(FindAndModifyOptions.options().upsert(true).returnNew(true))
                .findAndModify()
                .retryWhen(Upsert.collides())
                .filter(counted -> counted.tries() > most)
                .map(counted -> until);
    }

    /** The owner came in: what others tried before no longer counts. */
    Mono<Void> forget(String what, Instant now) {
        return mongo.remove(query(where("_id").is(id(what, now))), COLLECTION).then();
    }

    Mono<Void> sweep(Instant now) {
        return mongo.remove(query(where("until").lte(now)), COLLECTION).then();
    }

    /** Addresses of people and machines are hashed: a limit needs no list of them. */
    private static String id(String what, Instant now) {
        return Tokens.hash(what) + "|" + end(now).getEpochSecond();
    }

    private static Instant end(Instant now) {
        long window = WINDOW.toSeconds();
        return Instant.ofEpochSecond((now.getEpochSecond() / window + 1) * window);
    }

    private record Stored(String id, int tries, Instant until) {}
}
