package ready27.web;

import org.springframework.web.server.ServerWebExchange;

/** Whether a request came over a protected line, so that cookies and headers can insist on it. */
public final class Https {

    private Https() {}

    public static boolean carries(ServerWebExchange exchange) {
        return "https".equals(exchange.getRequest().getURI().getScheme());
    }
}
