package ready27.exam;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import ready27.question.QuestionId;

/** How many papers of an exam have shown each question, whoever sat them; one document an exam and pool. */
@Repository
class Exposures {

    private static final String COLLECTION = "exposures";

    /** @param papers how many were drawn */
    record Counts(Map<QuestionId, Integer> shown, int papers) {

        static final Counts NONE = new Counts(Map.of(), 0);
    }

    private final ReactiveMongoOperations mongo;

    Exposures(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    Mono<Counts> of(String exam, boolean reserve) {
        return mongo.findById(id(exam, reserve), Document.class, COLLECTION)
                .map(Exposures::restore)
                .defaultIfEmpty(Counts.NONE);
    }

    Mono<Void> count(String exam, Paper paper) {
        Update counts = new Update().inc("papers", 1);
        paper.places().forEach(place -> counts.inc("shown." + place.question().value(), 1));
        return mongo.upsert(query(where("_id").is(id(exam, paper.reserve()))), counts, COLLECTION)
                .retryWhen(Retry.max(2).filter(DuplicateKeyException.class::isInstance))
                .then();
    }

    private static String id(String exam, boolean reserve) {
        return reserve ? exam + "|reserve" : exam;
    }

    private static Counts restore(Document document) {
        Map<QuestionId, Integer> shown = new HashMap<>();
        document.get("shown", new Document())
                .forEach((question, count) -> shown.put(new QuestionId(question), ((Number) count).intValue()));
        return new Counts(shown, document.getInteger("papers", 0));
    }
}
