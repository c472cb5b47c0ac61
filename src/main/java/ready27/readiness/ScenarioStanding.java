package ready27.readiness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ready27.readiness.ScenarioModel.Marked;
import ready27.readiness.ScenarioModel.Reach;

/**
 * Where one person stands before an exam with scenarios.
 *
 * @param marked the scenario questions that were new to the person when answered, the oldest first
 * @param repeats how many were not, and count for nothing
 * @param fullPaper whether one timed paper consisted of new questions alone
 * @param pace of the lines of those questions that were answered against the clock
 * @param today in days and their fractions since 1970
 */
public record ScenarioStanding(
        ScenarioAim aim,
        Reach pass,
        Reach trainer,
        List<Marked> marked,
        int repeats,
        boolean fullPaper,
        Pace pace,
        Verdict verdict,
        double today) {

    public ScenarioStanding {
        marked = List.copyOf(marked);
    }

    static ScenarioStanding of(ScenarioAim aim, Bar bar, List<ScenarioSitting> sittings, Verdict before, double today) {
        Set<String> seen = new HashSet<>();
        List<Marked> marked = new ArrayList<>();
        int repeats = 0;
        boolean fullPaper = false;
        List<Integer> seconds = new ArrayList<>();
        for (ScenarioSitting sitting : inOrder(sittings)) {
            int fresh = 0;
            for (ScenarioSitting.Part part : sitting.parts()) {
                if (seen.add(part.question()) && !part.met()) {
                    marked.add(new Marked(part.marks(), Math.min(today, Observed.day(sitting.when()))));
                    seconds.addAll(sitting.timed() ? part.seconds() : List.of());
                    fresh++;
                } else {
                    repeats++;
                }
            }
            fullPaper |= sitting.timed() && fresh >= ScenarioModel.QUESTIONS;
        }
        Reach pass = ScenarioModel.shown(marked, aim.pass(), today);
        Reach trainer = ScenarioModel.shown(marked, aim.trainer(), today);
        Verdict verdict = Judging.practitioner(before, bar, pass, trainer, marked.size(), fullPaper);
        return new ScenarioStanding(
                aim, pass, trainer, marked, repeats, fullPaper, Pace.ofSeconds(seconds), verdict, today);
    }

    /** The chance of the pass mark on a later day, should nothing be done until then. */
    Reach on(double day) {
        return ScenarioModel.shown(marked, aim.pass(), Math.max(today, day));
    }

    /** The same of the trainer's mark. */
    Reach trainerOn(double day) {
        return ScenarioModel.shown(marked, aim.trainer(), Math.max(today, day));
    }

    ScenarioModel.Expected expected() {
        return ScenarioModel.expected(marked, aim.pass(), today);
    }

    /** How many new scenario questions are wanting for "ready". */
    int questionsMissing() {
        return Math.max(0, Judging.QUESTIONS_FOR_READY - marked.size());
    }

    /** The day of the newest that counts. */
    Optional<Double> newest() {
        return marked.stream().map(Marked::day).max(Comparator.naturalOrder());
    }

    /** How many scenario questions were new when they were answered. */
    public int unseen() {
        return marked.size();
    }

    /** What would be said today of the first so many of them alone. */
    Reach after(int questions) {
        return ScenarioModel.shown(marked.subList(0, Math.min(questions, marked.size())), aim.pass(), today);
    }

    /** The same by the figure of today alone. */
    double freed(int questions) {
        return ScenarioModel.read(marked.subList(0, Math.min(questions, marked.size())), aim.pass(), today)
                .chance();
    }

    public boolean enough() {
        return verdict != Verdict.NOT_ENOUGH_EVIDENCE;
    }

    private static List<ScenarioSitting> inOrder(List<ScenarioSitting> sittings) {
        return sittings.stream()
                .sorted(Comparator.comparing(ScenarioSitting::when))
                .toList();
    }
}
