package ready27.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Turns away what no form of ours can be. It is read to its end first, as far as that is bearable: a browser whose
 * sending is cut off shows its own error and not our page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BodyLimit implements WebFilter {

    private static final int LARGEST = 256 * 1024;

    private static final long BEARABLE = 32 * 1024 * 1024;

    private final List<LargerForm> larger;

    BodyLimit(ObjectProvider<LargerForm> larger) {
        this.larger = larger.stream().toList();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        int largest = largest(exchange);
        long length = exchange.getRequest().getHeaders().getContentLength();
        if (length < 0 && exchange.getRequest().getHeaders().containsHeader(HttpHeaders.TRANSFER_ENCODING)) {
            return measured(exchange, largest).flatMap(chain::filter);
        }
        if (length <= largest) {
            return chain.filter(exchange);
        }
        Mono<Void> refusal = Mono.error(() -> new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE));
        return length > BEARABLE
                ? refusal
                : exchange.getRequest().getBody().map(DataBufferUtils::release).then(refusal);
    }

    private int largest(ServerWebExchange exchange) {
        PathContainer path = exchange.getRequest().getPath().pathWithinApplication();
        return larger.stream().anyMatch(form -> form.is(path)) ? (int) LargerForm.LARGEST.toBytes() : LARGEST;
    }

    /** A request that does not say how long it is, once it is read. */
    private static Mono<ServerWebExchange> measured(ServerWebExchange exchange, int largest) {
        return DataBufferUtils.join(exchange.getRequest().getBody(), largest)
                .onErrorMap(
                        DataBufferLimitException.class,
                        much -> new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, null, much))
                .map(read -> exchange.mutate()
                        .request(new ServerHttpRequestDecorator(exchange.getRequest()) {
                            @Override
                            public Flux<DataBuffer> getBody() {
                                return Flux.just(read);
                            }
                        })
                        .build())
                .defaultIfEmpty(exchange);
    }
}
