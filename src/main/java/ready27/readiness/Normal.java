package ready27.readiness;

/** The standard normal distribution. */
final class Normal {

    private static final double[] TAIL = {1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592};

    private Normal() {}

    /**
     * The chance of a value below z, to seven digits: Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26.
     */
    static double below(double z) {
        double x = Math.abs(z) / Math.sqrt(2);
        double t = 1 / (1 + 0.3275911 * x);
        double polynomial = 0;
        for (double coefficient : TAIL) {
            polynomial = (polynomial + coefficient) * t;
        }
        double above = polynomial * Math.exp(-x * x) / 2;
        return z > 0 ? 1 - above : above;
    }
}
