package ready27.exam;

import java.time.Duration;
import java.util.List;

/**
 * What an attempt is sat and marked by; each attempt keeps its own copy, so that a later change alters no result.
 *
 * @param exam the exam file's name, such as {@code foundation}
 * @param marks there are, one for each line; a question of the bank is one line
 * @param pass the marks that are enough
 */
public record Rules(
        String exam,
        String title,
        int questions,
        int marks,
        int pass,
        int minutes,
        int graceSeconds,
        List<Threshold> further) {

    /** So many marks open one more door, such as applying to become a trainer. */
    public record Threshold(String title, int marks) {}

    public Rules {
        further = List.copyOf(further);
        if (questions < 1 || marks < questions || pass < 1 || pass > marks || minutes < 1 || graceSeconds < 0) {
            throw new IllegalArgumentException("an exam has questions, minutes, and a pass mark it can reach");
        }
    }

    public Duration grace() {
        return Duration.ofSeconds(graceSeconds);
    }

    /** What each line would get if the time were dealt out evenly. */
    public Duration evenShare() {
        return Duration.ofMinutes(minutes).dividedBy(marks);
    }
}
