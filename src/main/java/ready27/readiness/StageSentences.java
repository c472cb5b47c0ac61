package ready27.readiness;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands behind a verdict on an exam with scenarios, in words.
 *
 * <p>But for the verdict itself they call nobody "you", so that others may read them too.
 */
final class StageSentences {

    private StageSentences() {}

    static String verdict(ScenarioStanding standing, Bar bar) {
        return switch (standing.verdict()) {
            case NOT_ENOUGH_EVIDENCE ->
                "No scenario question marked yet. One full timed paper is the shortest way to a figure.";
            case NOT_YET -> Sentences.notYet(standing.pass().chance());
            case CLOSE -> close(standing, bar);
            case READY_TO_BOOK ->
                (standing.pass().chance() < bar.enter() ? Sentences.HELD : "Book.") + " For trainer level: "
                        + forTrainer(standing)
                        + "a chance above the bar for "
                        + standing.aim().trainer()
                        + " marks.";
            case TRAINER_LEVEL ->
                "Enough to apply as a trainer as well: " + standing.aim().trainer() + " marks of " + ScenarioAim.marks()
                        + ".";
        };
    }

    private static String forTrainer(ScenarioStanding standing) {
        int missing = Judging.QUESTIONS_FOR_TRAINER - standing.unseen();
        return missing > 0 ? Sentences.count(missing, "new scenario question") + " more, and " : "";
    }

    /** What is still wanting, whatever the chance. */
    static List<String> missing(ScenarioStanding standing) {
        List<String> missing = new ArrayList<>();
        if (standing.questionsMissing() > 0) {
            missing.add(Sentences.count(standing.questionsMissing(), "new scenario question") + " more");
        }
        if (!standing.fullPaper()) {
            missing.add("one full timed paper of new questions");
        }
        return missing;
    }

    static List<Remark> counted(ScenarioStanding standing) {
        List<Remark> lines = new ArrayList<>();
        if (standing.unseen() + standing.repeats() == 0) {
            return lines;
        }
        String known = standing.repeats() == 0
                ? "."
                : "; " + standing.repeats()
                        + (standing.repeats() == 1
                                ? " was known and does not count."
                                : " were known and do not count.");
        lines.add(Remark.of("It rests on " + Sentences.count(standing.unseen(), "new scenario question") + known));
        standing.newest().ifPresent(day -> lines.add(Remark.newest(day)));
        return lines;
    }

    static String marks(ScenarioStanding standing) {
        ScenarioModel.Expected expected = standing.expected();
        return "Expected on a fresh paper: " + Math.round(expected.marks()) + " of " + ScenarioAim.marks()
                + " marks, in eight papers of ten between " + expected.from() + " and " + expected.to() + ". "
                + standing.aim().pass() + " are enough.";
    }

    static String trainer(ScenarioStanding standing) {
        return "For " + standing.aim().trainer() + " marks, the trainer's threshold: " + told(standing.trainer()) + ".";
    }

    static String forecast(ScenarioStanding standing, Stock stock) {
        return stock.examDay(standing.aim().exam())
                .map(day -> forecast(standing, day))
                .orElse("With the day of the " + standing.aim().title()
                        + " exam the chance on that day stands here, by when older papers weigh less.");
    }

    private static String forecast(ScenarioStanding standing, LocalDate day) {
        double then = day.toEpochDay();
        return "On the exam day, " + Days.words(day) + ", should nothing be done until then: "
                + told(standing.on(then)) + "; for " + standing.aim().trainer() + " marks "
                + told(standing.trainerOn(then)) + ". Older papers weigh less, and waiting never raises it.";
    }

    static String pace(ScenarioStanding standing, int extraTimePercent) {
        Pace pace = standing.pace();
        if (!pace.known()) {
            return "Too few lines against the clock to say whether the time is enough: " + pace.answers() + " of "
                    + Pace.FEWEST + ". A timed paper gives them.";
        }
        Duration time = standing.aim().length(extraTimePercent);
        int lines = ScenarioAim.marks();
        return "A line takes " + Math.round(pace.mean()) + " seconds against the clock, reading included; " + lines
                + " lines in " + time.toMinutes() + " minutes leave " + time.toSeconds() / lines
                + ". The chance of not finishing in time is " + Percent.of(pace.late(lines, time))
                + " (80 % interval "
                + Percent.between(pace.late(lines, time, -Chance.EIGHTY), pace.late(lines, time, Chance.EIGHTY)) + ").";
    }

    /** @param each marks of every question of a new paper */
    static String then(int each, ScenarioModel.Reach reach) {
        return "A result as expected, " + each * ScenarioModel.QUESTIONS + " of " + ScenarioAim.marks()
                + ", would make the figure " + told(reach) + ".";
    }

    private static String told(ScenarioModel.Reach reach) {
        return Percent.of(reach.chance()) + " (80 % interval " + Percent.between(reach.low(), reach.high()) + ")";
    }

    /** Each condition that is not met, and no other. */
    private static String close(ScenarioStanding standing, Bar bar) {
        if (standing.pass().chance() < bar.enter()) {
            return Sentences.unsure(standing.pass().chance(), bar);
        }
        List<String> missing = new ArrayList<>();
        if (standing.pass().low() < bar.low()) {
            missing.add("an interval that does not reach below " + Math.round(bar.low() * 100) + " %");
        }
        missing.addAll(missing(standing));
        return "The chance is good. What is missing for \"ready\": " + String.join("; ", missing) + ".";
    }
}
