package ready27.learner;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The days on which learners are going to sit real exams; all of one learner's in one document. */
@Repository
public class ExamDays {

    static final String COLLECTION = "examdays";

    private final PersonalDocuments documents;

    ExamDays(ReactiveMongoOperations mongo) {
        this.documents = new PersonalDocuments(mongo, COLLECTION);
    }

    /** By the exam's id. */
    public Mono<Map<String, LocalDate>> of(LearnerId learner) {
        return documents.of(learner).map(ExamDays::restore).defaultIfEmpty(Map.of());
    }

    public Mono<Void> book(LearnerId learner, String exam, LocalDate day) {
        return documents.change(learner, new Update().set(path(exam), day.toString()));
    }

    public Mono<Void> cancel(LearnerId learner, String exam) {
        return documents.change(learner, new Update().unset(path(exam)));
    }

    Mono<Void> forget(LearnerId learner) {
        return documents.forget(learner);
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
