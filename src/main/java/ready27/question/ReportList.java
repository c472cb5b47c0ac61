package ready27.question;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A learner's reports and what became of them. */
public record ReportList(List<Line> lines) {

    /**
     * One report.
     *
     * @param asked what was asked when it was shown; empty where that is not kept
     */
    public record Line(
            String question,
            String asked,
            String reason,
            String text,
            String state,
            String stateBadge,
            Instant reported) {}

    public ReportList {
        lines = List.copyOf(lines);
    }

    static final ReportList NOTHING = new ReportList(List.of());

    static ReportList of(List<Report> reports, Map<RevisionKey, String> asked) {
        return new ReportList(reports.stream()
                .map(report -> line(report, asked.getOrDefault(report.about(), "")))
                .toList());
    }

    private static Line line(Report report, String asked) {
        return new Line(
                report.about().id().value(),
                asked,
                report.reason().title(),
                report.text(),
                report.state().title(),
                report.state() == Report.State.OPEN ? "info" : "right",
                report.reported());
    }
}
