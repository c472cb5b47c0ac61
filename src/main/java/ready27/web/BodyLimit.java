package ready27.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Turns away what no form of ours can be. It is read to its end first, as far as that is bearable: a browser whose
 * sending is cut off shows its own error and not our page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BodyLimit implements WebFilter {

    /** The same as the limit of Spring's readers, which watch over requests that do not say their length. */
    private static final long LARGEST = 256 * 1024;

    private static final long BEARABLE = 32 * 1024 * 1024;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        long length = exchange.getRequest().getHeaders().getContentLength();
        if (length <= LARGEST) {
            return chain.filter(exchange);
        }
        Mono<Void> refusal = Mono.error(() -> new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE));
        return length > BEARABLE
                ? refusal
                : exchange.getRequest().getBody().map(DataBufferUtils::release).then(refusal);
    }
}
