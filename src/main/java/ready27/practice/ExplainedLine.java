package ready27.practice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ready27.history.CauseTaps;
import ready27.paper.LineType;
import ready27.paper.ScenarioLine;
import ready27.question.Option;
import ready27.question.ReportForm;
import ready27.syllabus.Ref;

/** A line after its answer: what was chosen, what is right and why, and its mark. */
public record ExplainedLine(
        String id,
        String label,
        LineType type,
        List<String> texts,
        boolean right,
        String verdict,
        List<OptionLine> options,
        String why,
        List<FeedbackCard.Chip> chips,
        CauseTaps cause,
        String report) {

    static ExplainedLine of(String label, ScenarioLine line, Answer answer, List<Ref> refs, CauseTaps cause) {
        return new ExplainedLine(
                line.id().value(),
                label,
                line.type(),
                line.texts(),
                answer.right(),
                verdict(line, answer),
                line.options().stream()
                        .filter(option -> !line.type().shared() || option.right() || chosen(option, answer))
                        .map(option -> OptionLine.of(onScreen(option.letter()), option, chosen(option, answer)))
                        .toList(),
                line.why(),
                refs.stream().map(FeedbackCard.Chip::of).toList(),
                answer.right() ? CauseTaps.NONE : cause,
                ReportForm.path(line.revisionKey()));
    }

    public String tone() {
        return right ? "good" : "bad";
    }

    public String icon() {
        return right ? "check" : "x";
    }

    private static String verdict(ScenarioLine line, Answer answer) {
        if (answer.right()) {
            return "Right: 1 mark.";
        }
        String key = line.key()
                .chars()
                .mapToObj(letter -> onScreen(Character.toString(letter)))
                .collect(Collectors.joining(" and "));
        return line.asks() == 1
                ? "Not right: the answer is " + key + ". No mark."
                : "Not right: the answers are " + key + ", and only both together earn the mark.";
    }

    private static boolean chosen(Option option, Answer answer) {
        return answer.choice().contains(option.letter());
    }

    private static String onScreen(String letter) {
        return letter.toUpperCase(Locale.ROOT);
    }
}
