package ready27.history;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.learner.PersonalData;
import ready27.learner.PersonalDocuments;
import ready27.learner.ReadOnce;
import ready27.question.QuestionId;
import ready27.question.RevisionKey;

/**
 * What every learner has seen, one document a learner.
 *
 * <p>A sight lies under its question and the mark of its source ({@code seen.<question>.<source>}), so that writing it
 * again, from another instance too, changes nothing: there is no counter that could count twice. Why it was missed lies
 * beside it ({@code causes.<question>.<source>}), where being told again does not wipe it out.
 */
@Repository
public class Sightings implements PersonalData {

    private static final String COLLECTION = "sightings";

    private final ReactiveMongoOperations mongo;
    private final PersonalDocuments documents;

    public Sightings(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
        this.documents = new PersonalDocuments(mongo, COLLECTION);
    }

    public Mono<Seen> of(LearnerId learner) {
        return ReadOnce.of(
                List.of(COLLECTION, learner),
                stored(learner).map(StoredSightings::restore).defaultIfEmpty(Seen.NOTHING));
    }

    /** One flag alone, where the rest would be read for nothing. */
    public Mono<Boolean> flagged(LearnerId learner, QuestionId question) {
        String field = "flags." + question.value();
        Query one = one(learner);
        one.fields().include(field);
        return mongo.findOne(one, StoredSightings.class, COLLECTION)
                .map(stored -> stored.flagged().contains(question))
                .defaultIfEmpty(false);
    }

    /** Takes the answers of one source, such as a finished attempt; a source counts once however often it is told. */
    public Mono<Void> record(LearnerId learner, String source, List<Sight> sights) {
        return record(learner, source, sights, List.of());
    }

    /** The same with what was flagged meanwhile, in one write. */
    public Mono<Void> record(LearnerId learner, String source, List<Sight> sights, List<QuestionId> flagged) {
        Update update = new Update();
        String mark = mark(source);
        sights.forEach(sight -> update.set("seen." + sight.question().value() + "." + mark, stored(sight)));
        flagged.forEach(question -> update.set("flags." + question.value(), true));
        return documents.change(learner, update);
    }

    /** The learner has been told that these questions read as they now do. */
    public Mono<Void> told(LearnerId learner, List<RevisionKey> now) {
        Update update = new Update();
        now.forEach(key -> update.set("told." + key.id().value(), key.revision()));
        return documents.change(learner, update);
    }

    /** Why an answer of that source was missed; empty where there is no such answer, or it was right. */
    Mono<Cause> explain(LearnerId learner, String source, QuestionId question, Cause cause) {
        String answer = question.value() + "." + mark(source);
        Query missed = query(where("_id")
                .is(learner.value())
                .and("seen." + answer + ".right")
                .is(false));
        String field = "causes." + answer;
        Update update = cause.said() ? new Update().set(field, cause.key()) : new Update().unset(field);
        return mongo.updateFirst(missed, update, COLLECTION)
                .filter(done -> done.getMatchedCount() > 0)
                .map(done -> cause);
    }

    /** What was said of the missed answers of one source. */
    public Mono<Causes> causes(LearnerId learner, String source) {
        Query one = one(learner);
        one.fields().include("causes");
        return mongo.findOne(one, StoredSightings.class, COLLECTION)
                .map(stored -> stored.causes(mark(source)))
                .defaultIfEmpty(Causes.NONE);
    }

    public Mono<Void> flag(LearnerId learner, QuestionId question, boolean on) {
        String field = "flags." + question.value();
        return documents.change(learner, on ? new Update().set(field, true) : new Update().unset(field));
    }

    @Override
    public Mono<Void> forget(LearnerId learner) {
        return documents.forget(learner);
    }

    @Override
    public Mono<Map<String, Object>> export(LearnerId learner) {
        return stored(learner).map(StoredSightings::export);
    }

    @Override
    public Mono<Void> adopt(LearnerId guest, LearnerId account) {
        return documents.adopt(guest, account, (guests, accounts) -> moved(guests));
    }

    private Mono<StoredSightings> stored(LearnerId learner) {
        return mongo.findOne(one(learner), StoredSightings.class, COLLECTION);
    }

    private static Query one(LearnerId learner) {
        return query(where("_id").is(learner.value()));
    }

    /** Short, because it is kept with every answer; it need only be unique among the sources of one question. */
    private static String mark(String source) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is usual is left out, since it is kept with every answer. */
    private static Document stored(Sight sight) {
        Document stored = new Document("right", sight.right())
                .append("when", Date.from(sight.when()))
                .append("revision", sight.revision());
        if (sight.manner() != Manner.PRACTICE) {
            stored.append("manner", sight.manner().key());
        }
        return sight.secondsKnown() ? stored.append("seconds", sight.seconds()) : stored;
    }

    private static Update moved(Document things) {
        Update update = new Update();
        for (String of : List.of("seen", "causes")) {
            things.get(of, new Document())
                    .forEach((question, marks) -> ((Document) marks)
                            .forEach((mark, thing) -> update.set(of + "." + question + "." + mark, thing)));
        }
        things.get("told", new Document()).forEach((question, revision) -> update.set("told." + question, revision));
        things.get("flags", new Document()).keySet().forEach(question -> update.set("flags." + question, true));
        return update;
    }
}
