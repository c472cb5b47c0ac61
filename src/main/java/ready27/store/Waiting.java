package ready27.store;

import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The one place that waits for a publisher: before the server accepts requests, and on the command line. */
final class Waiting {

    private Waiting() {}

    static <T> Optional<T> on(Mono<T> one) {
        return one.blockOptional();
    }

    static <T> Iterable<T> each(Flux<T> many) {
        return many.toIterable();
    }
}
