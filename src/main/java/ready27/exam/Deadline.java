package ready27.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When input closes, and of what that moment is made.
 *
 * @param closes the day the exam is taken away; extra time and credits are owed to the person and go beyond it
 */
public record Deadline(
        Instant started,
        int minutes,
        int extraTimePercent,
        List<Credit> credits,
        @Nullable Instant closes) {

    /** Minutes given back, by whom and why. */
    public record Credit(int minutes, String by, String why) {}

    public Deadline {
        credits = List.copyOf(credits);
        if (minutes < 1 || extraTimePercent < 0) {
            throw new IllegalArgumentException("an exam takes a minute or more, and extra time takes none away");
        }
    }

    static Deadline of(Instant started, int minutes, int extraTimePercent) {
        return new Deadline(started, minutes, extraTimePercent, List.of(), null);
    }

    public Instant at() {
        Instant ordinary = started.plus(Duration.ofMinutes(minutes));
        Instant cut = Optional.ofNullable(closes).filter(ordinary::isAfter).orElse(ordinary);
        return cut.plus(extra());
    }

    /** What is added to the exam's own minutes. */
    public Duration extra() {
        Duration accommodation =
                Duration.ofMinutes(minutes).multipliedBy(extraTimePercent).dividedBy(100);
        int given = credits.stream().mapToInt(Credit::minutes).sum();
        return accommodation.plusMinutes(given);
    }

    /** Given in time, and here in time. */
    boolean counts(Instant given, Instant arrived, Duration grace) {
        return !given.isAfter(at()) && !arrived.isAfter(at().plus(grace));
    }
}
