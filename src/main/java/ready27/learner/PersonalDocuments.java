package ready27.learner;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.function.BiFunction;
import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import reactor.core.publisher.Mono;

/** A collection that keeps one document a person, for stores of {@link PersonalData}. */
public final class PersonalDocuments {

    private final ReactiveMongoOperations mongo;
    private final String collection;

    public PersonalDocuments(ReactiveMongoOperations mongo, String collection) {
        this.mongo = mongo;
        this.collection = collection;
    }

    public Mono<Document> of(LearnerId learner) {
        return ReadOnce.of(List.of(collection, learner), mongo.findOne(one(learner), Document.class, collection));
    }

    /** A change of nothing is not written. */
    public Mono<Void> change(LearnerId learner, Update change) {
        return change.getUpdateObject().isEmpty()
                ? Mono.empty()
                : mongo.upsert(one(learner), change, collection)
                        .retryWhen(Upsert.collides())
                        .then();
    }

    public Mono<Void> forget(LearnerId learner) {
        return mongo.remove(one(learner), collection).then();
    }

    /** The guest's document goes, after what the account lacks of it was written there. */
    public Mono<Void> adopt(LearnerId guest, LearnerId account, BiFunction<Document, Document, Update> lacking) {
        return of(guest)
                .zipWith(of(account).defaultIfEmpty(new Document()), lacking)
                .flatMap(change -> change(account, change))
                .then(Mono.defer(() -> forget(guest)));
    }

    private static Query one(LearnerId learner) {
        return query(where("_id").is(learner.value()));
    }
}
