package ready27.learner;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Links that work once and for an hour, kept under the hash of their secret part. */
@Repository
class Links {

    static final String COLLECTION = "links";
    static final Duration LENGTH = Duration.ofHours(1);

    private final ReactiveMongoOperations mongo;

    Links(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Gives back the secret part; it is nowhere kept. */
    Mono<String> make(Link link, Instant now) {
        String token = Tokens.fresh();
        return mongo.insert(Stored.of(Tokens.hash(token), link, now.plus(LENGTH)), COLLECTION)
                .thenReturn(token);
    }

    Mono<Link> look(String token, Link.Purpose purpose, Instant now) {
        return mongo.findOne(good(token, purpose, now), Stored.class, COLLECTION)
                .map(Stored::restore);
    }

    /** Whoever comes second finds nothing. */
    Mono<Link> use(String token, Link.Purpose purpose, Instant now) {
        return mongo.findAndRemove(good(token, purpose, now), Stored.class, COLLECTION)
                .map(Stored::restore);
    }

    Mono<Void> removeAll(Address address) {
        return mongo.remove(query(where("address").is(address.value())), COLLECTION)
                .then();
    }

    /** What this learner registered and nobody has confirmed; whether there was an account before, it does not tell. */
    Mono<List<Map<String, String>>> export(LearnerId learner) {
        return mongo.find(query(where("learner").is(learner.value())), Stored.class, COLLECTION)
                .map(Stored::told)
                .collectList();
    }

    Mono<Void> forget(LearnerId learner) {
        return mongo.remove(query(where("learner").is(learner.value())), COLLECTION)
                .then();
    }

    Mono<Void> sweep(Instant now) {
        return mongo.remove(query(where("until").lte(now)), COLLECTION).then();
    }

    private static Query good(String token, Link.Purpose purpose, Instant now) {
        return query(where("_id")
                .is(Tokens.hash(token))
                .and("purpose")
                .is(purpose)
                .and("until")
                .gt(now));
    }

    private record Stored(
            String id,
            Link.Purpose purpose,
            String address,
            @Nullable String learner,
            @Nullable String name,
            @Nullable String password,
            Instant until) {

        static Stored of(String id, Link link, Instant until) {
            Account account = link.account();
            String address = link.address().value();
            return account == null
                    ? new Stored(id, link.purpose(), address, null, null, null, until)
                    : new Stored(
                            id,
                            link.purpose(),
                            address,
                            account.learner().value(),
                            account.name(),
                            link.purpose() == Link.Purpose.CONFIRM ? account.password() : null,
                            until);
        }

        Map<String, String> told() {
            return Map.of("address", address, "name", name == null ? "" : name, "until", until.toString());
        }

        Link restore() {
            Address to = new Address(address);
            return learner == null || name == null || password == null
                    ? new Link(purpose, to, null)
                    : Link.confirm(new Account(to, new LearnerId(learner), name, password, Role.LEARNER));
        }
    }
}
