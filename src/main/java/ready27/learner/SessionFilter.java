package ready27.learner;

import java.time.InstantSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import ready27.web.StaticFiles;

/** Finds out who sent a request, just ahead of the security chain; without a cookie it costs nothing. */
@Component
@Order(-110)
class SessionFilter implements WebFilter {

    private final Sessions sessions;
    private final InstantSource clock;

    SessionFilter(Sessions sessions, InstantSource clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String token = SessionCookie.token(exchange).orElse("");
        if (token.isEmpty() || StaticFiles.include(exchange)) {
            return chain.filter(exchange);
        }
        return sessions.of(token, clock.instant())
                .doOnNext(session -> SessionCookie.greet(exchange, session))
                .then(Mono.defer(() -> chain.filter(exchange)));
    }
}
