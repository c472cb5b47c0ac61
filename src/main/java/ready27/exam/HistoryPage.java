package ready27.exam;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ready27.exam.Attempt.Finished;

/** All mock exams of a learner: the newest first in the table, the oldest first in the chart. */
public record HistoryPage(List<Row> rows) {

    static final int WIDTH = 600;
    static final int HEIGHT = 200;

    /** One attempt; an open one has no score yet. */
    public record Row(
            String attempt, Instant when, String title, boolean reserve, boolean open, int score, int outOf, int pass) {

        public boolean passed() {
            return score >= pass;
        }

        public String path() {
            return "/exams/" + attempt + (open ? "" : "/result");
        }
    }

    /** A point of the chart. */
    public record Point(String x, String y, Row row) {}

    public HistoryPage {
        rows = List.copyOf(rows);
    }

    static HistoryPage of(List<Attempt> attempts) {
        return new HistoryPage(attempts.stream()
                .map(HistoryPage::row)
                .sorted(Comparator.comparing(Row::when).reversed())
                .toList());
    }

    public List<Point> points() {
        List<Row> done =
                new ArrayList<>(rows.stream().filter(row -> !row.open()).toList());
        done.sort(Comparator.comparing(Row::when));
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < done.size(); i++) {
            Row row = done.get(i);
            double x = done.size() == 1 ? WIDTH / 2.0 : 20 + i * (WIDTH - 40.0) / (done.size() - 1);
            points.add(new Point(number(x), number(height(row.score(), row.outOf())), row));
        }
        return points;
    }

    public String line() {
        return points().stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    /** Where the pass mark of the newest attempt lies. */
    public String passLine() {
        return rows.isEmpty()
                ? "0"
                : number(height(rows.get(0).pass(), rows.get(0).outOf()));
    }

    /** The pass mark of the newest attempt. */
    public int pass() {
        return rows.isEmpty() ? 0 : rows.get(0).pass();
    }

    /** The marks there were in the newest attempt. */
    public int outOf() {
        return rows.isEmpty() ? 0 : rows.get(0).outOf();
    }

    private static Row row(Attempt attempt) {
        boolean open = !(attempt instanceof Finished);
        return new Row(
                attempt.id().value(),
                attempt.deadline().started(),
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
