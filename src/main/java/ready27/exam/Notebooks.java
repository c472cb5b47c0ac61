package ready27.exam;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.learner.Upsert;

/** The notebooks, one an attempt, each seen only by the learner it belongs to. */
@Repository
class Notebooks {

    /** Far more than anybody marks; keeps a notebook small. */
    static final int MOST_HIGHLIGHTS = 500;

    private static final String COLLECTION = "notebooks";

    private final ReactiveMongoOperations mongo;

    Notebooks(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    /** An empty one where nothing was written yet. */
    Mono<Notebook> of(LearnerId learner, AttemptId attempt) {
        return mongo.findOne(query(mine(learner, attempt)), Document.class, COLLECTION)
                .map(Notebooks::restore)
                .defaultIfEmpty(Notebook.EMPTY);
    }

    /** Those of these attempts that are there. */
    Mono<Map<AttemptId, Notebook>> of(LearnerId learner, List<AttemptId> attempts) {
        Criteria wanted = where("_id")
                .in(attempts.stream().map(AttemptId::value).toList())
                .and("learner")
                .is(learner.value());
        return mongo.find(query(wanted), Document.class, COLLECTION)
                .collectMap(stored -> new AttemptId(stored.getString("_id")), Notebooks::restore);
    }

    /** Puts one version of a note in the place of another; empty when another window was faster. */
    Mono<Note> write(LearnerId learner, AttemptId attempt, int question, Note before, Note after) {
        String path = "notes.q" + question;
        Update change = new Update().set(path, stored(after));
        Mono<Boolean> written = before.version() == 0
                ? upsert(mine(learner, attempt).and(path).exists(false), change.setOnInsert("n", 0))
                : change(mine(learner, attempt).and(path + ".version").is(before.version()), change);
        return written.filter(done -> done).map(done -> after);
    }

    /** False when that key was there before, removed or not, or when there are too many. */
    Mono<Boolean> mark(LearnerId learner, AttemptId attempt, Highlight highlight) {
        String path = "highlights." + highlight.key();
        Criteria free = mine(learner, attempt).and(path).exists(false).and("n").lt(MOST_HIGHLIGHTS);
        return upsert(free, new Update().set(path, stored(highlight)).inc("n", 1));
    }

    /** A removed highlight leaves its key behind, so that a late repetition does not bring it back. */
    Mono<Boolean> erase(LearnerId learner, AttemptId attempt, String key) {
        String path = "highlights." + key;
        return change(
                mine(learner, attempt).and(path).exists(true), new Update().set(path, new Document("removed", true)));
    }

    /** Counts once more that the open book was looked into. */
    Mono<Boolean> open(LearnerId learner, AttemptId attempt) {
        return upsert(mine(learner, attempt), new Update().inc("opened", 1).setOnInsert("n", 0));
    }

    Mono<Void> handOver(LearnerId from, LearnerId to, AttemptId attempt) {
        return change(mine(from, attempt), new Update().set("learner", to.value()))
                .then();
    }

    Mono<Void> forget(LearnerId learner, AttemptId attempt) {
        return mongo.remove(query(mine(learner, attempt)), COLLECTION).then();
    }

    private static Criteria mine(LearnerId learner, AttemptId attempt) {
        return where("_id").is(attempt.value()).and("learner").is(learner.value());
    }

    /** False when the condition did not hold. */
    private Mono<Boolean> change(Criteria condition, Update update) {
        return mongo.updateFirst(query(condition), update, COLLECTION).map(done -> done.getMatchedCount() > 0);
    }

    /** The first to write makes the notebook; who comes second, or whose condition does not hold, meets its id. */
    private Mono<Boolean> upsert(Criteria condition, Update update) {
        return Upsert.where(condition, update, mongo, COLLECTION).hasElement();
    }

    private static Document stored(Note note) {
        return new Document("text", note.text())
                .append("version", note.version())
                .append("client", note.client())
                .append("seq", note.seq())
                .append("at", Date.from(note.at()));
    }

    private static Document stored(Highlight highlight) {
        return new Document("block", highlight.block())
                .append("from", highlight.from())
                .append("to", highlight.to())
                .append("text", highlight.text());
    }

    private static Notebook restore(Document stored) {
        Map<Integer, Note> notes = new HashMap<>();
        stored.get("notes", new Document())
                .forEach((question, note) -> notes.put(Integer.valueOf(question.substring(1)), note((Document) note)));
        List<Highlight> highlights = new ArrayList<>();
        stored.get("highlights", new Document())
                .forEach((key, highlight) -> highlight(key, (Document) highlight, highlights));
        return new Notebook(notes, highlights, stored.getInteger("opened", 0));
    }

    private static Note note(Document stored) {
        Instant at = stored.getDate("at").toInstant();
        return new Note(
                stored.getString("text"),
                stored.getInteger("version"),
                stored.getString("client"),
                stored.getLong("seq"),
                at);
    }

    private static void highlight(String key, Document stored, List<Highlight> highlights) {
        if (!stored.getBoolean("removed", false)) {
            highlights.add(new Highlight(
                    key,
                    stored.getString("block"),
                    stored.getInteger("from"),
                    stored.getInteger("to"),
                    stored.getString("text")));
        }
    }
}
