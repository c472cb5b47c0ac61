package ready27.learner;

import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.result.UpdateResult;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.CriteriaDefinition;
import org.springframework.data.mongodb.core.query.Update;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** A write that makes its document where there is none yet, for stores in which two such writes may meet. */
public final class Upsert {

    private Upsert() {}

    /** Two first writes may both try to insert; the one that came second tries again, and then finds the document. */
    public static Retry collides() {
        return Retry.max(2).filter(DuplicateKeyException.class::isInstance);
    }

    /** Empty where the document is there and the condition does not hold: the insert then meets its id each time. */
    public static Mono<UpdateResult> where(
            CriteriaDefinition condition, Update change, ReactiveMongoOperations mongo, String collection) {
        return mongo.upsert(query(condition), change, collection)
                .retryWhen(Retry.max(1)
                        .filter(DuplicateKeyException.class::isInstance)
                        .onRetryExhaustedThrow((tries, last) -> last.failure()))
                .onErrorResume(DuplicateKeyException.class, there -> Mono.empty());
    }
}
