package ready27.learner;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * Who is known by which cookie, kept under the hash of the cookie's value, so that a stolen copy of the store opens
 * nothing. Revocation is immediate here and within {@link SessionCache#AGE} on other instances.
 */
@Repository
class Sessions {

    static final String COLLECTION = "sessions";
    static final Duration GUEST = Duration.ofDays(90);
    static final Duration MEMBER = Duration.ofDays(30);

    private final ReactiveMongoOperations mongo;
    private final Learners learners;
    private final Accounts accounts;
    private final SessionCache cache = new SessionCache();

    Sessions(ReactiveMongoOperations mongo, Learners learners, Accounts accounts) {
        this.mongo = mongo;
        this.learners = learners;
        this.accounts = accounts;
    }

    /** Gives back the value for the cookie; it is nowhere kept. */
    Mono<String> begin(LearnerId learner, @Nullable Address account, Instant now) {
        String token = Tokens.fresh();
        return learners.generation(learner)
                .map(generation -> Stored.begun(Tokens.hash(token), learner, account, generation, now))
                .flatMap(session -> mongo.insert(session, COLLECTION))
                .thenReturn(token);
    }

    /** Empty for a cookie that is unknown, too old, or signed out. */
    Mono<Session> of(String token, Instant now) {
        String id = Tokens.hash(token);
        return Mono.justOrEmpty(cache.find(id, now)).switchIfEmpty(Mono.defer(() -> read(id, now)));
    }

    Mono<Void> end(Session session) {
        cache.revoke(session.id());
        return mongo.remove(query(where("_id").is(session.id())), COLLECTION)
                .doFinally(done -> cache.revoke(session.id()))
                .then();
    }

    /** Ends them all, on every device. */
    Mono<Void> endAll(LearnerId learner) {
        return learners.endSessions(learner)
                .doFinally(done -> cache.revoke(learner))
                .then();
    }

    /** The first to prove to be the owner ends what the browser that registered could do without a password. */
    Mono<Void> endGuests(LearnerId learner) {
        return learners.enter(learner).doFinally(done -> cache.revoke(learner)).then();
    }

    /** What is kept of this person has changed: read it again with the next request. */
    void forgetCached(LearnerId learner) {
        cache.revoke(learner);
    }

    /** Of each browser that is known as this person the day of its last use, and until when it is known. */
    Mono<List<Map<String, String>>> export(LearnerId learner) {
        return mongo.find(query(where("learner").is(learner.value())), Stored.class, COLLECTION)
                .map(stored -> Map.of(
                        "used",
                        stored.used().toString(),
                        "until",
                        stored.until().toString()))
                .collectList();
    }

    Mono<Void> sweep(Instant now) {
        return mongo.remove(query(where("until").lte(now)), COLLECTION).then();
    }

    Mono<Void> remove(LearnerId learner) {
        return mongo.remove(query(where("learner").is(learner.value())), COLLECTION)
                .doFinally(done -> cache.revoke(learner))
                .then();
    }

    private Mono<Session> read(String id, Instant now) {
        long revocations = cache.revocations();
        return mongo.query(Stored.class)
                .inCollection(COLLECTION)
                .matching(query(where("_id").is(id).and("until").gt(now)))
                .one()
                .flatMap(stored -> open(stored, now))
                .doOnNext(session -> cache.keep(session, now, revocations));
    }

    /** Empty when all sessions of the person were ended since. */
    private Mono<Session> open(Stored stored, Instant now) {
        return learners.standing(new LearnerId(stored.learner()))
                .filter(standing -> standing.generation() == stored.generation())
                .flatMap(standing -> stayAwake(stored, now).then(open(stored, standing.preferences())));
    }

    private Mono<Session> open(Stored stored, Preferences preferences) {
        LearnerId learner = new LearnerId(stored.learner());
        if (stored.account() == null) {
            return Mono.just(new Session(stored.id(), new Visitor.Guest(learner), learner, null, preferences));
        }
        return accounts.of(learner, new Address(stored.account()))
                .map(account -> new Session(stored.id(), account.visitor(), learner, stored.account(), preferences));
    }

    /** At most once a day a request costs two writes, so that whoever comes back is still known. */
    private Mono<Void> stayAwake(Stored stored, Instant now) {
        if (!stored.used().isBefore(Learners.day(now))) {
            return Mono.empty();
        }
        Update use = new Update().set("used", Learners.day(now)).set("until", now.plus(stored.length()));
        return mongo.updateFirst(query(where("_id").is(stored.id())), use, COLLECTION)
                .then(learners.used(new LearnerId(stored.learner()), now));
    }

    private record Stored(
            String id, String learner, @Nullable String account, int generation, Instant used, Instant until) {

        static Stored begun(String id, LearnerId learner, @Nullable Address account, int generation, Instant now) {
            String address = account == null ? null : account.value();
            Duration length = account == null ? GUEST : MEMBER;
            return new Stored(id, learner.value(), address, generation, Learners.day(now), now.plus(length));
        }

        Duration length() {
            return account == null ? GUEST : MEMBER;
        }
    }
}
