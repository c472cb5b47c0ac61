package ready27.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Keeps the forgery token in a cookie that no script reads; pages carry it masked, so strangers need no session. */
public final class CsrfCookies implements ServerCsrfTokenRepository {

    private static final String COOKIE = "XSRF-TOKEN";

    private final CookieServerCsrfTokenRepository plain = cookies(false);
    private final CookieServerCsrfTokenRepository secure = cookies(true);

    /** A new token with the next page: whoever signs in leaves the old one behind. */
    public static void renew(ServerWebExchange exchange) {
        exchange.getResponse()
                .addCookie(ResponseCookie.from(COOKIE, "").path("/").maxAge(0).build());
    }

    @Override
    public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
        return on(exchange).generateToken(exchange);
    }

    @Override
    public Mono<Void> saveToken(ServerWebExchange exchange, @Nullable CsrfToken token) {
        return on(exchange).saveToken(exchange, token);
    }

    @Override
    public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
        return on(exchange).loadToken(exchange);
    }

    private CookieServerCsrfTokenRepository on(ServerWebExchange exchange) {
        return Https.carries(exchange) ? secure : plain;
    }

    private static CookieServerCsrfTokenRepository cookies(boolean secure) {
        CookieServerCsrfTokenRepository cookies = new CookieServerCsrfTokenRepository();
        cookies.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(secure).sameSite("Lax").path("/"));
        return cookies;
    }
}
