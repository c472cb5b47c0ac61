package ready27.learner;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;
import ready27.web.Caller;
import ready27.web.CsrfCookies;
import ready27.web.Https;

/** How a browser carries its session, and how a request carries who was found behind it. */
final class SessionCookie {

    private static final String NAME = "SESSION";

    /** As long as browsers allow; how long a session really lasts is the store's to say. */
    private static final Duration LENGTH = Duration.ofDays(400);

    private SessionCookie() {}

    static Optional<String> token(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(NAME))
                .map(HttpCookie::getValue)
                .filter(value -> !value.isEmpty() && value.length() <= 64);
    }

    static void send(ServerWebExchange exchange, String token) {
        write(exchange, token, LENGTH);
    }

    /** Whoever proves who they are gets a new cookie and a new token for forms. */
    static void change(ServerWebExchange exchange, String token) {
        send(exchange, token);
        CsrfCookies.renew(exchange);
    }

    static void retryAfter(ServerWebExchange exchange, Instant again, Instant now) {
        String seconds = String.valueOf(Math.max(1, Duration.between(now, again).toSeconds()));
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, seconds);
    }

    static void clear(ServerWebExchange exchange) {
        write(exchange, "", Duration.ZERO);
    }

    private static void write(ServerWebExchange exchange, String token, Duration length) {
        exchange.getResponse()
                .addCookie(ResponseCookie.from(NAME, token)
                        .httpOnly(true)
                        .secure(Https.carries(exchange))
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(length)
                        .build());
    }

    static void greet(ServerWebExchange exchange, Session session) {
        exchange.getAttributes().put(Session.class.getName(), session);
        greet(exchange, session.visitor());
    }

    static void greet(ServerWebExchange exchange, Visitor visitor) {
        exchange.getAttributes().put(Visitor.class.getName(), visitor);
        exchange.getAttributes().put(Caller.class.getName(), caller(visitor));
    }

    static Visitor visitor(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(Visitor.class.getName(), Visitor.STRANGER);
    }

    static Preferences preferences(ServerWebExchange exchange) {
        return session(exchange).map(Session::preferences).orElse(Preferences.USUAL);
    }

    static Optional<Session> session(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getAttribute(Session.class.getName()));
    }

    private static Caller caller(Visitor visitor) {
        if (visitor instanceof Visitor.Member member) {
            return new Caller(true, member.name(), member.role() == Role.ADMINISTRATOR);
        }
        return new Caller(visitor instanceof Visitor.Guest, "", false);
    }
}
