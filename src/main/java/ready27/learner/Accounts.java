package ready27.learner;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The accounts, each kept under its address in small letters, so that an address has one account at most. */
@Repository
class Accounts {

    static final String COLLECTION = "accounts";

    private final ReactiveMongoOperations mongo;
    private final String administrator;

    Accounts(ReactiveMongoOperations mongo, @Value("${ready27.administrator:}") String administrator) {
        this.mongo = mongo;
        this.administrator = administrator.isBlank() ? "" : new Address(administrator).value();
    }

    /** Empty when the address has an account already. */
    Mono<Account> open(Account account, Instant now) {
        return mongo.insert(Stored.of(account, now), COLLECTION)
                .thenReturn(account)
                .onErrorResume(DuplicateKeyException.class, taken -> Mono.empty());
    }

    Mono<Account> at(Address address) {
        return mongo.findById(address.value(), Stored.class, COLLECTION).map(this::restore);
    }

    Mono<Account> of(LearnerId learner, Address address) {
        return at(address).filter(account -> account.learner().equals(learner));
    }

    Mono<Account> owned(LearnerId learner) {
        return mongo.find(query(where("learner").is(learner.value())), Stored.class, COLLECTION)
                .next()
                .map(this::restore);
    }

    /** Those whose address holds these characters, in the order of their addresses. */
    Flux<Account> with(String characters, int most) {
        Query wanted = query(where("_id").regex(Pattern.quote(characters.strip().toLowerCase(Locale.ROOT))))
                .with(Sort.by("_id"))
                .limit(most);
        return mongo.find(wanted, Stored.class, COLLECTION).map(this::restore);
    }

    Mono<Long> count() {
        return mongo.count(new Query(), COLLECTION);
    }

    Mono<Boolean> none(LearnerId learner) {
        return mongo.exists(query(where("learner").is(learner.value())), COLLECTION)
                .map(exists -> !exists);
    }

    Mono<Void> give(Address address, LearnerId learner) {
        return change(address, new Update().set("learner", learner.value()));
    }

    Mono<Void> call(Address address, String name) {
        return change(address, new Update().set("name", name));
    }

    Mono<Void> setPassword(Address address, String hash) {
        return change(address, new Update().set("password", hash));
    }

    Mono<Void> remove(LearnerId learner) {
        return mongo.remove(query(where("learner").is(learner.value())), COLLECTION)
                .then();
    }

    private Mono<Void> change(Address address, Update change) {
        return mongo.updateFirst(query(where("_id").is(address.value())), change, COLLECTION)
                .then();
    }

    private Account restore(Stored stored) {
        Role role = stored.id().equals(administrator) ? Role.ADMINISTRATOR : stored.role();
        return new Account(
                new Address(stored.id()), new LearnerId(stored.learner()), stored.name(), stored.password(), role);
    }

    private record Stored(String id, String learner, String name, String password, Role role, Instant opened) {

        static Stored of(Account account, Instant now) {
            return new Stored(
                    account.address().value(),
                    account.learner().value(),
                    account.name(),
                    account.password(),
                    account.role(),
                    now);
        }
    }
}
