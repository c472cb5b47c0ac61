package ready27.readiness.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** How an estimator did, with 95 % intervals from drawing whole worlds again and again. */
record Calibration(Range brier, Range error, Range falseReady) {

    /** What an estimator said, and how likely a pass really was. */
    record Said(double pass, double truth) {}

    record Range(double value, double low, double high) {

        boolean overlaps(double middle, double halfWidth) {
            return low <= middle + halfWidth && high >= middle - halfWidth;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.4f [%.4f, %.4f]", value, low, high);
        }
    }

    private static final int DRAWS = 1_000;
    private static final int BINS = 10;
    private static final double ADVISED = 0.9;

    static Calibration of(List<List<Said>> worlds, long seed) {
        Random random = new Random(seed);
        List<double[]> draws = new ArrayList<>();
        for (int i = 0; i < DRAWS; i++) {
            List<Said> drawn = new ArrayList<>();
            for (int w = 0; w < worlds.size(); w++) {
                drawn.addAll(worlds.get(random.nextInt(worlds.size())));
            }
            draws.add(measures(drawn));
        }
        double[] all = measures(worlds.stream().flatMap(List::stream).toList());
        return new Calibration(range(all, draws, 0), range(all, draws, 1), range(all, draws, 2));
    }

    private static Range range(double[] all, List<double[]> draws, int measure) {
        double[] sorted =
                draws.stream().mapToDouble(draw -> draw[measure]).sorted().toArray();
        return new Range(all[measure], sorted[DRAWS * 25 / 1000], sorted[DRAWS * 975 / 1000]);
    }

    /** Brier score, calibration error, and how many of those advised to book would fail. */
    private static double[] measures(List<Said> said) {
        double[] sums = new double[BINS];
        double brier = 0;
        double advised = 0;
        double failing = 0;
        for (Said one : said) {
            double off = one.pass() - one.truth();
            brier += off * off + one.truth() * (1 - one.truth());
            sums[(int) Math.min(BINS - 1, one.pass() * BINS)] += off;
            if (one.pass() >= ADVISED) {
                advised++;
                failing += 1 - one.truth();
            }
        }
        double error = 0;
        for (double sum : sums) {
            error += Math.abs(sum);
        }
        return new double[] {brier / said.size(), error / said.size(), advised == 0 ? 0 : failing / advised};
    }
}
