package ready27.web;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.webjars.WebJarVersionLocator;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Serves stylesheets, scripts, fonts and icons, each read and compressed once. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PreparedFiles implements WebFilter {

    private static final Pattern FILE =
            Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+\\.(css|js|svg|png|ico|woff2|webmanifest)");
    private static final String WEBJARS = "/webjars/";
    private static final Map<String, MediaType> TYPES = Map.of(
            "css", new MediaType("text", "css", java.nio.charset.StandardCharsets.UTF_8),
            "js", new MediaType("text", "javascript", java.nio.charset.StandardCharsets.UTF_8),
            "svg", new MediaType("image", "svg+xml"),
            "png", MediaType.IMAGE_PNG,
            "ico", new MediaType("image", "x-icon"),
            "woff2", new MediaType("font", "woff2"),
            "webmanifest", new MediaType("application", "manifest+json"));

    private final WebJarVersionLocator webjars = new WebJarVersionLocator();
    private final Map<String, PreparedBytes> kept = new ConcurrentHashMap<>();

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        if (!PreparedBytes.read(exchange) || !FILE.matcher(path).matches()) {
            return chain.filter(exchange);
        }
        PreparedBytes known = kept.get(path);
        return known != null ? known.answer(exchange) : readAndAnswer(path, exchange, chain);
    }

    private Mono<Void> readAndAnswer(String path, ServerWebExchange exchange, WebFilterChain chain) {
        return Mono.fromCallable(() -> read(path))
                .subscribeOn(Schedulers.boundedElastic())
                .map(bytes -> bytes.answer(exchange))
                .defaultIfEmpty(Mono.defer(() -> chain.filter(exchange)))
                .flatMap(answer -> answer);
    }

    private @Nullable PreparedBytes read(String path) throws IOException {
        ClassPathResource file = new ClassPathResource(place(path));
        if (!file.isReadable()) {
            return null;
        }
        MediaType type =
                TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), MediaType.APPLICATION_OCTET_STREAM);
        PreparedBytes bytes = PreparedBytes.of(file.getContentAsByteArray(), type, caching(path));
        kept.put(path, bytes);
        return bytes;
    }

    /** Fonts never change under their name; the rest is asked for again, which costs a short 304. */
    private static String caching(String path) {
        return path.endsWith(".woff2") ? "max-age=31536000" : "no-cache";
    }

    private String place(String path) {
        if (!path.startsWith(WEBJARS)) {
            return "static" + path;
        }
        String[] parts = path.substring(WEBJARS.length()).split("/", 2);
        String full = parts.length == 2 ? webjars.fullPath(parts[0], parts[1]) : null;
        return full != null ? full : "META-INF/resources" + path;
    }
}
