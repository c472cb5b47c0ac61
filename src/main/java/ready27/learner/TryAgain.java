package ready27.learner;

import java.time.Duration;
import java.time.Instant;

/** Says when a person who tried too often may try again. */
final class TryAgain {

    private TryAgain() {}

    static String sentence(Instant again, Instant now) {
        long minutes = Math.max(1, Duration.between(now, again).plusSeconds(59).toMinutes());
        return "Too many tries in a short time. Nothing is locked for good: try again in "
                + (minutes == 1 ? "a minute." : minutes + " minutes.");
    }
}
