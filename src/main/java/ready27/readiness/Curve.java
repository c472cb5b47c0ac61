package ready27.readiness;

import java.util.Arrays;

/**
 * The chance of a right answer by ability: a floor of guessing, a ceiling of slips, and between them a logistic curve
 * averaged over how much questions differ.
 *
 * @param floor the chance of somebody who knows nothing
 * @param spread standard deviation of the questions' difficulty, in logits
 */
record Curve(double floor, double spread) {

    /** What even the best lose by oversight. */
    static final double SLIP = 0.02;

    private static final Quadrature NINE = Quadrature.of(9);

    double at(double ability) {
        return NINE.mean(z -> floor + (1 - floor - SLIP) * logistic(ability - spread * z));
    }

    /** The same for all abilities of the grid, of questions harder by that much. */
    double[] overGrid(double harder) {
        double[] chances = new double[Grid.ABILITIES];
        Arrays.fill(chances, floor);
        for (int h = 0; h < NINE.size(); h++) {
            double share = NINE.weight(h) * (1 - floor - SLIP);
            double odds = Math.exp(harder + spread * NINE.point(h));
            for (int j = 0; j < chances.length; j++) {
                chances[j] += share / (1 + odds * Grid.odds(j));
            }
        }
        return chances;
    }

    static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
