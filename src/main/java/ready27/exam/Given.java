package ready27.exam;

import java.time.Instant;

/**
 * An action and the judgement on its time.
 *
 * @param at when it was done, as near as the server can know
 * @param late kept and shown, never marked
 */
public record Given(Action action, Instant at, boolean late) {

    boolean is(Action.Kind kind) {
        return action.kind() == kind;
    }

    String value() {
        return action.value();
    }
}
