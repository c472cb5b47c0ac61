package ready27.question;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lets the first forms wait until what is served is kept: nobody is asked anything of which the text could be lost with
 * the process. Pages do not wait.
 */
@Component
class KeptBeforeForms implements WebFilter {

    private static final Set<HttpMethod> PAGES = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Duration FOR_GOOD = Duration.ofMillis(Long.MAX_VALUE);

    private final Mono<Void> kept;

    KeptBeforeForms(List<ServedArchive> archives) {
        kept = Flux.fromIterable(archives)
                .flatMap(ServedArchive::archiveServed)
                .then()
                .cache(never -> FOR_GOOD, failed -> Duration.ZERO, () -> FOR_GOOD);
    }

    @EventListener(ApplicationStartedEvent.class)
    Mono<Void> begin() {
        return kept;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return PAGES.contains(exchange.getRequest().getMethod())
                ? chain.filter(exchange)
                : kept.then(Mono.defer(() -> chain.filter(exchange)));
    }
}
