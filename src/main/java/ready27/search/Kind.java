package ready27.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sorts of things that can be found. */
public enum Kind {
    LESSON("Lessons"),
    CLAUSE("Clauses"),
    CONTROL("Controls"),
    TERM("Terms"),
    GUIDE("Exam guide");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The word of addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
