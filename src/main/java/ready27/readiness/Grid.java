package ready27.readiness;

/** The abilities the model reckons with, from -4 to 4 logits, and how likely an answer is at each of them. */
final class Grid {

    static final int ABILITIES = 41;

    private static final double LOWEST = -4;
    static final double STEP = 0.2;
    private static final Curve PRACTICE = new Curve(Model.GUESS, 1.0);

    /** Difficulties are rounded to tenths of a logit and go no further than this many. */
    private static final int MOST_TENTHS = 25;

    private static final int DIFFICULTIES = 2 * MOST_TENTHS + 1;

    /** Kinds of answers: right or wrong, to a question of each difficulty. */
    static final int ROWS = 2 * DIFFICULTIES;

    private static final double[] ODDS = new double[ABILITIES];
    private static final double[][] LOGARITHMS = new double[ROWS][ABILITIES];

    static {
        for (int j = 0; j < ABILITIES; j++) {
            ODDS[j] = Math.exp(-ability(j));
            for (int i = 0; i < DIFFICULTIES; i++) {
                double chance = PRACTICE.at(ability(j) - (i - MOST_TENTHS) / 10.0);
                LOGARITHMS[i][j] = Math.log(chance);
                LOGARITHMS[DIFFICULTIES + i][j] = Math.log1p(-chance);
            }
        }
    }

    private Grid() {}

    static double ability(int j) {
        return LOWEST + STEP * j;
    }

    /** Those against an ability, in a question that is as hard as zero logits. */
    static double odds(int j) {
        return ODDS[j];
    }

    static int row(boolean right, double difficulty) {
        long tenths = Math.max(-MOST_TENTHS, Math.min(MOST_TENTHS, Math.round(difficulty * 10)));
        return (int) tenths + MOST_TENTHS + (right ? 0 : DIFFICULTIES);
    }

    /** By ability, the logarithm of the chance of such an answer in practice. */
    static double[] logarithms(int row) {
        return LOGARITHMS[row];
    }
}
