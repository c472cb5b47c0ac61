package ready27.readiness;

import java.util.function.DoubleUnaryOperator;

/**
 * Points and weights by which the mean of a function over the standard normal distribution is a short sum
 * (Gauss-Hermite, the probabilists' form; the weights sum to one).
 */
final class Quadrature {

    private static final double STEP = 0.01;
    private static final int HALVINGS = 60;

    private final double[] points;
    private final double[] weights;

    private Quadrature(double[] points, double[] weights) {
        this.points = points;
        this.weights = weights;
    }

    static Quadrature of(int n) {
        double[] points = new double[n];
        double[] weights = new double[n];
        double edge = Math.sqrt(4.0 * n + 2);
        int found = 0;
        for (double left = -edge; found < n; left += STEP) {
            if (hermite(n, left) * hermite(n, left + STEP) <= 0) {
                points[found] = root(n, left, left + STEP);
                weights[found] = 1 / square(hermite(n - 1, points[found]));
                found++;
            }
        }
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int i = 0; i < n; i++) {
            weights[i] /= sum;
        }
        return new Quadrature(points, weights);
    }

    int size() {
        return points.length;
    }

    double point(int i) {
        return points[i];
    }

    double weight(int i) {
        return weights[i];
    }

    double mean(DoubleUnaryOperator function) {
        double mean = 0;
        for (int i = 0; i < points.length; i++) {
            mean += weights[i] * function.applyAsDouble(points[i]);
        }
        return mean;
    }

    private static double root(int n, double left, double right) {
        double a = left;
        double b = right;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (a + b) / 2;
            if (hermite(n, a) * hermite(n, middle) <= 0) {
                b = middle;
            } else {
                a = middle;
            }
        }
        return (a + b) / 2;
    }

    private static double hermite(int n, double x) {
        double before = 1;
        double here = x;
        if (n == 0) {
            return before;
        }
        for (int i = 1; i < n; i++) {
            double next = x * here - i * before;
            before = here;
            here = next;
        }
        return here;
    }

    private static double square(double x) {
        return x * x;
    }
}
