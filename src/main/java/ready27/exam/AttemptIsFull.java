package ready27.exam;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** An attempt takes no more than {@link Attempts#MOST_ACTIONS} actions: no person needs as many. */
@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
final class AttemptIsFull extends RuntimeException {

    AttemptIsFull(AttemptId id) {
        super("attempt " + id.value() + " has taken " + Attempts.MOST_ACTIONS + " actions and takes no more");
    }
}
