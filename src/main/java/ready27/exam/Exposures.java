package ready27.exam;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import ready27.learner.Upsert;
import ready27.question.QuestionId;

/**
 * How many papers of an exam have shown each question lately, whoever sat them; one document for each exam, pool and
 * fifteen days, of which the last six count: 75 to 90 days.
 */
@Repository
class Exposures {

    private static final String COLLECTION = "exposures";
    private static final int DAYS = 15;
    private static final int PERIODS = 6;

    /** @param papers how many were drawn */
    record Counts(Map<QuestionId, Integer> shown, int papers) {}

    private final ReactiveMongoOperations mongo;

    Exposures(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    Mono<Counts> of(String exam, boolean reserve, Instant now) {
        long period = period(now);
        List<String> lately = LongStream.rangeClosed(period - PERIODS + 1, period)
                .mapToObj(one -> id(exam, reserve, one))
                .toList();
        return mongo.find(query(where("_id").in(lately)), Document.class, COLLECTION)
                .collectList()
                .map(Exposures::restore);
    }

    Mono<Void> count(String exam, Paper paper, Instant now) {
        Update counts = new Update().inc("papers", 1);
        paper.places().forEach(place -> counts.inc("shown." + place.question().value(), 1));
        return mongo.upsert(query(where("_id").is(id(exam, paper.reserve(), period(now)))), counts, COLLECTION)
                .retryWhen(Upsert.collides())
                .then();
    }

    private static long period(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), DAYS * 86_400L);
    }

    private static String id(String exam, boolean reserve, long period) {
        return exam + (reserve ? "|reserve|" : "|") + period;
    }

    private static Counts restore(List<Document> periods) {
        Map<QuestionId, Integer> shown = new HashMap<>();
        int papers = 0;
        for (Document period : periods) {
            papers += period.getInteger("papers", 0);
            period.get("shown", new Document())
                    .forEach((question, count) ->
                            shown.merge(new QuestionId(question), ((Number) count).intValue(), Integer::sum));
        }
        return new Counts(shown, papers);
    }
}
