package ready27.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as they are read. */
final class Days {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Days() {}

    static String words(LocalDate day) {
        return WORDS.format(day);
    }

    static String words(Instant when) {
        return words(LocalDate.ofInstant(when, ZoneOffset.UTC));
    }
}
