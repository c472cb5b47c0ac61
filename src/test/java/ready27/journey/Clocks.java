package ready27.journey;

import java.time.Duration;
import java.time.Instant;

/** For a test that would not bear the end of a day, or of the time in which tries are counted, between two of its steps. */
final class Clocks {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private Clocks() {}

    /** Waits for the next day of UTC where this one is all but over. */
    static void noDayEndsWithin(Duration soon) {
        noneEndsWithin(soon, DAY);
    }

    /** Tries are counted by quarters of the hour. */
    static void noQuarterEndsWithin(Duration soon) {
        noneEndsWithin(soon, QUARTER);
    }

    private static void noneEndsWithin(Duration soon, Duration span) {
        long left = span.toMillis() - Instant.now().toEpochMilli() % span.toMillis();
        if (left > soon.toMillis()) {
            return;
        }
        try {
            Thread.sleep(left + 1_000);
        } catch (InterruptedException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
