package ready27.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * How a card stands after its last review.
 *
 * @param due when it comes back: some minutes later while it is being learned, else at the start of a day
 * @param learning it was not known last time, and comes back on the same day
 * @param began when it was reviewed first
 * @param reviews how many there were
 */
public record Progress(
        CardId card, Memory memory, Instant began, Instant last, Instant due, boolean learning, int reviews) {

    /** The chance that it is still known on a day if nothing is done before. */
    public double recall(LocalDate day) {
        return memory.recall(days(last, day));
    }

    public LocalDate dueDay() {
        return day(due);
    }

    static LocalDate day(Instant when) {
        return LocalDate.ofInstant(when, ZoneOffset.UTC);
    }

    /** Whole days; 0 where the clock went backwards. */
    static int days(Instant from, LocalDate to) {
        return (int) Math.max(0, Math.min((long) Memory.MOST_DAYS, ChronoUnit.DAYS.between(day(from), to)));
    }
}
