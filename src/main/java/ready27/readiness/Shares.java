package ready27.readiness;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.learner.PersonalData;
import ready27.learner.Tokens;

/**
 * The links by which others may read somebody's report: kept under the hash of their secret part, one a learner.
 *
 * <p>A link opens the report only as long as the learner's own document names it, so taking it back is one write.
 */
@Repository
class Shares implements PersonalData {

    private static final String COLLECTION = "shares";

    private final ReactiveMongoOperations mongo;
    private final Verdicts verdicts;

    Shares(ReactiveMongoOperations mongo, Verdicts verdicts) {
        this.mongo = mongo;
        this.verdicts = verdicts;
    }

    /**
     * What a link opens.
     *
     * @param name empty where the learner does not want to be named
     */
    record Share(LearnerId learner, String name, Instant made) {}

    /** Gives back the secret part, which is nowhere kept; the link before it opens nothing any more. */
    Mono<String> make(LearnerId learner, String name, Instant now) {
        String token = Tokens.fresh();
        String hash = Tokens.hash(token);
        Document share = new Document("_id", hash)
                .append("learner", learner.value())
                .append("name", name)
                .append("made", Date.from(now));
        return withdraw(learner)
                .then(mongo.insert(share, COLLECTION))
                .then(verdicts.share(learner, hash))
                .thenReturn(token);
    }

    Mono<Share> open(String token) {
        String hash = Tokens.hash(token);
        return mongo.findById(hash, Document.class, COLLECTION)
                .map(Shares::restore)
                .filterWhen(share ->
                        verdicts.of(share.learner()).map(kept -> kept.share().equals(hash)));
    }

    Mono<Void> withdraw(LearnerId learner) {
        return verdicts.of(learner)
                .filter(Kept::shared)
                .flatMap(kept -> verdicts.withdraw(learner).then(remove(learner, kept.share())));
    }

    /** All of that learner's, those too that a crash left behind. */
    @Override
    public Mono<Void> forget(LearnerId learner) {
        return mongo.remove(query(where("learner").is(learner.value())), COLLECTION)
                .then();
    }

    /** The name on it and when it was made; the link itself is nowhere kept. */
    @Override
    public Mono<Map<String, Object>> export(LearnerId learner) {
        return mongo.find(query(where("learner").is(learner.value())), Document.class, COLLECTION)
                .map(Shares::restore)
                .map(share -> Map.of("name", share.name(), "made", share.made().toString()))
                .collectList()
                .filter(shared -> !shared.isEmpty())
                .map(shared -> Map.of("sharedReport", shared));
    }

    @Override
    public Mono<Void> adopt(LearnerId guest, LearnerId account) {
        return forget(guest);
    }

    private Mono<Void> remove(LearnerId learner, String hash) {
        return mongo.remove(query(where("_id").is(hash).and("learner").is(learner.value())), COLLECTION)
                .then();
    }

    private static Share restore(Document stored) {
        return new Share(
                new LearnerId(stored.getString("learner")),
                stored.getString("name"),
                stored.getDate("made").toInstant());
    }
}
