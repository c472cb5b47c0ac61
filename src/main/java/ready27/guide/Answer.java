package ready27.guide;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** One question of the exam guide with its answer in Markdown; its slug is its file's name without the number. */
public record Answer(String slug, String question, String category, int order, YearMonth asOf, String text) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    public String path() {
        return "/guide#" + slug;
    }

    public String month() {
        return MONTH.format(asOf);
    }

    boolean says(String words) {
        String all = (question + " " + text).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                .allMatch(all::contains);
    }
}
