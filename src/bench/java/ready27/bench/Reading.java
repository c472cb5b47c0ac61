package ready27.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What one run measured. */
record Reading(long requests, double seconds, double p99Millis, long failures) {

    double rate() {
        return requests / seconds;
    }

    static Reading median(List<Reading> runs) {
        return runs.stream()
                .sorted(Comparator.comparingDouble(Reading::rate))
                .toList()
                .get(runs.size() / 2);
    }

    /** The median rate, the lowest and the highest, and the median's p99. */
    static String cells(List<Reading> runs) {
        double low = runs.stream().mapToDouble(Reading::rate).min().orElseThrow();
        double high = runs.stream().mapToDouble(Reading::rate).max().orElseThrow();
        Reading median = median(runs);
        return String.format(
                Locale.ROOT, "%,.0f (%,.0f to %,.0f) | %.1f ms", median.rate(), low, high, median.p99Millis());
    }

    static long failures(List<Reading> runs) {
        return runs.stream().mapToLong(Reading::failures).sum();
    }
}
