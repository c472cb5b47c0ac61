package ready27.readiness;

/**
 * The readiness model, version 1: a general ability and one an area on a grid, learned from first sights alone.
 *
 * <p>Evidence loses half its weight in 120 days and with every 80 later answers of its area; between the bank and a real
 * paper lie a shift nobody knows (standard deviation 0.3) and, after days without an answer, some forgetting. The
 * numbers come from a simulation and have not been checked against real exams.
 */
public final class Model {

    /** Kept with every figure, so that an old one is known for what it is. */
    public static final int VERSION = 1;

    static final double GUESS = 0.25;

    private static final double FORGETTING = 0.05;
    private static final double DAYS_OF_A_WEEK = 7;
    private static final double TRANSFER = 0.3;
    private static final Quadrature FIVE = Quadrature.of(5);
    private static final Curve EXAM = new Curve(GUESS, 1.2);

    private Model() {}

    /**
     * The figure to show: the lowest there was since the last right answer.
     *
     * <p>That of the day could be higher, since fading evidence draws a weak learner back to what is believed of anybody:
     * nobody gets readier by doing nothing, nor by a wrong answer after it.
     */
    public static Chance shown(Target target, Answered answered, double today) {
        return Course.lowest(target, answered, today);
    }

    /** The figure of that very day. */
    static Chance read(Target target, Answered answered, double today) {
        return chance(target, Likelihood.of(target, answered.evidence(), today), answered.idle(today));
    }

    /** @param idle days without an answer of any kind */
    static Chance chance(Target target, Likelihood evidence, double idle) {
        Posterior posterior = Posterior.of(evidence);
        double forgotten = FORGETTING * Math.log1p(idle / DAYS_OF_A_WEEK);
        Prediction prediction = new Prediction(target);
        for (int d = 0; d < FIVE.size(); d++) {
            prediction.add(FIVE.weight(d), posterior, EXAM.overGrid(TRANSFER * FIVE.point(d) + forgotten));
        }
        return prediction.chance(evidence);
    }
}
