package ready27.exam;

import com.mongodb.WriteConcern;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.reactivestreams.Publisher;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.exam.Attempt.Finished;
import ready27.exam.Attempt.Running;
import ready27.learner.LearnerId;

/**
 * The attempts, each seen only by the learner it belongs to.
 *
 * <p>Actions are appended, never changed; an attempt is finished by one update that says how many actions it counted.
 */
@Repository
class Attempts {

    /** Some thirty times what a diligent candidate needs; keeps a document far below what a store takes. */
    static final int MOST_ACTIONS = 10_000;

    private static final int MOST_BROWSERS = 100;
    private static final String COLLECTION = "attempts";
    private static final WriteConcern KEPT = WriteConcern.MAJORITY.withJournal(true);
    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final ReactiveMongoOperations mongo;

    Attempts(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    Mono<Running> begin(Running attempt) {
        return on(attempts -> attempts.insertOne(AttemptDocuments.of(attempt))).then(Mono.just(attempt));
    }

    Mono<Attempt> of(LearnerId learner, AttemptId id) {
        return on(attempts -> attempts.find(mine(learner, id)).limit(1)).map(AttemptDocuments::attempt);
    }

    /** Those of these attempts that are this learner's, without their actions. */
    Flux<Attempt> of(LearnerId learner, List<AttemptId> ids) {
        Document wanted = new Document(
                        "_id",
                        new Document("$in", ids.stream().map(AttemptId::value).toList()))
                .append("learner", learner.value());
        return mongo.<Document>execute(
                        COLLECTION, attempts -> attempts.find(wanted).projection(new Document("actions", 0)))
                .map(AttemptDocuments::attempt);
    }

    /**
     * Appends the action, in time or late, running or finished; empty if the attempt is not this learner's, does not
     * ask the question, has an action of that key, or is full.
     */
    Mono<Attempt> keep(LearnerId learner, AttemptId id, Action action) {
        Document condition = mine(learner, id)
                .append("questions", action.question().value())
                .append("actions.key", new Document("$ne", action.key()))
                .append("n", new Document("$lt", MOST_ACTIONS));
        Document change = new Document("$push", new Document("actions", AttemptDocuments.action(action)))
                .append("$inc", new Document("n", 1));
        return on(attempts -> attempts.findOneAndUpdate(condition, change, AFTER))
                .map(AttemptDocuments::attempt);
    }

    /** Ends the attempt; empty if it had ended already, or an action arrived that was not counted. */
    Mono<Finished> finish(Finished attempt) {
        Document condition = mine(attempt.learner(), attempt.id())
                .append("ended", new Document("$exists", false))
                .append("n", attempt.end().counted());
        Document change = new Document("$set", AttemptDocuments.end(attempt));
        return on(attempts -> attempts.updateOne(condition, change))
                .filter(done -> done.getMatchedCount() > 0)
                .map(done -> attempt);
    }

    /** What an open page is told of, small enough to ask for every second. */
    Mono<Pulse> pulse(LearnerId learner, AttemptId id) {
        Document small = new Document("actions", 0)
                .append("questions", 0)
                .append("revisions", 0)
                .append("orders", 0);
        return on(attempts -> attempts.find(mine(learner, id)).projection(small).limit(1))
                .map(attempt -> new Pulse(
                        attempt.getInteger("n"),
                        AttemptDocuments.deadline(attempt).at(),
                        attempt.getDate("ended") != null));
    }

    /** It is another one whenever anything that a page shows of the attempt is. */
    record Pulse(int actions, Instant deadline, boolean ended) {}

    /** Remembers that this browser has the attempt open, so that the others' hand-in waits for what it may still send. */
    Mono<Void> opened(LearnerId learner, AttemptId id, String browser) {
        Document unknown = mine(learner, id)
                .append("browsers", new Document("$ne", browser))
                .append("browsers." + (MOST_BROWSERS - 1), new Document("$exists", false));
        Document change = new Document("$push", new Document("browsers", browser));
        return on(attempts -> attempts.updateOne(unknown, change)).then();
    }

    /** Which browsers ever had the attempt open. */
    Mono<Set<String>> browsers(LearnerId learner, AttemptId id) {
        Document small = new Document("browsers", 1);
        return on(attempts -> attempts.find(mine(learner, id)).projection(small).limit(1))
                .map(attempt -> Set.copyOf(attempt.getList("browsers", String.class, List.of())));
    }

    Mono<Void> handOver(LearnerId from, LearnerId to, AttemptId id) {
        Document change = new Document("$set", new Document("learner", to.value()));
        return on(attempts -> attempts.updateOne(mine(from, id), change)).then();
    }

    Mono<Void> forget(LearnerId learner, AttemptId id) {
        return on(attempts -> attempts.deleteOne(mine(learner, id))).then();
    }

    private static Document mine(LearnerId learner, AttemptId id) {
        return new Document("_id", id.value()).append("learner", learner.value());
    }

    private <T> Mono<T> on(Work<T> work) {
        return mongo.execute(COLLECTION, attempts -> work.on(attempts.withWriteConcern(KEPT)))
                .next();
    }

    @FunctionalInterface
    private interface Work<T> {

        Publisher<T> on(MongoCollection<Document> attempts);
    }
}
