package ready27.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the chance has moved since it was told last, and what moved it. The parts add up to the whole.
 *
 * @param told the chance that was told
 * @param held what it would be today without any answer since
 * @param now what it is
 */
record Shift(double told, double held, double now) {

    /** @param day on which that was said */
    static Shift since(LocalDate day, Said said, Standing standing) {
        Answered before = standing.observed().until(day, said.answers());
        double held =
                Model.shown(standing.aim().target(), before, standing.today()).pass();
        return new Shift(said.pass(), held, standing.chance().pass());
    }

    double whole() {
        return now - told;
    }

    /** By the answers given since. */
    double answers() {
        return now - held;
    }

    /** By old answers that weigh less, and by forgetting; time alone never adds anything. */
    double ageing() {
        return Math.min(0, held - told);
    }

    /** By neither: only where questions were changed or withdrawn meanwhile. */
    double questions() {
        return Math.max(0, held - told);
    }

    /** In points as they are shown, so that what is read adds up as well. */
    Shift asShown() {
        return new Shift(Percent.points(told), Percent.points(held), Percent.points(now));
    }

    String sentence() {
        Shift points = asShown();
        List<String> parts = new ArrayList<>();
        add(parts, points.answers(), "what you answered since");
        add(parts, points.ageing(), "ageing and forgetting");
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
