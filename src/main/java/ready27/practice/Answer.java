package ready27.practice;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ready27.history.Confidence;
import ready27.history.Sight;

/**
 * What a learner chose, and how sure he said he was, if he said so.
 *
 * @param seconds see {@link ready27.history.Sight}
 */
record Answer(String choice, boolean right, @Nullable Confidence confidence, Instant when, int seconds) {

    /** By a page that did not say when it was shown. */
    Answer(String choice, boolean right, @Nullable Confidence confidence, Instant when) {
        this(choice, right, confidence, when, Sight.UNKNOWN);
    }

    Optional<Confidence> sureness() {
        return Optional.ofNullable(confidence);
    }

    boolean guessedRight() {
        return right && confidence == Confidence.GUESS;
    }

    boolean wrongButSure() {
        return !right && confidence == Confidence.SURE;
    }
}
