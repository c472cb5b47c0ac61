package ready27.learner;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Makes a stranger a guest at the first thing worth keeping, and lets the browser be known again. */
@Component
class WelcomingGuests {

    private final Learners learners;
    private final Sessions sessions;
    private final Limits limits;
    private final int guestsOfAClient;
    private final InstantSource clock;

    WelcomingGuests(
            Learners learners,
            Sessions sessions,
            Limits limits,
            @Value("${ready27.guests-of-a-client:1000}") int guestsOfAClient,
            InstantSource clock) {
        this.learners = learners;
        this.sessions = sessions;
        this.limits = limits;
        this.guestsOfAClient = guestsOfAClient;
        this.clock = clock;
    }

    /** Whose session has ended is told so, once: what was meant for an account is not kept as a new guest's. */
    Mono<LearnerId> welcome(ServerWebExchange exchange) {
        if (SessionCookie.session(exchange).isEmpty()
                && SessionCookie.token(exchange).isPresent()) {
            SessionCookie.clear(exchange);
            return Mono.error(new SignedOut());
        }
        return known(exchange);
    }

    /** For those who say who they are by what they send: a session that has ended is nothing to them. */
    Mono<LearnerId> known(ServerWebExchange exchange) {
        return SessionCookie.session(exchange)
                .map(session -> Mono.just(session.learner()))
                .orElseGet(() -> admit(exchange));
    }

    private Mono<LearnerId> admit(ServerWebExchange exchange) {
        Instant now = clock.instant();
        return limits.count("guests from " + Client.of(exchange), guestsOfAClient, now)
                .<LearnerId>flatMap(again -> Mono.error(new TooManyGuests(again, now)))
                .switchIfEmpty(Mono.defer(() -> begin(exchange, now)));
    }

    private Mono<LearnerId> begin(ServerWebExchange exchange, Instant now) {
        return learners.admitGuest(Tokens.learner(), now)
                .flatMap(guest -> sessions.begin(guest, null, now).map(token -> let(exchange, guest, token)));
    }

    private static LearnerId let(ServerWebExchange exchange, LearnerId guest, String token) {
        SessionCookie.send(exchange, token);
        Visitor.Guest visitor = new Visitor.Guest(guest);
        SessionCookie.greet(exchange, new Session(Tokens.hash(token), visitor, guest, null, Preferences.USUAL));
        return guest;
    }
}
