package ready27.exam;

import java.util.UUID;
import java.util.function.LongSupplier;

/** Names one sitting of one exam for ever. */
public record AttemptId(String value) {

    public AttemptId {
        if (!value.matches("[a-z0-9-]{1,64}")) {
            throw new IllegalArgumentException("an attempt's id has small letters, digits and hyphens only");
        }
    }

    /** For the history, which counts one source once. */
    String source() {
        return "exam " + value;
    }

    static AttemptId next(LongSupplier chance) {
        return new AttemptId(new UUID(chance.getAsLong(), chance.getAsLong()).toString());
    }
}
