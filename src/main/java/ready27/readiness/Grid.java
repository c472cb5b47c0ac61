package ready27.readiness;

/** The abilities the model reckons with, from -4 to 4 logits, and how likely an answer is at each of them. */
final class Grid {

    static final int ABILITIES = 41;

    private static final double LOWEST = -4;
    static final double STEP = 0.2;
    private static final Curve PRACTICE = new Curve(Model.GUESS, 1.0);

    /** Difficulties are rounded to tenths of a logit and go no further than this many. */
    private static final int MOST_TENTHS = 25;

    private static final double[][] RIGHT = new double[2 * MOST_TENTHS + 1][];
    private static final double[][] WRONG = new double[2 * MOST_TENTHS + 1][];

    static {
        for (int i = 0; i < RIGHT.length; i++) {
            RIGHT[i] = new double[ABILITIES];
            WRONG[i] = new double[ABILITIES];
            for (int j = 0; j < ABILITIES; j++) {
                double chance = PRACTICE.at(ability(j) - (i - MOST_TENTHS) / 10.0);
                RIGHT[i][j] = Math.log(chance);
                WRONG[i][j] = Math.log1p(-chance);
            }
        }
    }

    private Grid() {}

    static double ability(int j) {
        return LOWEST + STEP * j;
    }

    /** By ability, the logarithm of the chance of that answer to a question of that difficulty in practice. */
    static double[] logarithms(boolean right, double difficulty) {
        int tenths = (int) Math.max(-MOST_TENTHS, Math.min(MOST_TENTHS, Math.round(difficulty * 10)));
        return (right ? RIGHT : WRONG)[tenths + MOST_TENTHS];
    }
}
