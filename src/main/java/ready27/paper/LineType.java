package ready27.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of lines that the exam knows. */
public enum LineType {
    CLASSIC("Classic"),
    MULTIPLE_RESPONSE("Multiple response"),
    MATCHING("Matching"),
    SEQUENCING("Sequencing"),
    ASSERTION_REASON("Assertion/reason");

    private final String title;

    LineType(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The word of content files and addresses, such as {@code multiple-response}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether all lines of a part choose from one list. */
    public boolean shared() {
        return this == MATCHING || this == SEQUENCING || this == ASSERTION_REASON;
    }

    public static Optional<LineType> find(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
    }
}
