package ready27.readiness;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.learner.PersonalData;
import ready27.learner.PersonalDocuments;

/** What was said to each learner, one document a learner; a day holds its last word. */
@Repository
public class Verdicts implements PersonalData {

    static final String COLLECTION = "verdicts";

    private final PersonalDocuments documents;

    public Verdicts(ReactiveMongoOperations mongo) {
        this.documents = new PersonalDocuments(mongo, COLLECTION);
    }

    public Mono<Kept> of(LearnerId learner) {
        return documents.of(learner).map(Verdicts::restore).defaultIfEmpty(Kept.NOTHING);
    }

    Mono<Void> say(LearnerId learner, String exam, LocalDate day, Said said) {
        return documents.change(learner, new Update().set(path(exam, day), stored(said)));
    }

    Mono<Void> judgeBy(LearnerId learner, Bar bar) {
        return documents.change(learner, new Update().set("bar", bar.key()));
    }

    @Override
    public Mono<Void> forget(LearnerId learner) {
        return documents.forget(learner);
    }

    @Override
    public Mono<Map<String, Object>> export(LearnerId learner) {
        return documents.of(learner).map(Verdicts::restore).map(Verdicts::told);
    }

    /**
     * Where both were told something on one day, or chose a bar, the account's word stands; a guest's link opens nothing
     * any more.
     */
    @Override
    public Mono<Void> adopt(LearnerId guest, LearnerId account) {
        return documents.adopt(guest, account, (guests, accounts) -> {
            Update missing = missing(restore(guests), restore(accounts));
            return guests.containsKey("bar") && !accounts.containsKey("bar")
                    ? missing.set("bar", guests.getString("bar"))
                    : missing;
        });
    }

    private static String path(String exam, LocalDate day) {
        return "said." + exam + "." + day;
    }

    private static Update missing(Kept guest, Kept account) {
        Update missing = new Update();
        guest.said()
                .forEach((exam, days) -> days.forEach((day, said) -> {
                    if (!account.of(exam).containsKey(day)) {
                        missing.set(path(exam, day), stored(said));
                    }
                }));
        return missing;
    }

    private static Document stored(Said said) {
        return new Document("verdict", said.verdict().name())
                .append("pass", said.pass())
                .append("low", said.low())
                .append("high", said.high())
                .append("answers", said.answers())
                .append("model", said.model());
    }

    private static Kept restore(Document stored) {
        SortedMap<String, SortedMap<LocalDate, Said>> said = new TreeMap<>();
        stored.get("said", new Document()).forEach((exam, days) -> said.put(exam, days((Document) days)));
        String share = stored.getString("share");
        return new Kept(Bar.named(stored.getString("bar")), said, share == null ? "" : share);
    }

    private static SortedMap<LocalDate, Said> days(Document stored) {
        SortedMap<LocalDate, Said> days = new TreeMap<>();
        stored.forEach((day, said) -> days.put(LocalDate.parse(day), said((Document) said)));
        return days;
    }

    private static Said said(Document stored) {
        return new Said(
                verdict(stored.getString("verdict")),
                stored.getDouble("pass"),
                stored.getDouble("low"),
                stored.getDouble("high"),
                stored.getInteger("answers"),
                stored.getInteger("model"));
    }

    /** A word that a later version wrote is taken for none. */
    private static Verdict verdict(String name) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().equals(name))
                .findFirst()
                .orElse(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    private static Map<String, Object> told(Kept kept) {
        Map<String, Object> exams = new LinkedHashMap<>();
        kept.said().forEach((exam, days) -> {
            Map<String, Object> byDay = new LinkedHashMap<>();
            days.forEach((day, said) -> byDay.put(day.toString(), new LinkedHashMap<>(stored(said))));
            exams.put(exam, byDay);
        });
        return Map.of("readiness", Map.of("bar", kept.bar().key(), "said", exams, "sharedByLink", kept.shared()));
    }
}
