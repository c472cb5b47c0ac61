package ready27.readiness;

import java.util.Locale;

/** Chances as they are shown: near the ends no more exact than anybody can know. */
final class Percent {

    private static final double EDGE = 0.05;

    private Percent() {}

    static String of(double chance) {
        if (chance > 1 - EDGE) {
            return "over 95 %";
        }
        return chance < EDGE ? "under 5 %" : Math.round(chance * 100) + " %";
    }

    /** As a number, between the ends beyond which nobody can know more. */
    static long points(double chance) {
        return Math.round(100 * Math.max(EDGE, Math.min(1 - EDGE, chance)));
    }

    /** Never one figure alone. */
    static String between(double low, double high) {
        String from = of(low);
        String to = of(high);
        return from.equals(to) ? from : "between " + from + " and " + to;
    }

    /** A share of answers, which is a count and no estimate. */
    static String share(int part, int whole) {
        return whole == 0 ? "none" : Math.round(100.0 * part / whole) + " %";
    }

    /** A place on a scale from 0 to 100. */
    static String place(double chance) {
        return String.format(Locale.ROOT, "%.1f", 100 * chance);
    }
}
