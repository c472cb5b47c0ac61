package ready27.learner;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.learner.RealResult.Marked;
import ready27.learner.RealResult.Outcome;
import ready27.learner.RealResult.Told;

/** The results of real exams that learners entered; all of one learner's in one document. */
@Repository
public class RealResults {

    static final String COLLECTION = "realresults";

    /** Far more than anybody sits; keeps the document small. */
    static final int MOST = 50;

    private final ReactiveMongoOperations mongo;

    RealResults(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The latest first. */
    public Mono<List<RealResult>> of(LearnerId learner) {
        return ReadOnce.of(
                List.of(COLLECTION, learner),
                mongo.findById(learner.value(), Document.class, COLLECTION)
                        .map(RealResults::restore)
                        .defaultIfEmpty(List.of()));
    }

    /** Of everybody, for figures that name nobody. */
    public Flux<Entered> everybody() {
        return mongo.findAll(Document.class, COLLECTION)
                .map(all -> new Entered(new LearnerId(all.getString("_id")), restore(all)));
    }

    /** What one learner entered, the latest first. */
    public record Entered(LearnerId learner, List<RealResult> results) {

        public Entered {
            results = List.copyOf(results);
        }
    }

    Mono<RealResult> find(LearnerId learner, RealResultId id) {
        return of(learner)
                .flatMapIterable(all -> all)
                .filter(result -> result.id().equals(id))
                .next();
    }

    /** Empty when there is one of this exam on this day already, or there are too many. */
    Mono<RealResult> enter(LearnerId learner, RealResult result) {
        Criteria free = where("_id")
                .is(learner.value())
                .and(path(result.id()))
                .exists(false)
                .and("n")
                .lt(MOST);
        Update entry = new Update().set(path(result.id()), stored(result)).inc("n", 1);
        return Upsert.where(free, entry, mongo, COLLECTION).map(entered -> result);
    }

    /** Empty when the old one is gone, or there is another one of that exam on that day. */
    Mono<RealResult> correct(LearnerId learner, RealResultId old, RealResult result) {
        Criteria there = where("_id").is(learner.value()).and(path(old)).exists(true);
        Update correction = new Update().set(path(result.id()), stored(result));
        if (!result.id().equals(old)) {
            there.and(path(result.id())).exists(false);
            correction.unset(path(old));
        }
        return change(there, correction).map(changed -> result);
    }

    Mono<RealResultId> remove(LearnerId learner, RealResultId id) {
        Criteria there = where("_id").is(learner.value()).and(path(id)).exists(true);
        return change(there, new Update().unset(path(id)).inc("n", -1)).map(changed -> id);
    }

    Mono<Void> forget(LearnerId learner) {
        return mongo.remove(query(where("_id").is(learner.value())), COLLECTION).then();
    }

    /** Empty when the condition did not hold. */
    private Mono<Long> change(Criteria condition, Update update) {
        return mongo.updateFirst(query(condition), update, COLLECTION)
                .map(done -> done.getMatchedCount())
                .filter(matched -> matched > 0);
    }

    private static String path(RealResultId id) {
        return "results." + id.value();
    }

    private static Document stored(RealResult result) {
        Document stored = new Document("exam", result.exam())
                .append("sat", result.sat().toString())
                .append("entered", Date.from(result.entered()));
        return result.outcome() instanceof Marked marked
                ? stored.append("marks", marked.marks())
                        .append("outOf", marked.outOf())
                        .append("pass", marked.pass())
                : stored.append("passed", result.passed());
    }

    private static List<RealResult> restore(Document all) {
        Document results = all.get("results", new Document());
        return results.values().stream()
                .map(one -> result((Document) one))
                .sorted(Comparator.comparing(RealResult::sat)
                        .thenComparing(RealResult::exam)
                        .reversed())
                .toList();
    }

    private static RealResult result(Document stored) {
        return new RealResult(
                stored.getString("exam"),
                LocalDate.parse(stored.getString("sat")),
                outcome(stored),
                stored.getDate("entered").toInstant());
    }

    private static Outcome outcome(Document stored) {
        return stored.containsKey("marks")
                ? new Marked(stored.getInteger("marks"), stored.getInteger("outOf"), stored.getInteger("pass"))
                : new Told(stored.getBoolean("passed"));
    }
}
