package ready27.readiness;

import java.util.Arrays;

/** What is believed of one person after the evidence. */
final class Posterior {

    static final int GENERALS = 31;

    private static final double LOWEST = -4;
    private static final double STEP = 0.25;
    private static final double PRIOR_MEAN = -0.9;
    private static final double AREA_SPREAD = 0.8;

    /** By general ability, how the abilities of one area spread around it; each row sums to one. */
    private static final double[][] PRIOR = prior();

    private final double[] general;
    private final double[][][] areas;

    private Posterior(double[] general, double[][][] areas) {
        this.general = general;
        this.areas = areas;
    }

    static Posterior of(Likelihood likelihood) {
        double[] general = new double[GENERALS];
        double[][][] areas = new double[likelihood.areas()][GENERALS][Grid.ABILITIES];
        for (int g = 0; g < GENERALS; g++) {
            double distance = LOWEST + STEP * g - PRIOR_MEAN;
            general[g] = -0.5 * distance * distance;
        }
        for (int a = 0; a < likelihood.areas(); a++) {
            double[] relative = relative(likelihood.area(a));
            for (int g = 0; g < GENERALS; g++) {
                general[g] += Math.log(multiply(PRIOR[g], relative, areas[a][g]));
            }
        }
        normalise(general);
        return new Posterior(general, areas);
    }

    /** How much that general ability is believed; all of them sum to one. */
    double general(int g) {
        return general[g];
    }

    /** By ability in the area, how much it is believed if the general ability is so; sums to one. */
    double[] area(int a, int g) {
        return areas[a][g];
    }

    private static double[] relative(double[] logarithms) {
        double most = Double.NEGATIVE_INFINITY;
        for (double logarithm : logarithms) {
            most = Math.max(most, logarithm);
        }
        double[] relative = new double[logarithms.length];
        for (int j = 0; j < relative.length; j++) {
            relative[j] = Math.exp(logarithms[j] - most);
        }
        return relative;
    }

    /** Fills {@code product} so that it sums to one, and returns what it summed to before. */
    private static double multiply(double[] prior, double[] relative, double[] product) {
        double sum = 0;
        for (int j = 0; j < product.length; j++) {
            product[j] = prior[j] * relative[j];
            sum += product[j];
        }
        for (int j = 0; j < product.length; j++) {
            product[j] /= sum;
        }
        return sum;
    }

    private static void normalise(double[] logarithms) {
        double[] relative = relative(logarithms);
        double sum = 0;
        for (double share : relative) {
            sum += share;
        }
        for (int g = 0; g < logarithms.length; g++) {
            logarithms[g] = relative[g] / sum;
        }
    }

    private static double[][] prior() {
        double[][] prior = new double[GENERALS][Grid.ABILITIES];
        double[] flat = new double[Grid.ABILITIES];
        Arrays.fill(flat, 1);
        for (int g = 0; g < GENERALS; g++) {
            double[] bell = new double[Grid.ABILITIES];
            for (int j = 0; j < bell.length; j++) {
                double distance = (Grid.ability(j) - (LOWEST + STEP * g)) / AREA_SPREAD;
                bell[j] = Math.exp(-0.5 * distance * distance);
            }
            multiply(bell, flat, prior[g]);
        }
        return prior;
    }
}
