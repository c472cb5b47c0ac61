package ready27.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days up to one exam.
 *
 * @param exam its id
 * @param day of the exam, on which nothing is planned
 * @param days before it; none where it is today
 */
record Stage(String exam, String title, LocalDate day, List<Day> days, Left left) {

    Stage {
        days = List.copyOf(days);
    }

    int minutes() {
        return days.stream().mapToInt(Day::minutes).sum();
    }

    /** The last day with more than cards and mock exams. */
    Optional<LocalDate> workUntil() {
        return days.stream().filter(Day::holdsWork).map(Day::date).reduce((earlier, later) -> later);
    }
}
