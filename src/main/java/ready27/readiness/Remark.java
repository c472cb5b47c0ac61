package ready27.readiness;

import java.time.Instant;
import java.util.List;

/**
 * A sentence in which the day of an event may stand, which every reader sees by the own clock.
 *
 * @param when the day between the words and the rest; none where no day is told
 */
public record Remark(String words, List<Instant> when, String rest) {

    public Remark {
        when = List.copyOf(when);
    }

    static Remark of(String words) {
        return new Remark(words, List.of(), "");
    }

    static Remark of(String words, Instant when, String rest) {
        return new Remark(words, List.of(when), rest);
    }

    /** @param day of the model, in days and their fractions since 1970 */
    static Remark newest(double day) {
        return of("The newest that counts is of ", Observed.when(day), ".");
    }
}
