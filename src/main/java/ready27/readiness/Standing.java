package ready27.readiness;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Where one person stands before an exam of single questions, and all that this rests on.
 *
 * @param missing what is still wanting for "ready", whatever the chance
 * @param today in days and their fractions since 1970
 */
public record Standing(
        Aim aim,
        Bar bar,
        Sifted sifted,
        Observed observed,
        Pace pace,
        Chance chance,
        Set<Gate> missing,
        Verdict verdict,
        double today) {

    public Standing {
        missing = new TreeSet<>(missing);
    }

    /** @param before what was said last */
    static Standing of(Aim aim, Bar bar, Observed observed, List<TimedPaper> papers, Verdict before, double today) {
        Sifted sifted = Sifted.of(observed.observations());
        Answered answered = sifted.answered();
        Pace pace = Pace.of(sifted.counted());
        boolean inTime = papers.stream().anyMatch(paper -> paper.exam().equals(aim.exam()) && paper.finishedInTime());
        Chance chance = Model.shown(aim.target(), answered, today);
        Set<Gate> missing = Gate.missing(aim.target(), answered, inTime || pace.within(aim.evenShare()), today);
        double idle = today - answered.lastEvidence().orElse(today);
        Verdict verdict =
                Judging.foundation(before, bar, chance, sifted.counted().size(), missing, Math.max(0, idle));
        return new Standing(aim, bar, sifted, observed, pace, chance, missing, verdict, today);
    }

    /** Answers to questions that are no longer served. */
    int withdrawn() {
        return observed.withdrawn();
    }

    /** The chance on a later day, should nothing be done until then. */
    Chance on(double day) {
        return Model.shown(aim.target(), sifted.answered(), Math.max(today, day));
    }

    /** How many first sights of an area count. */
    int answers(int area) {
        return (int) sifted.counted().stream().filter(one -> one.area() == area).count();
    }

    /** How many of them were right. */
    int right(int area) {
        return (int) sifted.counted().stream()
                .filter(one -> one.area() == area && one.right())
                .count();
    }

    /** Whether anything is to be said at all. */
    public boolean enough() {
        return verdict != Verdict.NOT_ENOUGH_EVIDENCE;
    }

    /** Areas that were known once, but what that rests on is old by now, or the pass share is no longer expected of them. */
    List<Integer> faded() {
        double share = (double) aim.target().cut() / aim.questions();
        return IntStream.range(0, aim.areas().size())
                .filter(a -> answers(a) >= Gate.ANSWERS_AN_AREA)
                .filter(a -> chance.weights().get(a) < Gate.ANSWERS_AN_AREA
                        || chance.areas().get(a) < share)
                .boxed()
                .toList();
    }
}
