package ready27.readiness;

import java.util.List;

/**
 * The chance of reaching a target on a fresh paper, and what it is made of.
 *
 * @param pass between 0 and 1
 * @param low lower end of the 80 % interval of {@code pass}
 * @param high its upper end
 * @param expected marks to be expected
 * @param ability standard deviation of the expected marks because the ability is not known exactly
 * @param luck standard deviation of the marks at a known ability
 * @param areas expected share of right answers by area
 * @param weights by area, how many fresh answers the evidence is worth today
 */
public record Chance(
        double pass,
        double low,
        double high,
        double expected,
        double ability,
        double luck,
        List<Double> areas,
        List<Double> weights) {

    /** Half the width of an 80 % interval, in standard deviations. */
    static final double EIGHTY = 1.2816;

    public Chance {
        areas = List.copyOf(areas);
        weights = List.copyOf(weights);
    }

    /** Lower end of the marks to be expected in eight of ten papers. */
    public double from() {
        return Math.max(0, expected - EIGHTY * Math.hypot(ability, luck));
    }

    /** Upper end of the marks to be expected in eight of ten papers. */
    public double to() {
        return expected + EIGHTY * Math.hypot(ability, luck);
    }
}
