package ready27.exam;

import java.util.List;
import ready27.exam.ResultPage.Late;
import ready27.history.CauseTaps;
import ready27.paper.LineType;
import ready27.question.ReportForm;
import ready27.question.RevisionKey;
import ready27.syllabus.Ref;

/**
 * One line of a paper after the exam: what was chosen, what is right, why it is so in this scenario.
 *
 * @param why of lines whose options have no reasons of their own
 * @param chosen the letters as the screen showed them
 */
public record ScenarioReview(
        int number,
        String label,
        RevisionKey line,
        LineType type,
        List<String> texts,
        List<Reason> reasons,
        String why,
        String chosen,
        String key,
        List<Ref> refs,
        boolean right,
        boolean flagged,
        boolean guessed,
        boolean slow,
        String spent,
        List<Late> late,
        CauseTaps cause)
        implements Reviewed {

    /** An option with its reason. */
    public record Reason(String letter, String text, String why, boolean key, boolean chosen) {

        public String classes() {
            return "option" + (key ? " is-key" : "") + (chosen ? " is-chosen" : "")
                    + (chosen && !key ? " is-wrong" : "");
        }
    }

    /** Where the learner may say that the line is wrong. */
    public String report() {
        return ReportForm.path(line);
    }

    public boolean answered() {
        return !chosen.isEmpty();
    }

    /** Of a list that many lines share only what was chosen and what is right is worth the room. */
    public List<Reason> shown() {
        return type.shared()
                ? reasons.stream()
                        .filter(reason -> reason.key() || reason.chosen())
                        .toList()
                : reasons;
    }
}
