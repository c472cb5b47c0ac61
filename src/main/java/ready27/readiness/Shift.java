package ready27.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the chance has moved since it was told last, and what moved it. The parts add up to the whole.
 *
 * @param words for what moved it
 * @param told the chance that was told
 * @param aged what time alone has made of it
 * @param held what it would be today without any answer since
 * @param freed the same, had nothing kept it from rising while evidence faded; where nothing since has lifted it, no more
 *     than {@code held}
 * @param now what it is
 */
record Shift(Words words, double told, double aged, double held, double freed, double now) {

    /** What moves the chance of a stage. */
    private enum Words {
        QUESTIONS("what you answered since", "ageing and forgetting", "old wrong answers that weigh less"),
        FEWER_QUESTIONS(
                "what you answered since",
                "ageing, forgetting or withdrawn questions",
                "old wrong answers that weigh less"),
        PAPERS("the papers you finished since", "older papers that weigh less", "old low marks that weigh less");

        private final String answers;
        private final String ageing;
        private final String fading;

        Words(String answers, String ageing, String fading) {
            this.answers = answers;
            this.ageing = ageing;
            this.fading = fading;
        }
    }

    /** Of single questions, where time alone never adds anything. */
    private static Shift of(Words words, double told, double held, double freed, double now) {
        return new Shift(words, told, Math.min(told, held), held, now > held ? Math.max(held, freed) : held, now);
    }

    static Shift of(double told, double held, double now) {
        return of(Words.QUESTIONS, told, held, held, now);
    }

    /** @param day on which that was said */
    static Shift since(LocalDate day, Said said, Standing standing) {
        Answered before = standing.observed().until(day, said.answers());
        Target target = standing.aim().target();
        double held = Model.shown(target, before, standing.today()).pass();
        boolean more = standing.sifted().counted().size() > before.evidence().size();
        double freed = more ? Model.read(target, before, standing.today()).pass() : held;
        Words words = standing.withdrawn() > 0 ? Words.FEWER_QUESTIONS : Words.QUESTIONS;
        return of(words, said.pass(), held, freed, standing.chance().pass());
    }

    /** Of scenarios, whose results stay as they were given: an old paper, good or bad, says less of today. */
    static Shift since(Said said, ScenarioStanding standing) {
        double held = standing.after(said.answers()).chance();
        double now = standing.pass().chance();
        double freed = now > held ? Math.max(held, standing.freed(said.answers())) : held;
        return new Shift(Words.PAPERS, said.pass(), held, held, freed, now);
    }

    double whole() {
        return now - told;
    }

    /** By the answers given since. */
    double answers() {
        return now - freed;
    }

    /** By old answers that weigh less, and by forgetting. */
    double ageing() {
        return aged - told;
    }

    /** By old evidence that weighs less, which lifts a low figure as soon as a right answer lets it. */
    double fading() {
        return freed - held;
    }

    /** By neither: only where questions were changed or withdrawn meanwhile. */
    double questions() {
        return held - aged;
    }

    /** In points as they are shown, so that what is read adds up as well. */
    Shift asShown() {
        return new Shift(
                words,
                Percent.points(told),
                Percent.points(aged),
                Percent.points(held),
                Percent.points(freed),
                Percent.points(now));
    }

    String sentence() {
        Shift points = asShown();
        List<String> parts = new ArrayList<>();
        add(parts, points.answers(), words.answers);
        add(parts, points.ageing(), words.ageing);
        add(parts, points.fading(), words.fading);
        add(parts, points.questions(), "changed questions");
        return parts.isEmpty() ? "It has not moved since." : whole(points.whole()) + String.join(", ", parts) + ".";
    }

    private static String whole(double points) {
        if (points == 0) {
            return "It is the same again: ";
        }
        return "Since then it " + (points > 0 ? "rose" : "fell") + " by " + points(points) + ": ";
    }

    private static void add(List<String> parts, double points, String by) {
        if (points != 0) {
            parts.add(points(points) + (points > 0 ? " up by " : " down by ") + by);
        }
    }

    private static String points(double points) {
        long number = Math.round(Math.abs(points));
        return number + (number == 1 ? " point" : " points");
    }
}
