package ready27.learner;

import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** More people began from one client, within a quarter of an hour, than any school has. */
final class TooManyGuests extends ResponseStatusException {

    private final HttpHeaders headers = new HttpHeaders();

    TooManyGuests(Instant again, Instant now) {
        super(HttpStatus.TOO_MANY_REQUESTS, "too many guests from one client");
        long seconds = Math.max(1, Duration.between(now, again).toSeconds());
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }
}
