package ready27.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import ready27.exam.Attempt.Finished;
import ready27.exam.Result.Mark;
import ready27.exam.ResultPage.Late;
import ready27.exam.ScenarioReview.Reason;
import ready27.paper.Part;
import ready27.paper.Scenario;
import ready27.paper.ScenarioLine;
import ready27.paper.ScenarioQuestion;
import ready27.prose.Markdown;
import ready27.syllabus.Ref;

/** The result of an attempt at a paper with a booklet, by that paper as it was shown. */
public record ScenarioResult(
        Finished attempt,
        Scenario scenario,
        Show show,
        List<ScenarioReview> reviews,
        String booklet,
        Aside aside,
        Instant now) {

    private static final List<String> LEVELS = List.of("", "Recall", "Understanding", "Application", "Analysis");

    public ScenarioResult {
        reviews = List.copyOf(reviews);
    }

    static ScenarioResult of(
            Finished attempt,
            Scenario scenario,
            Markdown markdown,
            Function<String, List<Ref>> refs,
            MissedLines missed,
            Aside aside,
            Instant now) {
        Sheet sheet = attempt.sheet();
        List<ScenarioReview> reviews = new ArrayList<>();
        for (ScenarioQuestion question : scenario.questions()) {
            for (Part part : question.parts()) {
                int count = 0;
                for (ScenarioLine line : part.lines()) {
                    String label = question.number() + " " + part.letter() + ++count;
                    reviews.add(review(attempt, line, sheet.line(line.id()), label, refs, missed));
                }
            }
        }
        return new ScenarioResult(
                attempt,
                scenario,
                missed.show(),
                reviews,
                markdown.render(scenario.booklet(), "booklet").html(),
                aside,
                now);
    }

    private static ScenarioReview review(
            Finished attempt,
            ScenarioLine line,
            Line done,
            String label,
            Function<String, List<Ref>> refs,
            MissedLines missed) {
        Place place = attempt.paper().place(line.id());
        Mark mark = attempt.result().mark(line.id());
        List<Reason> reasons = line.options().stream()
                .map(option -> new Reason(
                        place.onScreen(option.letter()),
                        option.text(),
                        option.why(),
                        mark.key().contains(option.letter()),
                        mark.choice().contains(option.letter())))
                .toList();
        return new ScenarioReview(
                attempt.paper().number(line.id()),
                label,
                place.shown(),
                line.type(),
                line.texts(),
                reasons,
                line.why(),
                place.onScreen(mark.choice()),
                place.onScreen(mark.key()),
                line.about().refs().stream()
                        .flatMap(ref -> refs.apply(ref).stream())
                        .toList(),
                mark.right(),
                done.flagged(),
                done.guessed(),
                done.spent().compareTo(slow(attempt)) > 0,
                ResultPage.words(done.spent()),
                done.lateAnswers().stream()
                        .map(late -> new Late(late.action().arrived(), place.onScreen(late.value())))
                        .toList(),
                missed.taps(mark));
    }

    private static Duration slow(Finished attempt) {
        return attempt.rules().evenShare().multipliedBy(3).dividedBy(2);
    }

    /** The pass mark first, then what more marks open. */
    public List<Distance> distances() {
        Result result = attempt.result();
        List<Distance> distances = new ArrayList<>();
        distances.add(new Distance("Pass mark", result.pass(), result.score(), result.outOf()));
        attempt.rules()
                .further()
                .forEach(one -> distances.add(new Distance(one.title(), one.marks(), result.score(), result.outOf())));
        return distances;
    }

    public Result result() {
        return attempt.result();
    }

    public List<Tally> byQuestion() {
        return Tally.of(
                marks(),
                mark -> scenario.questions().stream()
                        .filter(question -> question.lines().stream()
                                .anyMatch(line -> line.id().equals(mark.question())))
                        .map(question -> "Question " + question.number() + ": " + question.title())
                        .findFirst()
                        .orElse(""));
    }

    public List<Tally> byArea() {
        return attempt.result().areas().stream()
                .map(share -> new Tally(share.area().title(), share.right(), share.questions()))
                .toList();
    }

    public List<Tally> byType() {
        List<Mark> sorted = new ArrayList<>(marks());
        sorted.sort(Comparator.comparing(mark -> line(mark).type()));
        return Tally.of(sorted, mark -> line(mark).type().title());
    }

    public List<Tally> byLevel() {
        List<Mark> sorted = new ArrayList<>(marks());
        sorted.sort(Comparator.comparing(mark -> line(mark).about().level()));
        return Tally.of(sorted, mark -> level(line(mark).about().level()));
    }

    public List<ScenarioReview> listed() {
        return reviews.stream().filter(show::takes).toList();
    }

    public int count(Show one) {
        return (int) reviews.stream().filter(one::takes).count();
    }

    /** What went well stays folded while all lines are listed, and what would make the page endless. */
    public boolean opens(ScenarioReview review) {
        return unfolds(review)
                && listed().stream()
                                .filter(other -> other.number() < review.number() && unfolds(other))
                                .count()
                        < ResultPage.UNFOLDED;
    }

    private boolean unfolds(ScenarioReview review) {
        return show != Show.ALL || !review.right();
    }

    public int late() {
        return reviews.stream().mapToInt(review -> review.late().size()).sum();
    }

    public String slowness() {
        return ResultPage.words(slow(attempt));
    }

    public String used() {
        return ResultPage.words(
                Duration.between(attempt.deadline().started(), attempt.end().when()));
    }

    private List<Mark> marks() {
        return attempt.result().marks();
    }

    private ScenarioLine line(Mark mark) {
        return scenario.line(mark.question()).orElseThrow();
    }

    private static String level(int level) {
        return "Level " + level + ": " + LEVELS.get(level);
    }
}
