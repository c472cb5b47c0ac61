package ready27.learner;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nobody is known by this browser any more: the session ended while a page of theirs was open. */
@ResponseStatus(HttpStatus.UNAUTHORIZED)
final class SignedOut extends RuntimeException {

    SignedOut() {
        super("the session of this page has ended");
    }
}
