package ready27.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure a learner was of an answer; it never changes a score. */
public enum Confidence {
    SURE("Sure"),
    THINK_SO("Think so"),
    GUESS("Guess");

    private final String title;

    Confidence(String title) {
        this.title = title;
    }

    /** The word of forms and of the store, such as {@code think-so}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    public static Optional<Confidence> find(String key) {
        return Arrays.stream(values())
                .filter(confidence -> confidence.key().equals(key))
                .findFirst();
    }
}
