package ready27.syllabus;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The edition that a text rests on, such as {@code 27001:2022+A1}.
 *
 * @param key {@code 17011:undated} means the standard whichever edition it is in, {@code undated} no standard at all
 */
public record Edition(String key) {

    private static final String UNDATED = "undated";

    private static final Pattern ISO_ALONE = Pattern.compile("(9001|19011|22301|31000).*");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** As people write it: {@code ISO/IEC 27001:2022 with Amendment 1}. */
    public String inFull() {
        if (key.equals(UNDATED)) {
            return "Rests on no edition of a standard";
        }
        String publisher = ISO_ALONE.matcher(key).matches() ? "ISO " : "ISO/IEC ";
        return publisher + key.replace("+A1", " with Amendment 1").replace(":" + UNDATED, " (no particular edition)");
    }

    /** With the day, such as {@code 2026-11-23}, on which what rests on it was last checked; empty if never. */
    public String lastChecked(String day) {
        return day.isEmpty() ? inFull() : inFull() + ", last checked on " + DAY.format(LocalDate.parse(day));
    }
}
