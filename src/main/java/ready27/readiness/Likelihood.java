package ready27.readiness;

/** What the evidence says on a given day: by area and ability, the logarithm of how likely the answers are. */
final class Likelihood {

    static final double HALF_LIFE_DAYS = 120;
    private static final double HALF_LIFE_ANSWERS = 80;

    private final double[][] areas;
    private final double[] weights;

    private Likelihood(double[][] areas, double[] weights) {
        this.areas = areas;
        this.weights = weights;
    }

    /** Evidence later than the day counts as that day's: a clock that was put back takes nothing away. */
    static Likelihood of(Target target, Answered answered, double day) {
        Likelihood likelihood = new Likelihood(new double[target.areas()][Grid.ABILITIES], new double[target.areas()]);
        int[] later = new int[target.areas()];
        for (int i = answered.evidence().size() - 1; i >= 0; i--) {
            Evidence evidence = answered.evidence().get(i);
            double age = Math.max(0, day - evidence.day());
            likelihood.add(evidence, Math.pow(2, -age / HALF_LIFE_DAYS - later[evidence.area()]++ / HALF_LIFE_ANSWERS));
        }
        return likelihood;
    }

    /** The same evidence that many days later. */
    Likelihood after(double days) {
        double left = Math.pow(2, -days / HALF_LIFE_DAYS);
        double[][] faded = new double[areas.length][];
        for (int a = 0; a < areas.length; a++) {
            faded[a] = times(left, areas[a]);
        }
        return new Likelihood(faded, times(left, weights));
    }

    int areas() {
        return areas.length;
    }

    double[] area(int a) {
        return areas[a];
    }

    /** How many fresh answers the area's evidence is worth. */
    double weight(int a) {
        return weights[a];
    }

    private void add(Evidence evidence, double weight) {
        weights[evidence.area()] += weight;
        double[] row = Grid.logarithms(evidence.right(), evidence.difficulty());
        double[] sum = areas[evidence.area()];
        for (int j = 0; j < row.length; j++) {
            sum[j] += weight * row[j];
        }
    }

    private static double[] times(double factor, double[] numbers) {
        double[] products = new double[numbers.length];
        for (int i = 0; i < products.length; i++) {
            products[i] = factor * numbers[i];
        }
        return products;
    }
}
