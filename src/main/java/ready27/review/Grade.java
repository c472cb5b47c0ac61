package ready27.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How well a card was remembered, by the learner's own judgement. */
public enum Grade {
    AGAIN(1, "Again"),
    HARD(2, "Hard"),
    GOOD(3, "Good"),
    EASY(4, "Easy");

    private final int number;
    private final String title;

    Grade(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /** One to four, as the published formulas count. */
    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** The word of forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Grade> find(String key) {
        return Arrays.stream(values()).filter(grade -> grade.key().equals(key)).findFirst();
    }

    static Grade of(int number) {
        return values()[number - 1];
    }
}
