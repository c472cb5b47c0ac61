package ready27.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ready27.history.Cause;
import ready27.history.Sight;
import ready27.question.QuestionId;
import ready27.syllabus.Area;

/**
 * Why answers of the last ninety days were missed, as the learner said, and what helps.
 *
 * @param missed all of them, those too of which nothing was said
 * @param said of how many he said why
 * @param rows one a cause
 * @param areas one for each area in which a cause was named, in the order of the syllabus
 * @param remedies for the causes that were named, the most frequent first
 */
public record Misses(int missed, int said, List<Row> rows, List<AreaRow> areas, List<Remedy> remedies) {

    private static final Duration PERIOD = Duration.ofDays(90);
    private static final String GONE = "No longer asked";

    /**
     * One cause.
     *
     * @param mostly the area in which it was named most; empty where it was not
     */
    public record Row(String cause, int times, String share, String mostly) {}

    /** One area: how often each cause was named there, in the order of the causes. */
    public record AreaRow(String area, List<Integer> times) {

        public AreaRow {
            times = List.copyOf(times);
        }
    }

    public Misses {
        rows = List.copyOf(rows);
        areas = List.copyOf(areas);
        remedies = List.copyOf(remedies);
    }

    static Misses of(List<Sight> sights, Matter matter, Instant now) {
        List<Sight> missed = sights.stream()
                .filter(sight -> !sight.right() && !sight.when().isBefore(now.minus(PERIOD)))
                .sorted(Comparator.comparing(Sight::when).reversed())
                .toList();
        List<Sight> said = missed.stream().filter(sight -> sight.cause().said()).toList();
        return new Misses(
                missed.size(),
                said.size(),
                Cause.taps().stream().map(cause -> row(cause, said, matter)).toList(),
                areas(said, matter),
                remedies(said, matter));
    }

    public boolean none() {
        return said == 0;
    }

    public static List<String> causes() {
        return Cause.taps().stream().map(Cause::title).toList();
    }

    private static Row row(Cause cause, List<Sight> said, Matter matter) {
        List<QuestionId> theirs = named(cause, said);
        String mostly = byArea(theirs, matter).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        String share = said.isEmpty() ? "" : Math.round(100f * theirs.size() / said.size()) + " %";
        return new Row(cause.title(), theirs.size(), share, mostly);
    }

    private static List<AreaRow> areas(List<Sight> said, Matter matter) {
        List<AreaRow> rows = new ArrayList<>();
        List<Map<String, Integer>> byCause = Cause.taps().stream()
                .map(cause -> byArea(named(cause, said), matter))
                .toList();
        for (String area : titles()) {
            List<Integer> times =
                    byCause.stream().map(counts -> counts.getOrDefault(area, 0)).toList();
            if (times.stream().anyMatch(number -> number > 0)) {
                rows.add(new AreaRow(area, times));
            }
        }
        return rows;
    }

    private static List<Remedy> remedies(List<Sight> said, Matter matter) {
        return Cause.taps().stream()
                .filter(cause -> !named(cause, said).isEmpty())
                .sorted(Comparator.comparing((Cause cause) -> named(cause, said).size())
                        .reversed())
                .map(cause -> Remedy.against(cause, named(cause, said), matter))
                .toList();
    }

    private static List<QuestionId> named(Cause cause, List<Sight> said) {
        return said.stream()
                .filter(sight -> sight.cause() == cause)
                .map(Sight::question)
                .toList();
    }

    /** How many there are by area, the areas in the order of the syllabus. */
    private static Map<String, Integer> byArea(List<QuestionId> questions, Matter matter) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        titles().forEach(title -> counts.put(title, 0));
        questions.forEach(question -> counts.merge(
                matter.of(question).map(Matter.About::area).map(Area::title).orElse(GONE), 1, Integer::sum));
        counts.values().removeIf(number -> number == 0);
        return counts;
    }

    /** What is asked no longer comes last. */
    private static List<String> titles() {
        return Stream.concat(Arrays.stream(Area.values()).map(Area::title), Stream.of(GONE))
                .toList();
    }
}
