package ready27.review;

/**
 * How firmly one card is remembered: FSRS-6 with its published default parameters (open-spaced-repetition, ts-fsrs 5.4.2
 * and fsrs-rs agree on them), in double precision.
 *
 * @param stability days until the chance of remembering has fallen to nine in ten, 0.001 to 36,500
 * @param difficulty 1 to 10
 */
public record Memory(double stability, double difficulty) {

    /** Kept with each review, so that a later model can replay the log. */
    public static final int VERSION = 6;

    static final double MOST_DAYS = 36_500;

    private static final double LEAST_DAYS = 0.001;
    private static final double EASIEST = 1;
    private static final double HARDEST = 10;
    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };
    private static final double DECAY = -W[20];
    static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;

    /** After the first review of a card. */
    public static Memory first(Grade grade) {
        return new Memory(stability(W[grade.number() - 1]), clamp(firstDifficulty(grade.number()), EASIEST, HARDEST));
    }

    /**
     * What a further review makes of it.
     *
     * @param days whole days since the last review; 0 for another one on the same day
     */
    public Memory after(int days, Grade grade) {
        double next;
        if (days <= 0) {
            next = sameDay(grade);
        } else if (grade == Grade.AGAIN) {
            next = forgotten(recall(days));
        } else {
            next = remembered(recall(days), grade);
        }
        return new Memory(stability(next), nextDifficulty(grade));
    }

    /** The chance of remembering after that many days, 0 to 1. */
    public double recall(double days) {
        return Math.pow(1 + FACTOR * Math.max(0, days) / stability, DECAY);
    }

    /** Whole days, one or more, until the chance of remembering has fallen to {@code retention}. */
    public int interval(double retention) {
        return (int) clamp(Math.rint(days(retention)), 1, MOST_DAYS);
    }

    double days(double retention) {
        return stability / FACTOR * (Math.pow(retention, 1 / DECAY) - 1);
    }

    double remembered(double recall, Grade grade) {
        double hard = grade == Grade.HARD ? W[15] : 1;
        double easy = grade == Grade.EASY ? W[16] : 1;
        double growth =
                Math.exp(W[8]) * (11 - difficulty) * Math.pow(stability, -W[9]) * (Math.exp((1 - recall) * W[10]) - 1);
        return stability * (1 + growth * hard * easy);
    }

    double forgotten(double recall) {
        double left = W[11]
                * Math.pow(difficulty, -W[12])
                * (Math.pow(stability + 1, W[13]) - 1)
                * Math.exp((1 - recall) * W[14]);
        return Math.min(left, stability / Math.exp(W[17] * W[18]));
    }

    private double sameDay(Grade grade) {
        double growth = Math.exp(W[17] * (grade.number() - 3 + W[18])) * Math.pow(stability, -W[19]);
        return stability * (grade == Grade.AGAIN ? growth : Math.max(growth, 1));
    }

    /** Drawn a little towards that of an easy card, which is left unclamped as the published code does. */
    private double nextDifficulty(Grade grade) {
        return clamp(W[7] * firstDifficulty(Grade.EASY.number()) + (1 - W[7]) * moved(grade), EASIEST, HARDEST);
    }

    double moved(Grade grade) {
        return difficulty - W[6] * (grade.number() - 3) * (HARDEST - difficulty) / 9;
    }

    private static double firstDifficulty(int grade) {
        return W[4] - Math.exp(W[5] * (grade - 1)) + 1;
    }

    private static double stability(double days) {
        return clamp(days, LEAST_DAYS, MOST_DAYS);
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
