package ready27.learner;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** The days on which learners are going to sit real exams; all of one learner's in one document. */
@Repository
public class ExamDays {

    static final String COLLECTION = "examdays";

    private final ReactiveMongoOperations mongo;

    ExamDays(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    /** By the exam's id. */
    public Mono<Map<String, LocalDate>> of(LearnerId learner) {
        return mongo.findById(learner.value(), Document.class, COLLECTION)
                .map(ExamDays::restore)
                .defaultIfEmpty(Map.of());
    }

    public Mono<Void> book(LearnerId learner, String exam, LocalDate day) {
        return change(learner, new Update().set(path(exam), day.toString()));
    }

    public Mono<Void> cancel(LearnerId learner, String exam) {
        return change(learner, new Update().unset(path(exam)));
    }

    Mono<Void> forget(LearnerId learner) {
        return mongo.remove(query(where("_id").is(learner.value())), COLLECTION).then();
    }

    private Mono<Void> change(LearnerId learner, Update change) {
        return mongo.upsert(query(where("_id").is(learner.value())), change, COLLECTION)
                .retryWhen(Retry.max(2).filter(DuplicateKeyException.class::isInstance))
                .then();
    }

    private static String path(String exam) {
        if (!exam.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("an exam's id has small letters, digits and hyphens only");
        }
        return "days." + exam;
    }

    private static Map<String, LocalDate> restore(Document all) {
        Map<String, LocalDate> days = new TreeMap<>();
        all.get("days", new Document()).forEach((exam, day) -> days.put(exam, LocalDate.parse(String.valueOf(day))));
        return days;
    }
}
