package ready27.readiness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ready27.readiness.ScenarioModel.Gain;
import ready27.readiness.ScenarioModel.Marked;
import ready27.readiness.ScenarioModel.Reach;
import ready27.readiness.ScenarioPaper.Part;
import ready27.readiness.StageStep.Kind;
import ready27.readiness.StageStep.Why;

/**
 * The three things to do next for an exam with scenarios.
 *
 * <p>First the paper that a verdict is waiting for; then the parts of papers that are weakest, and areas of the first
 * stage that have faded; then cards that are due. Of two untouched papers or more one is kept for the clock, as the plan
 * does, and the reserve is drawn on only where no other new paper is left.
 */
final class NextStageSteps {

    private static final int STEPS = 3;
    private static final double GATES_MATTER = 0.70;
    private static final double IN_FORM = 0.85;
    private static final int LAST_DAYS = 3;
    private static final int MINUTES_A_LINE = 2;
    private static final int QUESTIONS = 10;
    private static final int FEW_QUESTIONS = 5;
    private static final double MINUTES_A_QUESTION = 1.5;
    private static final int READING_MINUTES = 12;
    private static final int MOST_CARDS = 45;
    private static final int CARDS_A_MINUTE = 3;

    private final ScenarioStanding standing;
    private final Bar bar;
    private final StageAhead ahead;
    private final List<ScenarioPaper> untouched;
    private final List<StageStep> steps = new ArrayList<>();

    private NextStageSteps(ScenarioStanding standing, Bar bar, StageAhead ahead) {
        this.standing = standing;
        this.bar = bar;
        this.ahead = ahead;
        this.untouched =
                ahead.papers().stream().filter(ScenarioPaper::untouched).toList();
    }

    static List<StageStep> of(ScenarioStanding standing, Bar bar, StageAhead ahead) {
        NextStageSteps next = new NextStageSteps(standing, bar, ahead);
        next.openGates();
        next.stayInForm();
        List<Part> parts = next.parts();
        parts.stream().limit(1).forEach(part -> next.steps.add(next.part(part)));
        next.faded().ifPresent(next.steps::add);
        parts.stream().skip(1).limit(STEPS).forEach(part -> next.steps.add(next.part(part)));
        next.review();
        next.whatIsLeft();
        return next.steps.stream().limit(STEPS).toList();
    }

    /** Only a paper of new questions brings scenario questions that count. */
    private void openGates() {
        if (standing.unseen() == 0) {
            sit(Why.NO_FIGURE, "");
        } else if (standing.pass().chance() >= GATES_MATTER
                && !StageSentences.missing(standing).isEmpty()) {
            sit(Why.READY, String.join("; ", StageSentences.missing(standing)));
        } else if (standing.pass().chance() >= bar.enter() && standing.pass().low() < bar.low()) {
            sit(Why.INTERVAL, "");
        } else if (standing.trainer().chance() >= GATES_MATTER && standing.unseen() < Judging.QUESTIONS_FOR_TRAINER) {
            int missing = Judging.QUESTIONS_FOR_TRAINER - standing.unseen();
            sit(Why.TRAINER, Sentences.count(missing, "new scenario question") + " more");
        }
    }

    private void stayInForm() {
        boolean lastWeek = ahead.days() >= LAST_DAYS && ahead.days() <= NextSteps.LAST_WEEK;
        if (steps.isEmpty() && standing.pass().chance() >= IN_FORM && lastWeek && !ahead.lately()) {
            sit(Why.IN_FORM, "");
        }
    }

    private void sit(Why why, String about) {
        kept().or(this::reserve).ifPresent(paper -> steps.add(paper(paper, why, about)));
    }

    /** The last of the shelf, so that the first can be practised part by part. */
    private Optional<ScenarioPaper> kept() {
        return untouched.stream().filter(paper -> !paper.reserve()).reduce((earlier, later) -> later);
    }

    private boolean spared() {
        return !steps.isEmpty()
                || untouched.stream().filter(paper -> !paper.reserve()).count() > 1;
    }

    private Optional<ScenarioPaper> reserve() {
        return untouched.stream().filter(ScenarioPaper::reserve).findFirst();
    }

    /** With something new in them, the weakest first; none of the paper that is kept. */
    private List<Part> parts() {
        Optional<ScenarioPaper> kept = kept().filter(paper -> spared());
        return ahead.papers().stream()
                .filter(paper -> !paper.reserve()
                        && !paper.opened()
                        && kept.filter(paper::equals).isEmpty())
                .flatMap(paper -> paper.parts().stream())
                .filter(Part::fresh)
                .map(part -> Map.entry(part, ahead.expected(part)))
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<StageStep> faded() {
        return ahead.faded().stream().findFirst().map(faded -> {
            int questions = faded.unseen() >= QUESTIONS ? QUESTIONS : FEW_QUESTIONS;
            boolean some = faded.unseen() >= FEW_QUESTIONS;
            int minutes = some ? (int) Math.ceil(questions * MINUTES_A_QUESTION) : READING_MINUTES;
            return new StageStep(
                    some ? Kind.QUESTIONS : Kind.LESSON,
                    Why.FADED,
                    faded.area().title(),
                    faded.area().key(),
                    "",
                    false,
                    some ? questions : 0,
                    minutes,
                    StageStep.UNKNOWN,
                    "");
        });
    }

    private void review() {
        if (ahead.due() > 0) {
            int cards = Math.min(ahead.due(), MOST_CARDS);
            int minutes = (cards + CARDS_A_MINUTE - 1) / CARDS_A_MINUTE;
            steps.add(
                    new StageStep(Kind.REVIEWS, Why.DUE, "", "/reviews", "", false, 0, minutes, StageStep.UNKNOWN, ""));
        }
    }

    private void whatIsLeft() {
        kept().filter(paper -> steps.stream()
                        .noneMatch(step ->
                                step.kind() == Kind.PAPER || step.title().startsWith(paper.title() + ",")))
                .ifPresent(paper -> steps.add(paper(paper, Why.ANOTHER, "")));
        again().ifPresent(steps::add);
        reserve()
                .filter(paper -> steps.stream().noneMatch(step -> step.kind() == Kind.PAPER))
                .filter(paper -> kept().isEmpty())
                .ifPresent(paper -> steps.add(paper(paper, Why.ANOTHER, "")));
        steps.add(new StageStep(
                Kind.LESSON, Why.NOTHING_NEW, "", "", "", false, 0, READING_MINUTES, StageStep.UNKNOWN, ""));
    }

    /** What was met, the weakest of it. */
    private Optional<StageStep> again() {
        return ahead.papers().stream()
                .filter(paper -> !paper.reserve() || paper.opened())
                .flatMap(paper -> paper.parts().stream())
                .filter(part -> !part.fresh())
                .min(Comparator.comparingDouble(Part::right))
                .map(part -> new StageStep(
                        Kind.PART_AGAIN,
                        Why.NOTHING_NEW,
                        part.title(),
                        part.path(),
                        about(part),
                        false,
                        part.lines().size(),
                        part.lines().size() * MINUTES_A_LINE,
                        StageStep.UNKNOWN,
                        ""));
    }

    private StageStep part(Part part) {
        int lines = part.lines().size();
        double strength = Gains.TEN_QUESTIONS * lines / QUESTIONS / ScenarioModel.QUESTIONS;
        return new StageStep(
                Kind.PART,
                ahead.practised() ? Why.WEAKEST : Why.BEGIN,
                part.title(),
                part.path(),
                about(part),
                false,
                lines,
                lines * MINUTES_A_LINE,
                gain(strength),
                "");
    }

    private static String about(Part part) {
        return part.lines().stream()
                .findFirst()
                .map(line -> line.style() + ", " + line.area().title())
                .orElse("");
    }

    private StageStep paper(ScenarioPaper paper, Why why, String about) {
        int minutes = (int) standing.aim().length(ahead.extraTimePercent()).toMinutes();
        return new StageStep(
                Kind.PAPER,
                why,
                paper.title(),
                paper.path(),
                about,
                paper.reserve(),
                ScenarioAim.marks(),
                minutes,
                gain(Gains.A_MOCK),
                StageSentences.then(expected(), after()));
    }

    private Gain gain(double lift) {
        return ScenarioModel.gain(standing.marked(), standing.aim().pass(), standing.today(), lift);
    }

    private int expected() {
        return (int) Math.round(standing.expected().marks() / ScenarioModel.QUESTIONS);
    }

    /** The figure if every question of a new paper gives what is expected. */
    private Reach after() {
        List<Marked> more = new ArrayList<>(standing.marked());
        IntStream.range(0, ScenarioModel.QUESTIONS).forEach(i -> more.add(new Marked(expected(), standing.today())));
        return ScenarioModel.shown(more, standing.aim().pass(), standing.today());
    }
}
