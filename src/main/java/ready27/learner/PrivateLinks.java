package ready27.learner;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A collection of links that show something of a person to whoever has them: kept under the hash of their secret part,
 * one a person.
 *
 * <p>A link shows something only as long as the person's own document names it, so taking it back is one write.
 */
public final class PrivateLinks {

    private final ReactiveMongoOperations mongo;
    private final String collection;
    private final PersonalDocuments people;
    private final String field;

    /**
     * @param people the collection with one document a person
     * @param field what of such a document names the link
     */
    public PrivateLinks(ReactiveMongoOperations mongo, String collection, String people, String field) {
        this.mongo = mongo;
        this.collection = collection;
        this.people = new PersonalDocuments(mongo, people);
        this.field = field;
    }

    /**
     * Gives back the secret part, which is nowhere kept; the link before it shows nothing any more.
     *
     * @param more what is kept beside whose link it is and when it was made
     */
    public Mono<String> make(LearnerId learner, Document more, Instant now) {
        String token = Tokens.fresh();
        String hash = Tokens.hash(token);
        Document link =
                new Document("_id", hash).append("learner", learner.value()).append("made", Date.from(now));
        link.putAll(more);
        return withdraw(learner)
                .then(mongo.insert(link, collection))
                .then(people.change(learner, new Update().set(field, hash)))
                .thenReturn(token);
    }

    /** What is kept of a link; empty where it shows nothing. */
    public Mono<Document> open(String token) {
        String hash = Tokens.hash(token);
        return mongo.findById(hash, Document.class, collection)
                .filterWhen(link -> named(owner(link)).map(hash::equals).defaultIfEmpty(false));
    }

    /** Those too that a crash left behind, which show nothing. */
    public Flux<Document> of(LearnerId learner) {
        return mongo.find(query(where("learner").is(learner.value())), Document.class, collection);
    }

    public Mono<Void> withdraw(LearnerId learner) {
        return named(learner)
                .flatMap(hash ->
                        people.change(learner, new Update().unset(field)).then(remove(learner, hash)));
    }

    /** All of that person's, those too that a crash left behind. */
    public Mono<Void> forget(LearnerId learner) {
        return mongo.remove(query(where("learner").is(learner.value())), collection)
                .then();
    }

    public static LearnerId owner(Document link) {
        return new LearnerId(link.getString("learner"));
    }

    private Mono<String> named(LearnerId learner) {
        return people.of(learner).mapNotNull(person -> person.getString(field));
    }

    private Mono<Void> remove(LearnerId learner, String hash) {
        return mongo.remove(query(where("_id").is(hash).and("learner").is(learner.value())), collection)
                .then();
    }
}
