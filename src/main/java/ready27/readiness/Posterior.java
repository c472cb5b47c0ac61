package ready27.readiness;

/** What is believed of one person after the evidence. */
final class Posterior {

    static final int GENERALS = 31;

    private static final double LOWEST = -4;
    private static final double STEP = 0.25;
    private static final double PRIOR_MEAN = -0.9;
    private static final double AREA_SPREAD = 0.8;

    /** By ability in an area and by general ability, how the former spreads around the latter; summed up, one. */
    private static final double[][] PRIOR = prior();

    private final double[] general;
    private final double[][][] areas;
    private final double[][] sums;

    private Posterior(int areas) {
        this.general = new double[GENERALS];
        this.areas = new double[areas][Grid.ABILITIES][GENERALS];
        this.sums = new double[areas][GENERALS];
    }

    static Posterior of(Likelihood likelihood) {
        Posterior posterior = new Posterior(likelihood.areas());
        double[] general = posterior.general;
        for (int g = 0; g < GENERALS; g++) {
            double distance = general(g) - PRIOR_MEAN;
            general[g] = -0.5 * distance * distance;
        }
        for (int a = 0; a < likelihood.areas(); a++) {
            posterior.learn(a, relative(likelihood.area(a)));
            for (int g = 0; g < GENERALS; g++) {
                general[g] += Math.log(posterior.sums[a][g]);
            }
        }
        normalise(general);
        return posterior;
    }

    /** How much each general ability is believed; all of them sum to one. */
    double[] general() {
        return general;
    }

    /** By general ability, the mean of what depends on the ability in that area. */
    double[] mean(int area, double[] byAbility) {
        double[] mean = new double[GENERALS];
        for (int j = 0; j < byAbility.length; j++) {
            add(areas[area][j], byAbility[j], mean);
        }
        for (int g = 0; g < GENERALS; g++) {
            mean[g] /= sums[area][g];
        }
        return mean;
    }

    private void learn(int area, double[] relative) {
        for (int j = 0; j < relative.length; j++) {
            add(PRIOR[j], relative[j], areas[area][j]);
            add(areas[area][j], 1, sums[area]);
        }
    }

    /** The inner loop of the model: plain enough for the machine to take several numbers at once. */
    private static void add(double[] numbers, double factor, double[] sums) {
        for (int g = 0; g < GENERALS; g++) {
            sums[g] += factor * numbers[g];
        }
    }

    private static double general(int g) {
        return LOWEST + STEP * g;
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
        double[][] prior = new double[Grid.ABILITIES][GENERALS];
        for (int g = 0; g < GENERALS; g++) {
            double sum = 0;
            for (int j = 0; j < prior.length; j++) {
                double distance = (Grid.ability(j) - general(g)) / AREA_SPREAD;
                prior[j][g] = Math.exp(-0.5 * distance * distance);
                sum += prior[j][g];
            }
            for (int j = 0; j < prior.length; j++) {
                prior[j][g] /= sum;
            }
        }
        return prior;
    }
}
