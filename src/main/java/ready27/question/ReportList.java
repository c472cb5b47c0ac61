package ready27.question;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A learner's reports and what became of them. */
public record ReportList(List<Line> lines) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    public record Line(String question, String reason, String text, String state, String stateBadge, String day) {}

    public ReportList {
        lines = List.copyOf(lines);
    }

    static final ReportList NOTHING = new ReportList(List.of());

    static ReportList of(List<Report> reports) {
        return new ReportList(reports.stream().map(ReportList::line).toList());
    }

    private static Line line(Report report) {
        return new Line(
                report.about().id().value(),
                report.reason().title(),
                report.text(),
                report.state().title(),
                report.state() == Report.State.OPEN ? "info" : "right",
                DAY.format(report.reported()));
    }
}
