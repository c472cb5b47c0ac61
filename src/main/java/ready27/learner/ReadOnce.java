package ready27.learner;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * What is read of a person while one page is gathered, so that rooms that ask for the same ask the store once.
 *
 * <p>Only for gathering that writes nothing: {@code gathering.contextWrite(ReadOnce::begin)}. Without it everything is
 * read whenever it is asked for.
 */
public final class ReadOnce {

    private final Map<List<Object>, Mono<?>> known = new ConcurrentHashMap<>();

    private ReadOnce() {}

    public static Context begin(Context context) {
        return context.hasKey(ReadOnce.class) ? context : context.put(ReadOnce.class, new ReadOnce());
    }

    /**
     * Reads it, unless it was read already.
     *
     * @param name tells what is read, of whom and, where that matters, when; it stands for one type
     */
    public static <T> Mono<T> of(List<Object> name, Mono<T> reading) {
        return Mono.deferContextual(context -> context.<ReadOnce>getOrEmpty(ReadOnce.class)
                .map(once -> once.known(name, reading))
                .orElse(reading));
    }

    @SuppressWarnings("unchecked")
    private <T> Mono<T> known(List<Object> name, Mono<T> reading) {
        return (Mono<T>) known.computeIfAbsent(name, absent -> reading.cache());
    }
}
