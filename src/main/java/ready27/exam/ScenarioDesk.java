package ready27.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ready27.exam.Attempt.Running;
import ready27.learner.Preferences;
import ready27.paper.LineCard;
import ready27.paper.LineState;
import ready27.paper.QuestionCard;
import ready27.paper.Scenario;
import ready27.prose.Markdown;

/**
 * All that a candidate sees of a paper with a booklet while the clock runs; there is no key and no rationale in it.
 *
 * @param booklet as HTML
 * @param current the number of the question that is shown
 */
public record ScenarioDesk(
        String attempt,
        String person,
        String title,
        String organisation,
        Instant now,
        Instant started,
        Instant deadline,
        int grace,
        boolean shortcuts,
        boolean timerHidden,
        String booklet,
        List<QuestionCard> questions,
        int current,
        Aside aside)
        implements Desk {

    public ScenarioDesk {
        questions = List.copyOf(questions);
        current = Math.max(1, Math.min(questions.size(), current));
    }

    static ScenarioDesk of(
            Running attempt,
            Scenario scenario,
            Markdown markdown,
            Preferences preferences,
            int current,
            Aside aside,
            Instant now) {
        Sheet sheet = attempt.sheet();
        return new ScenarioDesk(
                attempt.id().value(),
                attempt.learner().value(),
                attempt.rules().title(),
                scenario.title(),
                now,
                attempt.deadline().started(),
                attempt.deadline().at(),
                attempt.rules().graceSeconds(),
                preferences.shortcuts(),
                preferences.timerHidden(),
                markdown.render(scenario.booklet(), "booklet").html(),
                QuestionCard.of(scenario, markdown, id -> state(sheet.line(id))),
                current,
                aside);
    }

    private static LineState state(Line line) {
        return new LineState(
                line.choice(), line.version(), line.kept(), line.flagged(), line.struck(), line.confidence());
    }

    @Override
    public String template() {
        return "exam/scenario";
    }

    @Override
    public HandInPage handIn() {
        List<HandInPage.Open> blanks = new ArrayList<>();
        List<HandInPage.Open> flagged = new ArrayList<>();
        for (QuestionCard question : questions) {
            for (LineCard line : question.lines()) {
                HandInPage.Open open = open(question, line);
                if (!line.state().answered()) {
                    blanks.add(open);
                }
                if (line.state().flagged()) {
                    flagged.add(open);
                }
            }
        }
        return new HandInPage(attempt, lines(), left(), blanks, flagged);
    }

    private HandInPage.Open open(QuestionCard question, LineCard line) {
        return new HandInPage.Open(
                "/exams/" + attempt + "?question=" + question.number() + "#l-" + line.number(),
                question.number() + " " + line.label(),
                "Question " + question.number() + ", line " + line.label());
    }

    public int lines() {
        return questions.stream().mapToInt(question -> question.lines().size()).sum();
    }

    public int answered() {
        return questions.stream().mapToInt(QuestionCard::answered).sum();
    }

    /** What the clock shows when it is time to leave the question, if each gets as much. */
    public String until(QuestionCard question) {
        Duration all = Duration.between(started, deadline);
        return clock(all.multipliedBy(questions.size() - question.number()).dividedBy(questions.size()));
    }

    /** Such as 37 min 30 s. */
    public String share() {
        return ResultPage.words(Duration.between(started, deadline).dividedBy(questions.size()));
    }

    /** Such as 150:00, for pages whose clock stands still. */
    public String left() {
        Duration left = Duration.between(now, deadline);
        return clock(left.isNegative() ? Duration.ZERO : left);
    }

    private static String clock(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
