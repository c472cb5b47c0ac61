package ready27.readiness;

import java.time.Instant;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.learner.PersonalData;
import ready27.learner.PrivateLinks;

/** The links by which others may read somebody's summary. */
@Repository
class Shares implements PersonalData {

    private static final String COLLECTION = "shares";

    private final PrivateLinks links;

    Shares(ReactiveMongoOperations mongo) {
        this.links = new PrivateLinks(mongo, COLLECTION, Verdicts.COLLECTION, "share");
    }

    /**
     * What a link opens.
     *
     * @param name empty where the learner does not want to be named
     */
    record Share(LearnerId learner, String name, Instant made) {}

    /** Gives back the secret part, which is nowhere kept; the link before it opens nothing any more. */
    Mono<String> make(LearnerId learner, String name, Instant now) {
        return links.make(learner, new Document("name", name), now);
    }

    Mono<Share> open(String token) {
        return links.open(token).map(Shares::restore);
    }

    Mono<Void> withdraw(LearnerId learner) {
        return links.withdraw(learner);
    }

    @Override
    public Mono<Void> forget(LearnerId learner) {
        return links.forget(learner);
    }

    /** The name on it and when it was made; the link itself is nowhere kept. */
    @Override
    public Mono<Map<String, Object>> export(LearnerId learner) {
        return links.of(learner)
                .map(Shares::restore)
                .map(share -> Map.of("name", share.name(), "made", share.made().toString()))
                .collectList()
                .filter(shared -> !shared.isEmpty())
                .map(shared -> Map.of("sharedSummary", shared));
    }

    @Override
    public Mono<Void> adopt(LearnerId guest, LearnerId account) {
        return forget(guest);
    }

    private static Share restore(Document stored) {
        return new Share(
                PrivateLinks.owner(stored),
                stored.getString("name"),
                stored.getDate("made").toInstant());
    }
}
