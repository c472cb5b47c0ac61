package ready27.question;

import java.util.Arrays;
import java.util.List;

/**
 * The form that reports a question; practice and exam results include it.
 *
 * @param error empty unless it came back with something to mend
 */
public record ReportForm(Subject subject, String reason, String text, String error) {

    /** One line of the list of reasons. */
    public record Choice(String key, String title, boolean chosen) {}

    public static ReportForm empty(RevisionKey about) {
        return empty(Subject.question(about));
    }

    static ReportForm empty(Subject subject) {
        return new ReportForm(subject, "", "", "");
    }

    public RevisionKey about() {
        return subject.about();
    }

    /** Where it is reported, as it was shown under that revision. */
    public static String path(RevisionKey about) {
        return "/questions/" + about.id().value() + "/reports?revision=" + about.revision();
    }

    public String path() {
        return "/questions/" + about().id().value() + "/reports";
    }

    public String revision() {
        return about().revision();
    }

    /** Tells the fields of one page apart. */
    public String field(String name) {
        return "report-" + name + "-" + about().id().value();
    }

    public List<Choice> choices() {
        return Arrays.stream(ReportReason.values())
                .map(known -> new Choice(known.key(), known.title(), known.key().equals(reason)))
                .toList();
    }

    public String longest() {
        return String.valueOf(Report.LONGEST_TEXT);
    }

    public boolean broken() {
        return !error.isEmpty();
    }
}
