package ready27.readiness;

import java.util.ArrayList;
import java.util.List;

/**
 * Days without an answer. Forgetting first lowers the figure, then fading evidence may lift a weak one, and in the end
 * forgetting lowers it again: within, it has one low.
 */
final class Break {

    private static final double[] LOOKS = {3, 10, 30, 60, 120, 180, 250, 350, 500, 800};
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final double FINEST = 0.25;
    private static final double FINE = 0.02;

    private final Target target;
    private final Likelihood evidence;
    private final List<Day> looks = new ArrayList<>();

    private record Day(double after, Chance chance) {

        boolean below(Day other) {
            return chance.pass() < other.chance.pass();
        }
    }

    /** @param first the figure at its beginning */
    Break(Target target, Likelihood evidence, Chance first) {
        this.target = target;
        this.evidence = evidence;
        looks.add(new Day(0, first));
    }

    Chance lowest(double days) {
        if (days <= FINEST) {
            return day(days).chance();
        }
        for (double look : LOOKS) {
            if (look < days) {
                looks.add(day(look));
            }
        }
        looks.add(day(days));
        Day lowest = looks.get(0);
        for (int i = 0; i < looks.size(); i++) {
            lowest = lower(lower(lowest, looks.get(i)), low(i));
        }
        return lowest.chance();
    }

    /** That look itself, or if those beside it are higher, the low between them. */
    private Day low(int i) {
        Day look = looks.get(i);
        boolean first = i == 0;
        boolean last = i == looks.size() - 1;
        Day before = first ? look : looks.get(i - 1);
        Day after = last ? look : looks.get(i + 1);
        boolean falling = last && look.below(day(look.after() - Math.min(FINEST, look.after() / 2)));
        return before.below(look) || after.below(look) || falling ? look : low(before, after);
    }

    private Day low(Day before, Day after) {
        double left = before.after();
        double right = after.after();
        Day early = day(right - GOLDEN * (right - left));
        Day late = day(left + GOLDEN * (right - left));
        while (right - left > Math.max(FINEST, FINE * right)) {
            if (early.below(late)) {
                right = late.after();
                late = early;
                early = day(right - GOLDEN * (right - left));
            } else {
                left = early.after();
                early = late;
                late = day(left + GOLDEN * (right - left));
            }
        }
        return lower(early, late);
    }

    private static Day lower(Day one, Day other) {
        return other.below(one) ? other : one;
    }

    private Day day(double after) {
        return new Day(after, Model.chance(target, evidence.after(after), after));
    }
}
