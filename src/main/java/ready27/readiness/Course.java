package ready27.readiness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * How the figure went since the last right answer: by wrong answers, by fading evidence, and by forgetting, which reviewing
 * takes back.
 */
final class Course {

    /** Of the breaks before wrong answers, the longest that are looked at. */
    private static final int BREAKS = 16;

    private final Target target;
    private final List<Evidence> answers;
    private final double reviewed;
    private final double today;
    private final List<Chance> figures = new ArrayList<>();

    private Course(Target target, Answered answered, double today) {
        this.target = target;
        this.answers = answered.evidence();
        this.reviewed = answered.reviewed();
        this.today = today;
    }

    static Chance lowest(Target target, Answered answered, double today) {
        Course course = new Course(target, answered, today);
        course.run();
        return Collections.min(course.figures, Comparator.comparingDouble(Chance::pass));
    }

    private void run() {
        int next = begun();
        double day = next > 0 ? day(next - 1) : reviewed > today || Double.isInfinite(reviewed) ? today : reviewed;
        Likelihood evidence = Likelihood.of(target, answers.subList(0, next), day);
        double shortest = shortest(next);
        while (next < answers.size()) {
            double then = day(next);
            if (then - day >= shortest) {
                idle(evidence, day, then);
            }
            evidence = evidence.after(then - day);
            for (; next < answers.size() && day(next) <= then; next++) {
                evidence = evidence.and(answers.get(next));
            }
            day = then;
        }
        idle(evidence, day, today);
    }

    /** How many answers there were when the last right one, or the first of all, had been given. */
    private int begun() {
        int last = answers.size() - 1;
        while (last > 0 && !answers.get(last).right()) {
            last--;
        }
        int begun = last + 1;
        while (begun < answers.size() && day(begun) <= day(last)) {
            begun++;
        }
        return begun;
    }

    private double shortest(int begun) {
        List<Double> breaks = new ArrayList<>();
        for (int i = begun; i < answers.size(); i++) {
            breaks.add(day(i) - day(i - 1));
        }
        breaks.sort(Comparator.reverseOrder());
        return breaks.size() < BREAKS ? 0 : breaks.get(BREAKS - 1);
    }

    /** An answer that a clock put later than now counts as now. */
    private double day(int answer) {
        return Math.min(today, answers.get(answer).day());
    }

    private void idle(Likelihood evidence, double from, double to) {
        Chance first = Model.chance(target, evidence, 0);
        figures.add(first);
        double rested = Math.min(to, Math.max(from, reviewed));
        Likelihood then = evidence.after(rested - from);
        if (rested > from) {
            first = Model.chance(target, then, 0);
            figures.add(first);
        }
        if (to > rested) {
            figures.add(new Break(target, then, first).lowest(to - rested));
        }
    }
}
