package ready27.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Serves the pages that are the same for everybody, ahead of sessions and security. A page is rendered when it is first
 * asked for; its bytes are then kept until the content changes.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
public class PreparedPages implements WebFilter {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final String ASK_AGAIN = "no-cache";

    private final JteViews views;
    private final ObjectProvider<PreparedSource> sources;
    private volatile @Nullable Shelf shelf;

    public PreparedPages(JteViews views, ObjectProvider<PreparedSource> sources) {
        this.views = views;
        this.sources = sources;
    }

    /** To be called when content has changed: pages are made anew, each when it is next asked for. */
    public void forget() {
        shelf = null;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Shelf now = shelf();
        PreparedPage page = now.pages.get(
                exchange.getRequest().getPath().pathWithinApplication().value());
        if (page == null || !PreparedBytes.read(exchange) || asksForLess(page, exchange)) {
            return chain.filter(exchange);
        }
        PreparedBytes known = now.bytes.get(page.path());
        return known != null ? known.answer(exchange) : renderAndAnswer(page, now, exchange);
    }

    /** Templates read their fixed parts from files when first used, so this is no work for an event loop. */
    private Mono<Void> renderAndAnswer(PreparedPage page, Shelf shelf, ServerWebExchange exchange) {
        return Mono.fromCallable(() -> shelf.bytes.computeIfAbsent(page.path(), path -> render(page)))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(bytes -> bytes.answer(exchange));
    }

    private static boolean asksForLess(PreparedPage page, ServerWebExchange exchange) {
        return page.filtered() && exchange.getRequest().getURI().getRawQuery() != null;
    }

    private PreparedBytes render(PreparedPage page) {
        String html = views.render(page.template(), page.it().get(), Frame.of(page.path()));
        return PreparedBytes.of(html.getBytes(StandardCharsets.UTF_8), HTML, ASK_AGAIN);
    }

    /** A page begun before the content changed goes to the old shelf and with it. */
    private Shelf shelf() {
        Shelf known = shelf;
        if (known == null) {
            Map<String, PreparedPage> pages = new LinkedHashMap<>();
            sources.orderedStream().forEach(source -> source.pages().forEach(page -> pages.put(page.path(), page)));
            known = new Shelf(pages, new ConcurrentHashMap<>());
            shelf = known;
        }
        return known;
    }

    private record Shelf(Map<String, PreparedPage> pages, Map<String, PreparedBytes> bytes) {}
}
