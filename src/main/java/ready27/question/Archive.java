package ready27.question;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** A collection of what was ever served, each under the name of its revision; what is there is never written again. */
public final class Archive {

    private final ReactiveMongoOperations mongo;
    private final String collection;

    public Archive(ReactiveMongoOperations mongo, String collection) {
        this.mongo = mongo;
        this.collection = collection;
    }

    /**
     * Keeps those that are not kept yet and says how many that were; several instances may do so at once.
     *
     * @param name of a revision, under which it is kept
     * @param kept what the store keeps of it
     */
    public <T> Mono<Integer> keep(List<T> served, Function<T, String> name, Function<T, ?> kept) {
        Query ids = query(where("_id").in(served.stream().map(name).toList()));
        ids.fields().include("_id");
        return mongo.find(ids, Document.class, collection)
                .map(document -> document.getString("_id"))
                .collect(Collectors.toSet())
                .flatMap(known -> insert(served, name, kept, known))
                .retryWhen(Retry.max(3).filter(DuplicateKeyException.class::isInstance));
    }

    private <T> Mono<Integer> insert(List<T> served, Function<T, String> name, Function<T, ?> kept, Set<String> known) {
        List<?> fresh = served.stream()
                .filter(one -> !known.contains(name.apply(one)))
                .map(kept)
                .toList();
        return fresh.isEmpty() ? Mono.just(0) : mongo.insert(fresh, collection).then(Mono.just(fresh.size()));
    }
}
