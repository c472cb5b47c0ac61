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
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final Quadrature FIVE = Quadrature.of(5);
    private static final Curve EXAM = new Curve(GUESS, 1.2);

    private final Target target;
    private final Answered answered;
    private final double since;
    private final Likelihood likelihood;

    private Model(Target target, Answered answered, double since) {
        this.target = target;
        this.answered = answered;
        this.since = since;
        this.likelihood = Likelihood.of(target, answered, since);
    }

    /**
     * The figure to show: the lowest there was since the last answer that counted.
     *
     * <p>Today's alone could be higher, since fading evidence draws a weak learner back to what is believed of anybody:
     * nobody gets readier by doing nothing.
     */
    public static Chance shown(Target target, Answered answered, double today) {
        double since = Math.min(today, answered.lastEvidence().orElse(today));
        Model model = new Model(target, answered, since);
        Chance then = model.on(since);
        Chance lowest = model.lowest(Math.max(since, today - answered.idle(today)), today);
        return then.pass() < lowest.pass() ? then : lowest;
    }

    /** The figure of that very day. */
    static Chance read(Target target, Answered answered, double today) {
        return new Model(target, answered, today).on(today);
    }

    private Chance on(double day) {
        Likelihood faded = likelihood.after(day - since);
        Posterior posterior = Posterior.of(faded);
        double drift = FORGETTING * Math.log1p(answered.idle(day) / DAYS_OF_A_WEEK);
        Prediction prediction = new Prediction(target);
        for (int d = 0; d < FIVE.size(); d++) {
            prediction.add(FIVE.weight(d), posterior, chances(TRANSFER * FIVE.point(d) + drift));
        }
        return prediction.chance(faded);
    }

    /** To a day: forgetting first lowers the figure, then fading evidence may lift it, so there is one lowest point. */
    private Chance lowest(double from, double to) {
        double left = from;
        double right = to;
        Chance lowest = on(to);
        while (right - left > 1) {
            double early = right - GOLDEN * (right - left);
            double late = left + GOLDEN * (right - left);
            Chance atEarly = on(early);
            Chance atLate = on(late);
            Chance lower = atEarly.pass() < atLate.pass() ? atEarly : atLate;
            lowest = lower.pass() < lowest.pass() ? lower : lowest;
            if (atEarly.pass() < atLate.pass()) {
                right = late;
            } else {
                left = early;
            }
        }
        return lowest;
    }

    private static double[] chances(double harder) {
        double[] chances = new double[Grid.ABILITIES];
        for (int j = 0; j < chances.length; j++) {
            chances[j] = EXAM.at(Grid.ability(j) - harder);
        }
        return chances;
    }
}
