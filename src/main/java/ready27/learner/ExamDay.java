package ready27.learner;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a learner typed as the day of an exam comes to; the same on every page that asks for it. */
public sealed interface ExamDay {

    /** A day that is farther off is a slip. */
    int FARTHEST_YEARS = 3;

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
            String written = words(day);
            if (day.isAfter(today.plusYears(FARTHEST_YEARS))) {
                return new Wrong(written + " is more than three years ahead. Look at the year.");
            }
            return day.isBefore(today.minusYears(1))
                    ? new Wrong(
                            written + " is more than a year ago. Look at the year, or enter how that exam went under"
                                    + " real exam results.")
                    : new On(day);
        } catch (DateTimeException wrong) {
            return new Wrong("\"" + typed + "\" is no day. Write year, month and day, for instance " + today + ".");
        }
    }

    /** For what is still to come: the eve is planned, reviews aim at it, and the chance on it is told. */
    static ExamDay ahead(String typed, LocalDate today) {
        ExamDay read = read(typed, today);
        return read instanceof On on && on.day().isBefore(today)
                ? new Wrong(words(on.day()) + " has gone by. Choose a day from today on.")
                : read;
    }

    /** Of an exam that follows one whose day is known. */
    static ExamDay after(LocalDate first, ExamDay typed) {
        return typed instanceof On next && !next.day().isAfter(first)
                ? new Wrong("Practitioner follows Foundation: choose a day after that one.")
                : typed;
    }

    /** Of an exam that comes before one whose day is known. */
    static ExamDay before(LocalDate next, ExamDay typed) {
        return typed instanceof On first && !next.isAfter(first.day())
                ? new Wrong("Practitioner follows Foundation, and its day is " + words(next)
                        + ": choose an earlier one, or" + " move that day first.")
                : typed;
    }

    private static String words(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(day);
    }
}
