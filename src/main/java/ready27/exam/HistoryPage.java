package ready27.exam;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import ready27.exam.Attempt.Finished;

/** All mock exams of a learner: the newest first in the table, the oldest first in the charts, of which each exam has its own. */
public record HistoryPage(List<Row> rows) {

    static final int WIDTH = 600;
    static final int HEIGHT = 200;

    /** One attempt; an open one has no score yet. */
    public record Row(
            String attempt,
            Instant when,
            String exam,
            String title,
            boolean reserve,
            boolean open,
            int score,
            int outOf,
            int pass) {

        public boolean passed() {
            return score >= pass;
        }

        public String path() {
            return "/exams/" + attempt + (open ? "" : "/result");
        }
    }

    /** A point of a chart. */
    public record Point(String x, String y) {}

    /** How one exam went over time; pass mark and marks are those of the newest attempt that has a result. */
    public record Chart(String title, int pass, int outOf, String passLine, List<Point> points) {

        static Chart of(List<Row> oldestFirst) {
            Row newest = oldestFirst.get(oldestFirst.size() - 1);
            double step = (WIDTH - 40.0) / (oldestFirst.size() - 1);
            List<Point> points = new ArrayList<>();
            for (Row row : oldestFirst) {
                points.add(new Point(number(20 + points.size() * step), number(height(row.score(), row.outOf()))));
            }
            String passLine = number(height(newest.pass(), newest.outOf()));
            return new Chart(newest.title(), newest.pass(), newest.outOf(), passLine, points);
        }

        public String line() {
            return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
        }
    }

    public HistoryPage {
        rows = List.copyOf(rows);
    }

    static HistoryPage of(List<Attempt> attempts) {
        return new HistoryPage(attempts.stream()
                .map(HistoryPage::row)
                .sorted(Comparator.comparing(Row::when).reversed())
                .toList());
    }

    /** Of each exam with two results or more, the one sat last first. */
    public List<Chart> charts() {
        Map<String, List<Row>> byExam = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.open())
                .forEach(row -> byExam.computeIfAbsent(row.exam(), exam -> new ArrayList<>())
                        .add(0, row));
        return byExam.values().stream()
                .filter(done -> done.size() > 1)
                .map(Chart::of)
                .toList();
    }

    private static Row row(Attempt attempt) {
        boolean open = !(attempt instanceof Finished);
        return new Row(
                attempt.id().value(),
                attempt.deadline().started(),
                attempt.rules().exam(),
                attempt.rules().title(),
                attempt.paper().reserve(),
                open,
                attempt instanceof Finished finished ? finished.result().score() : 0,
                attempt.rules().marks(),
                attempt.rules().pass());
    }

    private static double height(int marks, int outOf) {
        return HEIGHT - marks * (double) HEIGHT / outOf;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
