package ready27.search;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
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
        return find(words, Kind.find(kind).map(Set::of).orElse(Set.of()));
    }

    /** Among these kinds; among all where none is named. */
    public Mono<Found> find(String words, Set<Kind> kinds) {
        return Mono.fromCallable(() -> index().find(Wish.of(words), kinds)).subscribeOn(Schedulers.boundedElastic());
    }

    /** Makes the index soon after the start, so that the first to search need not wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        Schedulers.boundedElastic().schedule(this::index, 3, TimeUnit.SECONDS);
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
