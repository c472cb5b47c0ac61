package ready27.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days there are, and the minutes of each.
 *
 * @param first the first day that can be planned
 * @param exam the day of the exam, on which nothing is planned any more
 * @param minutes a day
 * @param spent of the first day's minutes
 */
record Window(LocalDate first, LocalDate exam, int minutes, int spent) {

    int days() {
        return (int) Math.max(0, ChronoUnit.DAYS.between(first, exam));
    }

    LocalDate day(int i) {
        return first.plusDays(i);
    }

    int room(int i) {
        return i == 0 ? Math.max(0, minutes - spent) : minutes;
    }

    /** Nothing was done on it yet, so that one long piece may have it all to itself. */
    boolean untouched(int i) {
        return i > 0 || spent == 0;
    }

    int minutesInAll() {
        return days() == 0 ? 0 : room(0) + minutes * (days() - 1);
    }
}
