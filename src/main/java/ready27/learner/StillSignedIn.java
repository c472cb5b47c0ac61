package ready27.learner;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** For answers that last, such as a stream of events: whether the session that asked for it still stands. */
@Component
public class StillSignedIn {

    private final Sessions sessions;
    private final InstantSource clock;

    StillSignedIn(Sessions sessions, InstantSource clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    public Mono<Boolean> as(LearnerId learner, ServerWebExchange exchange) {
        return Mono.justOrEmpty(SessionCookie.token(exchange))
                .flatMap(token -> sessions.of(token, clock.instant()))
                .map(session -> session.learner().equals(learner))
                .defaultIfEmpty(false);
    }
}
