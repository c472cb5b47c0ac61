package ready27.readiness;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days of the calendar as they are read: of exams, and those by which verdicts are kept. */
final class Days {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Days() {}

    static String words(LocalDate day) {
        return WORDS.format(day);
    }
}
