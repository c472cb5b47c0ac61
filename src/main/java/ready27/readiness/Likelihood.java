package ready27.readiness;

import java.util.List;

/** What the evidence says on a given day: by area and ability, the logarithm of how likely the answers are. */
final class Likelihood {

    static final double HALF_LIFE_DAYS = 120;
    private static final double HALF_LIFE_ANSWERS = 80;
    private static final double LN_2 = Math.log(2);

    private final double[][] areas;
    private final double[] weights;

    private Likelihood(double[][] areas, double[] weights) {
        this.areas = areas;
        this.weights = weights;
    }

    /** Evidence later than the day counts as that day's: a clock that was put back takes nothing away. */
    static Likelihood of(Target target, List<Evidence> answers, double day) {
        double[][] rows = new double[target.areas()][Grid.ROWS];
        int[] later = new int[target.areas()];
        for (int i = answers.size() - 1; i >= 0; i--) {
            Evidence evidence = answers.get(i);
            double age = Math.max(0, day - evidence.day());
            rows[evidence.area()][Grid.row(evidence.right(), evidence.difficulty())] +=
                    left(age / HALF_LIFE_DAYS + later[evidence.area()]++ / HALF_LIFE_ANSWERS);
        }
        Likelihood likelihood = new Likelihood(new double[target.areas()][Grid.ABILITIES], new double[target.areas()]);
        for (int a = 0; a < rows.length; a++) {
            for (int row = 0; row < Grid.ROWS; row++) {
                likelihood.add(a, row, rows[a][row]);
            }
        }
        return likelihood;
    }

    /** The same evidence that many days later. */
    Likelihood after(double days) {
        double left = left(days / HALF_LIFE_DAYS);
        double[][] faded = new double[areas.length][];
        for (int a = 0; a < areas.length; a++) {
            faded[a] = times(left, areas[a]);
        }
        return new Likelihood(faded, times(left, weights));
    }

    /** One more answer on the same day. */
    Likelihood and(Evidence answer) {
        Likelihood more = new Likelihood(areas.clone(), weights.clone());
        double left = left(1 / HALF_LIFE_ANSWERS);
        more.areas[answer.area()] = times(left, areas[answer.area()]);
        more.weights[answer.area()] *= left;
        more.add(answer.area(), Grid.row(answer.right(), answer.difficulty()), 1);
        return more;
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

    private void add(int area, int row, double weight) {
        if (weight > 0) {
            weights[area] += weight;
            double[] sum = areas[area];
            double[] logarithms = Grid.logarithms(row);
            for (int j = 0; j < sum.length; j++) {
                sum[j] += weight * logarithms[j];
            }
        }
    }

    /** Of a whole, after so many half-lives. */
    private static double left(double halfLives) {
        return Math.exp(-LN_2 * halfLives);
    }

    private static double[] times(double factor, double[] numbers) {
        double[] products = new double[numbers.length];
        for (int i = 0; i < products.length; i++) {
            products[i] = factor * numbers[i];
        }
        return products;
    }
}
