package ready27.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why an answer was missed, as the learner says; it never changes a score or the readiness. */
public enum Cause {
    NOT_SAID("Not said"),
    DID_NOT_KNOW("Did not know"),
    MISREAD("Misread"),
    WRONG_RULE("Wrong rule"),
    OUT_OF_TIME("Ran out of time");

    private final String title;

    Cause(String title) {
        this.title = title;
    }

    /** Those that can be tapped. */
    public static List<Cause> taps() {
        return Arrays.stream(values()).filter(Cause::said).toList();
    }

    /** The word of forms and of the store, such as {@code did-not-know}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    public boolean said() {
        return this != NOT_SAID;
    }

    public static Optional<Cause> find(@Nullable String key) {
        return Arrays.stream(values()).filter(cause -> cause.key().equals(key)).findFirst();
    }

    /** What a later version wrote is taken for nothing said. */
    static Cause of(@Nullable String key) {
        return find(key).orElse(NOT_SAID);
    }
}
