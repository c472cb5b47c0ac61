package ready27.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How somebody came to an answer; it decides whether the answer tells anything about a real exam. */
public enum Manner {
    /** In a timed paper. */
    TIMED,
    /** In a timed paper that ended without an answer to it. */
    LEFT_BLANK,
    /** Untimed; nothing in Ready27 can help before the answer. */
    PRACTICE;

    public boolean timed() {
        return this == TIMED || this == LEFT_BLANK;
    }

    /** The word of the store. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Before manners were kept there was practice, and exams that did not say so. */
    static Manner of(@Nullable String key) {
        return find(key).orElse(PRACTICE);
    }

    private static Optional<Manner> find(@Nullable String key) {
        return Arrays.stream(values())
                .filter(manner -> manner.key().equals(key))
                .findFirst();
    }
}
