package ready27.lint;

import java.util.List;

/** Logistic regression with a small ridge, fitted by Newton's method; the last weight is the constant. */
final class LogisticModel {

    private static final int STEPS = 12;
    private static final double RIDGE = 0.002;

    private final double[] weights;

    private LogisticModel(double[] weights) {
        this.weights = weights;
    }

    /** What is seen of one option, and whether it is right. */
    static final class Row {

        private final double[] cues;
        private final boolean right;

        Row(double[] cues, boolean right) {
            this.cues = cues;
            this.right = right;
        }
    }

    static LogisticModel fit(List<Row> rows, int cues) {
        double[] weights = new double[cues + 1];
        for (int step = 0; step < STEPS; step++) {
            improve(weights, rows);
        }
        return new LogisticModel(weights);
    }

    double score(double[] cues) {
        return sum(weights, cues);
    }

    private static void improve(double[] weights, List<Row> rows) {
        int size = weights.length;
        double[][] system = new double[size][size + 1];
        double ridge = RIDGE * rows.size();
        for (int i = 0; i < size; i++) {
            system[i][i] = i < size - 1 ? ridge : 1e-9;
            system[i][size] = i < size - 1 ? -ridge * weights[i] : 0;
        }
        for (Row row : rows) {
            double chance = 1 / (1 + Math.exp(-sum(weights, row.cues)));
            double miss = (row.right ? 1 : 0) - chance;
            for (int i = 0; i < size; i++) {
                double cue = at(row.cues, i);
                system[i][size] += cue * miss;
                for (int j = 0; j < size; j++) {
                    system[i][j] += cue * at(row.cues, j) * chance * (1 - chance);
                }
            }
        }
        double[] change = solve(system);
        for (int i = 0; i < size; i++) {
            weights[i] += change[i];
        }
    }

    private static double sum(double[] weights, double[] cues) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * at(cues, i);
        }
        return sum;
    }

    private static double at(double[] cues, int i) {
        return i < cues.length ? cues[i] : 1;
    }

    /** Elimination after Gauss; the ridge keeps the system positive definite, so no rows need to change places. */
    private static double[] solve(double[][] system) {
        int size = system.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = 0; row < size; row++) {
                if (row != pivot) {
                    double factor = system[row][pivot] / system[pivot][pivot];
                    for (int column = pivot; column <= size; column++) {
                        system[row][column] -= factor * system[pivot][column];
                    }
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = system[i][size] / system[i][i];
        }
        return solution;
    }
}
