package ready27.store;

import java.util.List;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds what belongs to one learner without reading everybody's; the embedded server takes no notice of it. */
final class OwnerIndexes implements Migration {

    private final int number;
    private final String name;
    private final List<String> owned;

    private OwnerIndexes(int number, String name, List<String> owned) {
        this.number = number;
        this.name = name;
        this.owned = owned;
    }

    static OwnerIndexes first() {
        return new OwnerIndexes(
                1, "owner-indexes", List.of("accounts", "sessions", "practices", "attempts", "reports"));
    }

    /** Of what came later. */
    static OwnerIndexes second() {
        return new OwnerIndexes(3, "owner-indexes-two", List.of("sittings.open", "partrounds", "shares"));
    }

    /** Of what came after that. */
    static OwnerIndexes third() {
        return new OwnerIndexes(4, "owner-indexes-three", List.of("calendars"));
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Mono<Void> run(ReactiveMongoOperations mongo) {
        return Flux.fromIterable(owned)
                .concatMap(collection -> mongo.indexOps(collection).createIndex(new Index("learner", Direction.ASC)))
                .then();
    }
}
