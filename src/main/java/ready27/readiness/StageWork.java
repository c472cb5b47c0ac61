package ready27.readiness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ready27.readiness.ScenarioModel.Gain;
import ready27.readiness.ScenarioModel.Marked;
import ready27.readiness.ScenarioModel.Reach;
import ready27.readiness.ScenarioPaper.Part;
import ready27.readiness.StageStep.Kind;
import ready27.readiness.StageStep.Why;

/**
 * What each thing to do for an exam with scenarios takes and brings.
 *
 * <p>How far study lifts ability is the same guess as for the first stage; what that is worth the model of papers says.
 */
record StageWork(ScenarioStanding standing, StageAhead ahead) {

    private static final int MINUTES_A_LINE = 2;

    StageStep paper(ScenarioPaper paper, Why why, String about) {
        return new StageStep(
                Kind.PAPER,
                why,
                paper.title(),
                paper.path(),
                about,
                paper.reserve(),
                ScenarioAim.marks(),
                (int) standing.aim().length(ahead.extraTimePercent()).toMinutes(),
                gain(Gains.A_MOCK),
                StageSentences.then(expected(), after()));
    }

    /** It lifts one question of the paper, by as much as so many single questions lift an area. */
    StageStep part(Part part) {
        double lift = Gains.TEN_QUESTIONS * part.lines().size() / NextSteps.QUESTIONS / ScenarioModel.QUESTIONS;
        return part(Kind.PART, ahead.practised() ? Why.WEAKEST : Why.BEGIN, part, gain(lift));
    }

    StageStep again(Part part) {
        return part(Kind.PART_AGAIN, Why.NOTHING_NEW, part, StageStep.UNKNOWN);
    }

    StageStep faded(StageAhead.Faded faded) {
        boolean some = faded.unseen() >= NextSteps.FEW_QUESTIONS;
        int questions = faded.unseen() >= NextSteps.QUESTIONS ? NextSteps.QUESTIONS : NextSteps.FEW_QUESTIONS;
        return simple(
                some ? Kind.QUESTIONS : Kind.LESSON,
                Why.FADED,
                faded.area().title(),
                faded.area().key(),
                some ? questions : 0,
                some ? NextSteps.minutes(questions) : NextSteps.READING_MINUTES);
    }

    StageStep reviews() {
        int minutes = NextSteps.minutesOfCards(NextSteps.cards(ahead.due()));
        return simple(Kind.REVIEWS, Why.DUE, "", "/reviews", 0, minutes);
    }

    StageStep lessons() {
        return simple(Kind.LESSON, Why.NOTHING_NEW, "", "", 0, NextSteps.READING_MINUTES);
    }

    private static StageStep part(Kind kind, Why why, Part part, Gain gain) {
        int lines = part.lines().size();
        return new StageStep(
                kind, why, part.title(), part.path(), about(part), false, lines, lines * MINUTES_A_LINE, gain, "");
    }

    private static StageStep simple(Kind kind, Why why, String title, String path, int lines, int minutes) {
        return new StageStep(kind, why, title, path, "", false, lines, minutes, StageStep.UNKNOWN, "");
    }

    private static String about(Part part) {
        return part.lines().stream()
                .findFirst()
                .map(line -> line.style() + ", " + line.area().title())
                .orElse("");
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
        more.addAll(Collections.nCopies(ScenarioModel.QUESTIONS, new Marked(expected(), standing.today())));
        return ScenarioModel.shown(more, standing.aim().pass(), standing.today());
    }
}
