package ready27.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ready27.question.RevisionKey;

/**
 * One card, judged once.
 *
 * @param fsrsVersion the model at the time, so that a later one can replay the log
 * @param shown the question that stood for the card and what was chosen; none for cards that are judged by oneself
 * @param undone taken back: it stays in the log and counts for nothing
 */
public record Review(
        ReviewKey key,
        Grade grade,
        Instant when,
        int fsrsVersion,
        @Nullable Shown shown,
        boolean undone) {

    /** A question as it was shown, and the letter that was chosen. */
    public record Shown(RevisionKey question, String choice) {}

    static Review of(ReviewKey key, Grade grade, Instant when) {
        return new Review(key, grade, when, Memory.VERSION, null, false);
    }

    static Review of(ReviewKey key, Grade grade, Instant when, Shown shown) {
        return new Review(key, grade, when, Memory.VERSION, shown, false);
    }

    public CardId card() {
        return key.card();
    }

    public Optional<Shown> question() {
        return Optional.ofNullable(shown);
    }

    /** Days are those of UTC, for the server knows of no other. */
    public LocalDate day() {
        return LocalDate.ofInstant(when, ZoneOffset.UTC);
    }

    Review takenBack() {
        return new Review(key, grade, when, fsrsVersion, shown, true);
    }
}
