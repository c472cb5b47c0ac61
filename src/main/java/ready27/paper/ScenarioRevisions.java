package ready27.paper;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import ready27.content.ContentReloaded;
import ready27.question.Archive;
import ready27.question.QuestionId;
import ready27.question.ServedArchive;

/** Keeps every revision of a paper that was ever served, so that an old result still shows what was asked. */
@Repository
public class ScenarioRevisions implements ServedArchive {

    static final String COLLECTION = "scenarios";

    private final ReactiveMongoOperations mongo;
    private final Papers papers;
    private final Archive archive;

    public ScenarioRevisions(ReactiveMongoOperations mongo, Papers papers) {
        this.mongo = mongo;
        this.papers = papers;
        this.archive = new Archive(mongo, COLLECTION);
    }

    /** The paper as it was shown; empty if that revision was never served. */
    public Mono<Scenario> of(ScenarioKey key) {
        return Mono.justOrEmpty(
                        papers.find(key.id()).filter(present -> present.key().equals(key)))
                .switchIfEmpty(
                        mongo.findById(key.value(), Document.class, COLLECTION).map(ScenarioDocuments::scenario));
    }

    /** Every kept revision of the paper that has this line. */
    Flux<Scenario> with(QuestionId line) {
        return with(List.of(line));
    }

    /** Every kept revision of a paper that has one of these lines. */
    Flux<Scenario> with(List<QuestionId> lines) {
        List<String> ids = lines.stream().map(QuestionId::value).toList();
        return mongo.find(query(where("questions.parts.lines.id").in(ids)), Document.class, COLLECTION)
                .map(ScenarioDocuments::scenario);
    }

    @Override
    @EventListener(ContentReloaded.class)
    public Mono<Void> archiveServed() {
        return archive(papers.served())
                .retryWhen(Retry.backoff(10, Duration.ofSeconds(1)))
                .then();
    }

    /** Keeps those that are not kept yet and says how many that were; several instances may do so at once. */
    Mono<Integer> archive(List<Scenario> served) {
        return archive.keep(served, scenario -> scenario.key().value(), ScenarioDocuments::of);
    }
}
