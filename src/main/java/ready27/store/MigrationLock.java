package ready27.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets one instance migrate at a time: one document, which a dead holder leaves behind for a minute at most. */
final class MigrationLock {

    static final Duration EXPIRY = Duration.ofMinutes(1);
    private static final Duration RENEWAL = EXPIRY.dividedBy(3);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String COLLECTION = "locks";
    private static final String ID = "migrations";

    private final ReactiveMongoOperations mongo;
    private final InstantSource clock;
    private final String holder = UUID.randomUUID().toString();

    MigrationLock(ReactiveMongoOperations mongo, InstantSource clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    <T> T whileHeld(Function<MigrationLock, T> work) {
        Waiting.on(take());
        try {
            return work.apply(this);
        } finally {
            Waiting.on(mongo.remove(query(mine()), COLLECTION));
        }
    }

    Mono<Void> renewedDuring(Mono<Void> work) {
        Mono<Void> renewals =
                Flux.interval(RENEWAL).concatMap(tick -> renew()).then().then(Mono.never());
        return Mono.firstWithSignal(work, renewals);
    }

    private Mono<Boolean> take() {
        return Mono.defer(this::tryToTake).repeatWhenEmpty(Integer.MAX_VALUE, tries -> tries.delayElements(PAUSE));
    }

    /** The upsert inserts when nobody holds it, replaces what has expired, and collides with what has not. */
    private Mono<Boolean> tryToTake() {
        Instant now = clock.instant();
        return mongo.upsert(query(where("_id").is(ID).and("until").lt(now)), held(now), COLLECTION)
                .thenReturn(true)
                .onErrorResume(DuplicateKeyException.class, held -> Mono.empty());
    }

    private Mono<Document> renew() {
        return mongo.findAndModify(query(mine()), held(clock.instant()), Document.class, COLLECTION);
    }

    private Update held(Instant now) {
        return new Update().set("holder", holder).set("until", now.plus(EXPIRY));
    }

    private Criteria mine() {
        return where("_id").is(ID).and("holder").is(holder);
    }
}
