package ready27.guide;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** What a learner typed as the day of an exam comes to. */
sealed interface ExamDay {

    ExamDay NONE = new None();

    record On(LocalDate day) implements ExamDay {}

    record None() implements ExamDay {}

    record Wrong(String problem) implements ExamDay {}

    /** A day that has just gone by is fine: the result is waited for. */
    static ExamDay read(String typed, LocalDate today) {
        if (typed.isEmpty()) {
            return NONE;
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            String written =
                    DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(day);
            if (day.isAfter(today.plusYears(3))) {
                return new Wrong(written + " is more than three years ahead. Look at the year.");
            }
            return day.isBefore(today.minusYears(1))
                    ? new Wrong(
                            written + " is more than a year ago. Look at the year, or enter how that exam went under"
                                    + " real exam results.")
                    : new On(day);
        } catch (DateTimeParseException wrong) {
            return new Wrong("\"" + typed + "\" is no day. Write year, month and day, for instance " + today + ".");
        }
    }
}
