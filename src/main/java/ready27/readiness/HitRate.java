package ready27.readiness;

import java.util.List;

/**
 * How good the figures were: what people were told, held against the real results that they entered.
 *
 * @param results how many real results there are
 * @param forecasts of each person and exam the first before which a figure was told
 */
public record HitRate(int results, List<Forecast> forecasts) {

    /** Below this many nothing is said. */
    public static final int FEWEST = 20;

    /** What was told, and how it went. */
    public record Forecast(double chance, boolean ready, boolean passed) {

        double miss() {
            double distance = chance - (passed ? 1 : 0);
            return distance * distance;
        }
    }

    public HitRate {
        forecasts = List.copyOf(forecasts);
    }

    public int n() {
        return forecasts.size();
    }

    public boolean enough() {
        return n() >= FEWEST;
    }

    /** Mean squared distance between chance and outcome; 0 is perfect, always saying 50 % gives 0.25. */
    public double brier() {
        return forecasts.stream().mapToDouble(Forecast::miss).average().orElse(0);
    }

    public int passed() {
        return (int) forecasts.stream().filter(Forecast::passed).count();
    }

    /** How many passes were to be expected. */
    public double expected() {
        return forecasts.stream().mapToDouble(Forecast::chance).sum();
    }

    public int ready() {
        return (int) forecasts.stream().filter(Forecast::ready).count();
    }

    public int readyAndPassed() {
        return (int) forecasts.stream()
                .filter(forecast -> forecast.ready() && forecast.passed())
                .count();
    }
}
