package ready27.search;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Looks something up; the index is made at the first search and again after the content changed. */
@Component
public class Searching {

    private final Shelf shelf;
    private volatile @Nullable Index index;

    Searching(Shelf shelf) {
        this.shelf = shelf;
    }

    Mono<Found> find(String words, String kind) {
        return Mono.fromCallable(() -> index().find(Wish.of(words), kind)).subscribeOn(Schedulers.boundedElastic());
    }

    void forget() {
        index = null;
    }

    private Index index() {
        Index known = index;
        if (known == null) {
            known = new Index(shelf.all());
            index = known;
        }
        return known;
    }
}
