package ready27.exam;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A hand-in as a page sends it; a page without scripts sends nothing.
 *
 * @param clients the browser that sends it, whose journal is empty
 * @param timeUp sent by itself when the page's clock ran out
 */
public record HandInForm(@Nullable String clients, @Nullable Boolean timeUp) {

    Set<String> browsers() {
        return clients == null ? Set.of() : Set.copyOf(List.of(clients.split(",", -1)));
    }

    /** More time may have been given meanwhile; then it is no hand-in. */
    boolean atTimeUp() {
        return timeUp != null && timeUp;
    }
}
