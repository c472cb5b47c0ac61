package ready27.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.learner.PersonalData;
import ready27.learner.PersonalDocuments;

/** What every learner means to do, one document a learner; the days of the exams lie with the person. */
@Repository
public class Intents implements PersonalData {

    static final String COLLECTION = "plans";

    private final PersonalDocuments documents;

    public Intents(ReactiveMongoOperations mongo) {
        this.documents = new PersonalDocuments(mongo, COLLECTION);
    }

    public Mono<Intent> of(LearnerId learner) {
        return documents.of(learner).map(Intents::restore).defaultIfEmpty(Intent.NOTHING);
    }

    Mono<Void> mean(LearnerId learner, int minutes) {
        return documents.change(learner, new Update().set("minutes", minutes));
    }

    Mono<Void> tick(LearnerId learner, String lesson, LocalDate day) {
        return documents.change(learner, new Update().set(path(lesson), day.toString()));
    }

    Mono<Void> untick(LearnerId learner, String lesson) {
        return documents.change(learner, new Update().unset(path(lesson)));
    }

    @Override
    public Mono<Void> forget(LearnerId learner) {
        return documents.forget(learner);
    }

    @Override
    public Mono<Map<String, Object>> export(LearnerId learner) {
        return documents.of(learner).map(Intents::restore).map(Intents::told);
    }

    /** Where both say something the account's word stands. */
    @Override
    public Mono<Void> adopt(LearnerId guest, LearnerId account) {
        return documents.adopt(guest, account, (guests, accounts) -> missing(restore(guests), restore(accounts)));
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
        String calendar = stored.getString("calendar");
        return Intent.of(stored.getInteger("minutes", Intent.UNSAID), read).at(calendar == null ? "" : calendar);
    }

    private static Map<String, Object> told(Intent intent) {
        Map<String, Object> read = new LinkedHashMap<>();
        intent.read().forEach((lesson, day) -> read.put(lesson, day.toString()));
        Map<String, Object> told = new LinkedHashMap<>();
        if (intent.said()) {
            told.put("minutesADay", intent.minutes());
        }
        told.put("lessonsRead", read);
        if (intent.subscribed()) {
            told.put("calendarAddress", true);
        }
        return Map.of("plan", told);
    }
}
