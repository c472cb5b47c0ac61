package ready27.plan;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import ready27.learner.LearnerId;
import ready27.learner.PersonalData;

/** What every learner means to do, one document a learner; the days of the exams lie with the person. */
@Repository
public class Intents implements PersonalData {

    private static final String COLLECTION = "plans";

    private final ReactiveMongoOperations mongo;

    public Intents(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    public Mono<Intent> of(LearnerId learner) {
        return stored(learner).map(Intents::restore).defaultIfEmpty(Intent.NOTHING);
    }

    Mono<Void> mean(LearnerId learner, int minutes) {
        return change(learner, new Update().set("minutes", minutes));
    }

    Mono<Void> tick(LearnerId learner, String lesson, LocalDate day) {
        return change(learner, new Update().set(path(lesson), day.toString()));
    }

    Mono<Void> untick(LearnerId learner, String lesson) {
        return change(learner, new Update().unset(path(lesson)));
    }

    @Override
    public Mono<Void> forget(LearnerId learner) {
        return mongo.remove(one(learner), COLLECTION).then();
    }

    @Override
    public Mono<Map<String, Object>> export(LearnerId learner) {
        return stored(learner).map(Intents::restore).map(Intents::told);
    }

    /** Where both say something the account's word stands. */
    @Override
    public Mono<Void> adopt(LearnerId guest, LearnerId account) {
        return stored(guest)
                .map(Intents::restore)
                .zipWith(of(account), Intents::missing)
                .flatMap(missing -> change(account, missing))
                .then(Mono.defer(() -> forget(guest)));
    }

    private Mono<Document> stored(LearnerId learner) {
        return mongo.findOne(one(learner), Document.class, COLLECTION);
    }

    private Mono<Void> change(LearnerId learner, Update change) {
        return change.getUpdateObject().isEmpty()
                ? Mono.empty()
                : mongo.upsert(one(learner), change, COLLECTION)
                        .retryWhen(Retry.max(2).filter(DuplicateKeyException.class::isInstance))
                        .then();
    }

    private static Query one(LearnerId learner) {
        return query(where("_id").is(learner.value()));
    }

    private static String path(String lesson) {
        if (!lesson.matches("[a-z0-9-]{1,80}")) {
            throw new IllegalArgumentException("a lesson's slug has small letters, digits and hyphens only");
        }
        return "read." + lesson;
    }

    private static Update missing(Intent guest, Intent account) {
        Update missing = new Update();
        if (guest.said() && !account.said()) {
            missing.set("minutes", guest.minutes());
        }
        guest.read().forEach((lesson, day) -> {
            if (!account.read().containsKey(lesson)) {
                missing.set(path(lesson), day.toString());
            }
        });
        return missing;
    }

    private static Intent restore(Document stored) {
        Map<String, LocalDate> read = new TreeMap<>();
        stored.get("read", new Document())
                .forEach((lesson, day) -> read.put(lesson, LocalDate.parse(String.valueOf(day))));
        return Intent.of(stored.getInteger("minutes", Intent.UNSAID), read);
    }

    private static Map<String, Object> told(Intent intent) {
        Map<String, Object> read = new LinkedHashMap<>();
        intent.read().forEach((lesson, day) -> read.put(lesson, day.toString()));
        Map<String, Object> told = new LinkedHashMap<>();
        if (intent.said()) {
            told.put("minutesADay", intent.minutes());
        }
        told.put("lessonsRead", read);
        return Map.of("plan", told);
    }
}
