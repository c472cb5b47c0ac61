package ready27.exam;

import java.util.Arrays;
import java.util.Locale;

/** Which of its questions a result lists. */
public enum Show {
    ALL("All"),
    WRONG("Wrong"),
    FLAGGED("Flagged"),
    GUESSED("Guessed"),
    SLOW("Slow");

    private final String title;

    Show(String title) {
        this.title = title;
    }

    boolean takes(Reviewed review) {
        return switch (this) {
            case ALL -> true;
            case WRONG -> !review.right();
            case FLAGGED -> review.flagged();
            case GUESSED -> review.guessed();
            case SLOW -> review.slow();
        };
    }

    public String title() {
        return title;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Show of(String key) {
        return Arrays.stream(values())
                .filter(show -> show.key().equals(key))
                .findFirst()
                .orElse(ALL);
    }
}
