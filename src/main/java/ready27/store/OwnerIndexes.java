package ready27.store;

import java.util.List;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds what belongs to one learner without reading everybody's; the embedded server takes no notice of it. */
final class OwnerIndexes implements Migration {

    private static final List<String> OWNED = List.of("accounts", "sessions", "practices", "attempts", "reports");

    @Override
    public int number() {
        return 1;
    }

    @Override
    public String name() {
        return "owner-indexes";
    }

    @Override
    public Mono<Void> run(ReactiveMongoOperations mongo) {
        return Flux.fromIterable(OWNED)
                .concatMap(collection -> mongo.indexOps(collection).createIndex(new Index("learner", Direction.ASC)))
                .then();
    }
}
