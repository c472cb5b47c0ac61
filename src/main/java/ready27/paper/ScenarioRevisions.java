package ready27.paper;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import ready27.content.ContentReloaded;

/** Keeps every revision of a paper that was ever served, so that an old result still shows what was asked. */
@Repository
public class ScenarioRevisions {

    static final String COLLECTION = "scenarios";

    private final ReactiveMongoOperations mongo;
    private final Papers papers;

    public ScenarioRevisions(ReactiveMongoOperations mongo, Papers papers) {
        this.mongo = mongo;
        this.papers = papers;
    }

    /** The paper as it was shown; empty if that revision was never served. */
    public Mono<Scenario> of(ScenarioKey key) {
        return Mono.justOrEmpty(
                        papers.find(key.id()).filter(present -> present.key().equals(key)))
                .switchIfEmpty(
                        mongo.findById(key.value(), Document.class, COLLECTION).map(ScenarioDocuments::scenario));
    }

    @EventListener({ApplicationStartedEvent.class, ContentReloaded.class})
    Mono<Void> archiveServed() {
        return archive(papers.served())
                .retryWhen(Retry.backoff(10, Duration.ofSeconds(1)))
                .then();
    }

    /** Keeps those that are not kept yet and says how many that were; several instances may do so at once. */
    Mono<Integer> archive(List<Scenario> served) {
        Query ids = query(where("_id")
                .in(served.stream().map(scenario -> scenario.key().value()).toList()));
        ids.fields().include("_id");
        return mongo.find(ids, Document.class, COLLECTION)
                .map(document -> document.getString("_id"))
                .collect(Collectors.toSet())
                .flatMap(known -> insert(served, known))
                .retryWhen(Retry.max(3).filter(DuplicateKeyException.class::isInstance));
    }

    private Mono<Integer> insert(List<Scenario> served, Set<String> known) {
        List<Document> fresh = served.stream()
                .filter(scenario -> !known.contains(scenario.key().value()))
                .map(ScenarioDocuments::of)
                .toList();
        return fresh.isEmpty() ? Mono.just(0) : mongo.insert(fresh, COLLECTION).then(Mono.just(fresh.size()));
    }
}
