package ready27.progress;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * On which days of the last thirteen weeks how many questions were answered and cards reviewed; days are those of UTC.
 *
 * @param weeks the Mondays, the oldest first
 * @param rows one a weekday
 * @param days on which something was done, of the last 28
 * @param streak days in a row with something done up to today, or to yesterday while today is still open
 */
public record Activity(List<String> weeks, List<Row> rows, int days, int streak) {

    static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int WEEKS = 13;
    private static final int RECENT_DAYS = 28;
    private static final int MANY = 30;
    private static final int SOME = 10;

    /** One weekday through the weeks. */
    public record Row(String weekday, List<Cell> cells) {}

    /** One day; {@code ahead} if it is still to come. */
    public record Cell(String day, int done, boolean ahead) {

        /** Darker for more: 1 to 9, 10 to 29, 30 and more. */
        public int heat() {
            return done == 0 ? 0 : done < SOME ? 1 : done < MANY ? 2 : 3;
        }

        public String text() {
            return done == 0 ? "" : String.valueOf(done);
        }
    }

    static Activity of(Collection<Instant> done, LocalDate today) {
        Map<LocalDate, Integer> byDay = new TreeMap<>();
        done.forEach(when -> byDay.merge(LocalDate.ofInstant(when, ZoneOffset.UTC), 1, Integer::sum));
        LocalDate first =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
        List<String> weeks = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            weeks.add(WORDS.format(first.plusWeeks(week)));
        }
        List<Row> rows = new ArrayList<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            rows.add(row(weekday, first, today, byDay));
        }
        int days = (int) byDay.keySet().stream()
                .filter(day -> day.isAfter(today.minusDays(RECENT_DAYS)) && !day.isAfter(today))
                .count();
        return new Activity(weeks, rows, days, streak(byDay, today));
    }

    /** One sentence, and no reproach. */
    public String sentence() {
        String recent = days == 0
                ? "Nothing in the last 28 days yet."
                : "You answered questions or reviewed cards on " + days + (days == 1 ? " day" : " days")
                        + " of the last 28.";
        return streak < 2 ? recent : recent + " Now " + streak + " days in a row.";
    }

    private static Row row(DayOfWeek weekday, LocalDate first, LocalDate today, Map<LocalDate, Integer> byDay) {
        List<Cell> cells = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            LocalDate day = first.plusWeeks(week).plusDays(weekday.getValue() - 1L);
            cells.add(new Cell(day.toString(), byDay.getOrDefault(day, 0), day.isAfter(today)));
        }
        return new Row(weekday.getDisplayName(TextStyle.SHORT, Locale.UK), cells);
    }

    private static int streak(Map<LocalDate, Integer> byDay, LocalDate today) {
        LocalDate day = byDay.containsKey(today) ? today : today.minusDays(1);
        int streak = 0;
        while (byDay.containsKey(day)) {
            streak++;
            day = day.minusDays(1);
        }
        return streak;
    }
}
