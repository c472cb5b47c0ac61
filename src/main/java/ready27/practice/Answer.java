package ready27.practice;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ready27.history.Confidence;

/** What a learner chose, and how sure he said he was, if he said so. */
record Answer(String choice, boolean right, @Nullable Confidence confidence, Instant when) {

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
