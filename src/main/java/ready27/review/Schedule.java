package ready27.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a card comes back: after ten minutes while it is being learned, then when the chance of knowing it has fallen to
 * nine in ten. What would have fallen below that on the day of the exam comes back on the day before at the
 * latest; what would not is left where it is, so that no wall of cards stands before the exam.
 *
 * @param exam the day that everything aims at; none where no exam is ahead
 */
public record Schedule(@Nullable LocalDate exam, Fuzz fuzz) {

    static final double RETENTION = 0.9;
    static final Duration STEP = Duration.ofMinutes(10);

    /** Empty for a card that was never reviewed. */
    public Optional<Progress> of(CardId card, List<Review> reviews) {
        Progress progress = null;
        for (Review review : reviews) {
            progress = next(card, progress, review.grade(), review.when());
        }
        return Optional.ofNullable(progress);
    }

    /** What one more review would make of it; {@code before} is null for a card that was never reviewed. */
    Progress next(CardId card, @Nullable Progress before, Grade grade, Instant when) {
        if (before == null) {
            return result(card, Memory.first(grade), when, when, learns(grade, true), 1);
        }
        Memory memory = before.memory().after(Progress.days(before.last(), Progress.day(when)), grade);
        return result(card, memory, before.began(), when, learns(grade, before.learning()), before.reviews() + 1);
    }

    private Progress result(CardId card, Memory memory, Instant began, Instant when, boolean learning, int reviews) {
        Instant due = learning ? when.plus(STEP) : start(card, memory, reviews, Progress.day(when));
        return new Progress(card, memory, began, when, due, learning, reviews);
    }

    private Instant start(CardId card, Memory memory, int reviews, LocalDate day) {
        int days = days(card, memory, reviews, day);
        return day.plusDays(days).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private int days(CardId card, Memory memory, int reviews, LocalDate day) {
        int plain = memory.interval(RETENTION);
        int spread = fuzz.spread(plain, card, reviews);
        int left = exam == null ? 0 : (int) ChronoUnit.DAYS.between(day, exam);
        if (left <= 0 || spread < left || memory.recall(left) >= RETENTION) {
            return spread;
        }
        return Math.max(1, Math.min(plain, left - 1));
    }

    private static boolean learns(Grade grade, boolean learning) {
        return grade == Grade.AGAIN || (grade == Grade.HARD && learning);
    }
}
