package ready27.readiness;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Where one person stands before an exam of single questions, and all that this rests on.
 *
 * @param missing what is still wanting for "ready", whatever the chance
 * @param extraTimePercent that the person has in a real exam
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
        int extraTimePercent,
        double today) {

    public Standing {
        missing = new TreeSet<>(missing);
    }

    /** Of somebody without extra time. */
    static Standing of(Aim aim, Bar bar, Observed observed, List<TimedPaper> papers, Verdict before, double today) {
        return of(aim, 0, bar, observed, papers, before, today);
    }

    /** @param before what was said last */
    static Standing of(
            Aim aim,
            int extraTimePercent,
            Bar bar,
            Observed observed,
            List<TimedPaper> papers,
            Verdict before,
            double today) {
        Sifted sifted = observed.sifted();
        Answered answered = sifted.answered();
        Pace pace = Pace.of(sifted.counted());
        boolean inTime = papers.stream().anyMatch(paper -> paper.exam().equals(aim.exam()) && paper.finishedInTime());
        Chance chance = Model.shown(aim.target(), answered, today);
        Set<Gate> missing =
                Gate.missing(aim.target(), answered, inTime || pace.within(aim.evenShare(extraTimePercent)), today);
        double idle = today - answered.lastEvidence().orElse(today);
        Verdict verdict =
                Judging.foundation(before, bar, chance, sifted.counted().size(), missing, Math.max(0, idle));
        return new Standing(aim, bar, sifted, observed, pace, chance, missing, verdict, extraTimePercent, today);
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

    /** Areas of which the pass share was expected once, but half of what that rested on is gone, or it is no longer. */
    List<Integer> faded() {
        return IntStream.range(0, aim.areas().size())
                .filter(this::faded)
                .boxed()
                .toList();
    }

    private boolean faded(int area) {
        double share = (double) aim.target().cut() / aim.questions();
        List<Evidence> all = sifted.answered().evidence();
        double last = all.stream()
                .filter(one -> one.area() == area)
                .mapToDouble(Evidence::day)
                .max()
                .orElse(today);
        double idle = today - last;
        boolean less = idle >= Likelihood.HALF_LIFE_DAYS || chance.areas().get(area) < share;
        if (answers(area) < Gate.ANSWERS_AN_AREA || idle <= Gate.FRESH_DAYS || !less) {
            return false;
        }
        Answered then =
                Answered.of(all.stream().filter(one -> one.day() <= last).toList());
        return Model.read(aim.target(), then, last).areas().get(area) >= share;
    }
}
