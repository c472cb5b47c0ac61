package ready27.readiness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final ScenarioStanding standing;
    private final Bar bar;
    private final StageAhead ahead;
    private final StageWork work;
    private final List<ScenarioPaper> untouched;
    private final List<StageStep> steps = new ArrayList<>();

    private NextStageSteps(ScenarioStanding standing, Bar bar, StageAhead ahead) {
        this.standing = standing;
        this.bar = bar;
        this.ahead = ahead;
        this.work = new StageWork(standing, ahead);
        this.untouched =
                ahead.papers().stream().filter(ScenarioPaper::untouched).toList();
    }

    static List<StageStep> of(ScenarioStanding standing, Bar bar, StageAhead ahead) {
        NextStageSteps next = new NextStageSteps(standing, bar, ahead);
        next.openGates();
        next.stayInForm();
        List<Part> parts = next.parts();
        parts.stream().limit(1).forEach(part -> next.steps.add(next.work.part(part)));
        ahead.faded().stream().limit(1).forEach(faded -> next.steps.add(next.work.faded(faded)));
        parts.stream().skip(1).limit(STEPS).forEach(part -> next.steps.add(next.work.part(part)));
        if (ahead.due() > 0) {
            next.steps.add(next.work.reviews());
        }
        next.whatIsLeft();
        return next.steps.stream().limit(STEPS).toList();
    }

    /** Only a paper of new questions brings scenario questions that count. */
    private void openGates() {
        if (standing.unseen() == 0) {
            sit(Why.NO_FIGURE, "");
        } else if (standing.pass().chance() >= NextSteps.GATES_MATTER
                && !StageSentences.missing(standing).isEmpty()) {
            sit(Why.READY, String.join("; ", StageSentences.missing(standing)));
        } else if (standing.pass().chance() >= bar.enter() && standing.pass().low() < bar.low()) {
            sit(Why.INTERVAL, "");
        } else if (standing.trainer().chance() >= NextSteps.GATES_MATTER
                && standing.unseen() < Judging.QUESTIONS_FOR_TRAINER) {
            int missing = Judging.QUESTIONS_FOR_TRAINER - standing.unseen();
            sit(Why.TRAINER, Sentences.count(missing, "new scenario question") + " more");
        }
    }

    private void stayInForm() {
        if (steps.isEmpty()
                && standing.pass().chance() >= NextSteps.IN_FORM
                && NextSteps.inLastWeek(ahead.days())
                && !ahead.lately()) {
            sit(Why.IN_FORM, "");
        }
    }

    private void sit(Why why, String about) {
        kept().or(this::reserve).ifPresent(paper -> steps.add(work.paper(paper, why, about)));
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

    private void whatIsLeft() {
        kept().filter(paper -> steps.stream()
                        .noneMatch(step ->
                                step.kind() == Kind.PAPER || step.title().startsWith(paper.title() + ",")))
                .ifPresent(paper -> steps.add(work.paper(paper, Why.ANOTHER, "")));
        weakestMet().map(work::again).ifPresent(steps::add);
        reserve()
                .filter(paper -> steps.stream().noneMatch(step -> step.kind() == Kind.PAPER))
                .filter(paper -> kept().isEmpty())
                .ifPresent(paper -> steps.add(work.paper(paper, Why.ANOTHER, "")));
        steps.add(work.lessons());
    }

    /** Of what was met; the reserve only where it was opened. */
    private Optional<Part> weakestMet() {
        return ahead.papers().stream()
                .filter(paper -> !paper.reserve() || paper.opened())
                .flatMap(paper -> paper.parts().stream())
                .filter(part -> !part.fresh())
                .min(Comparator.comparingDouble(Part::right));
    }
}
