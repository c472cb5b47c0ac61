package ready27.readiness;

import java.time.Duration;
import java.util.List;
import ready27.history.Manner;

/**
 * How fast somebody answers against the clock: the latest new questions of timed papers of which the seconds are known.
 *
 * @param mean seconds a question
 * @param spread their standard deviation
 */
public record Pace(int answers, double mean, double spread, double median) {

    /** Below this many answers nothing is said. */
    public static final int FEWEST = 20;

    private static final int MOST = 100;

    static Pace of(List<Observation> counted) {
        return ofSeconds(counted.stream()
                .filter(one -> one.manner() == Manner.TIMED && one.seconds() >= 0)
                .map(Observation::seconds)
                .toList());
    }

    /** @param all of answers against the clock, the latest last */
    static Pace ofSeconds(List<? extends Number> all) {
        double[] seconds = all.stream()
                .skip(Math.max(0, all.size() - MOST))
                .mapToDouble(Number::doubleValue)
                .sorted()
                .toArray();
        double mean = mean(seconds);
        double square = 0;
        for (double one : seconds) {
            square += (one - mean) * (one - mean);
        }
        double spread = seconds.length < 2 ? 0 : Math.sqrt(square / (seconds.length - 1));
        return new Pace(seconds.length, mean, spread, seconds.length == 0 ? 0 : seconds[seconds.length / 2]);
    }

    public boolean known() {
        return answers >= FEWEST;
    }

    /** Whether half of the questions took no longer than that. */
    boolean within(Duration aQuestion) {
        return known() && median <= aQuestion.toMillis() / 1000.0;
    }

    /**
     * The chance that so many questions take longer than there is time: the sum of as many answers as fast as those, by a
     * normal distribution that is wider the fewer they are.
     */
    public double late(int questions, Duration time) {
        double expected = questions * mean;
        double deviation = Math.sqrt(spread * spread * questions * (1 + (double) questions / Math.max(1, answers)));
        double left = time.toMillis() / 1000.0 - expected;
        return deviation > 0 ? Normal.below(-left / deviation) : left < 0 ? 1 : 0;
    }

    /** The same for a mean that is lower or higher by so many of its own standard deviations. */
    public double late(int questions, Duration time, double off) {
        double own = mean + off * spread / Math.sqrt(Math.max(1, answers));
        double left = time.toMillis() / 1000.0 - questions * own;
        double deviation = spread * Math.sqrt(questions);
        return deviation > 0 ? Normal.below(-left / deviation) : left < 0 ? 1 : 0;
    }

    private static double mean(double[] seconds) {
        double sum = 0;
        for (double one : seconds) {
            sum += one;
        }
        return seconds.length == 0 ? 0 : sum / seconds.length;
    }
}
