package ready27.readiness;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ready27.syllabus.Area;

/**
 * What there is to do for somebody at an exam with scenarios.
 *
 * @param due how many cards wait
 * @param days until the exam; {@link Ahead#NO_DAY} where none is known
 * @param lately whether a paper was finished within a week
 */
record StageAhead(
        List<ScenarioPaper> papers, List<Faded> faded, int due, int days, boolean lately, int extraTimePercent) {

    private static final double DOUBT = 4;

    /** An area of the first stage that has faded, and how many of its questions were never met. */
    record Faded(Area area, int unseen) {}

    static List<Faded> faded(Standing first, Ahead ahead) {
        return first.faded().stream()
                .map(a -> new Faded(first.aim().areas().get(a), ahead.unseen().get(a)))
                .toList();
    }

    StageAhead {
        papers = List.copyOf(papers);
        faded = List.copyOf(faded);
    }

    /** What it comes to for the weakness of a part: how often lines of its kind were right. */
    double expected(ScenarioPaper.Part part) {
        return part.lines().stream()
                .mapToDouble(line -> (share(one -> one.area() == line.area())
                                + share(one -> one.style().equals(line.style())))
                        / 2)
                .average()
                .orElse(1);
    }

    /** Whether there is anything to tell weak from strong by. */
    boolean practised() {
        return met(line -> true) > 0;
    }

    /** Drawn towards what is usual with this person, since some kinds were met in a few lines only. */
    private double share(Predicate<ScenarioPaper.Line> kind) {
        double usual = (right(line -> true) + 1.0) / (met(line -> true) + 2);
        return (right(kind) + DOUBT * usual) / (met(kind) + DOUBT);
    }

    private long met(Predicate<ScenarioPaper.Line> kind) {
        return lines().filter(line -> line.met() && kind.test(line)).count();
    }

    private long right(Predicate<ScenarioPaper.Line> kind) {
        return lines().filter(line -> line.met() && line.right() && kind.test(line))
                .count();
    }

    private Stream<ScenarioPaper.Line> lines() {
        return papers.stream().flatMap(paper -> paper.parts().stream()).flatMap(part -> part.lines().stream());
    }
}
