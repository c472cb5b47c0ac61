package ready27.history;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a tap on a cause sends. */
public record CauseForm(@Nullable String cause) {

    Optional<Cause> read() {
        return Cause.find(cause);
    }
}
