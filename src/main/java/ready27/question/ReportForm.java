package ready27.question;

import java.util.Arrays;
import java.util.List;

/**
 * The form that reports a question; practice and exam results include it.
 *
 * @param error empty unless it came back with something to mend
 */
public record ReportForm(RevisionKey about, String reason, String text, String error) {

    /** One line of the list of reasons. */
    public record Choice(String key, String title, boolean chosen) {}

    public static ReportForm empty(RevisionKey about) {
        return new ReportForm(about, "", "", "");
    }

    public String path() {
        return "/questions/" + about.id().value() + "/reports";
    }

    public String revision() {
        return about.revision();
    }

    /** Tells the fields of one page apart. */
    public String field(String name) {
        return "report-" + name + "-" + about.id().value();
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
