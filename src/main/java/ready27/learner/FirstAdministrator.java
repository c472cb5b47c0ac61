package ready27.learner;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Locale;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** On a store without accounts the start prints a code; whoever registers with it first is the administrator. */
@Repository
class FirstAdministrator {

    static final String COLLECTION = "codes";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String ID = "first-administrator";

    private final ReactiveMongoOperations mongo;
    private final Accounts accounts;
    private final String named;

    FirstAdministrator(
            ReactiveMongoOperations mongo, Accounts accounts, @Value("${ready27.administrator:}") String named) {
        this.mongo = mongo;
        this.accounts = accounts;
        this.named = named;
    }

    @EventListener(ApplicationReadyEvent.class)
    Mono<Void> announce() {
        return named.isBlank() ? prepare().doOnNext(FirstAdministrator::print).then() : Mono.empty();
    }

    /** A new code in place of an older one, which nobody used; empty where there are accounts. */
    Mono<String> prepare() {
        String code = Tokens.typable();
        return accounts.count()
                .filter(count -> count == 0)
                .flatMap(none -> mongo.save(new Document("_id", ID).append("hash", Tokens.hash(code)), COLLECTION))
                .thenReturn(code)
                .filterWhen(made -> accounts.count().map(count -> count == 0));
    }

    /** Gives the code back if it is right; it works once. */
    Mono<String> claim(String code) {
        String typed = code.strip().toLowerCase(Locale.ROOT);
        return typed.isEmpty()
                ? Mono.empty()
                : mongo.findAndRemove(
                                query(where("_id").is(ID).and("hash").is(Tokens.hash(typed))),
                                Document.class,
                                COLLECTION)
                        .map(found -> typed);
    }

    private static void print(String code) {
        LOG.info("No account yet. Register at /learner/register with this code to be the administrator: {}", code);
    }
}
