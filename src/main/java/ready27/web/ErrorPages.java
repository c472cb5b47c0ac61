package ready27.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Shows every error as a page of ours, or as a fragment to htmx; logs once what was our fault. */
@Component
@Order(-2)
class ErrorPages implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private static final Set<String> SECRET = Set.of("password", "old", "_csrf");

    private final JteViews views;

    ErrorPages(JteViews views) {
        this.views = views;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        HttpStatusCode status = status(failure);
        String request = "";
        if (status.is5xxServerError()) {
            request = exchange.getRequest().getId();
            LOG.error("request {}: {} failed", request, address(exchange), failure);
        }
        Trouble trouble = Trouble.of(status.value());
        String number = request;
        return (trouble == Trouble.SIGNED_OUT ? typed(exchange) : Mono.just(List.<String>of()))
                .flatMap(typed -> show(exchange, failure, status, new TroublePage(trouble, typed, number)));
    }

    private Mono<Void> show(ServerWebExchange exchange, Throwable failure, HttpStatusCode status, TroublePage page) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.remove(HttpHeaders.CONTENT_ENCODING);
        headers.remove(HttpHeaders.ETAG);
        headers.setCacheControl("no-store");
        if (failure instanceof ErrorResponse response) {
            response.getHeaders().forEach(headers::put);
        }
        exchange.getResponse().setStatusCode(status);
        boolean fragment = exchange.getRequest().getHeaders().containsHeader(Pages.HTMX);
        return views.resolveViewName(fragment ? "web/trouble" : "web/error", Locale.ENGLISH)
                .flatMap(view -> view.render(Map.of("it", page), HTML, exchange));
    }

    /** What has a space or a line in it was written by a person; passwords are never shown. */
    private static Mono<List<String>> typed(ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(fields -> fields.entrySet().stream()
                        .filter(field -> !SECRET.contains(field.getKey()))
                        .flatMap(field -> field.getValue().stream())
                        .filter(value -> value.strip().matches("(?s).*\\s.*"))
                        .toList())
                .onErrorReturn(List.of());
    }

    private static HttpStatusCode status(Throwable failure) {
        if (failure instanceof ErrorResponse response) {
            return response.getStatusCode();
        }
        if (failure instanceof DataBufferLimitException || failure.getCause() instanceof DataBufferLimitException) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        ResponseStatus said = AnnotatedElementUtils.findMergedAnnotation(failure.getClass(), ResponseStatus.class);
        return said == null ? HttpStatus.INTERNAL_SERVER_ERROR : said.code();
    }

    private static String address(ServerWebExchange exchange) {
        return exchange.getRequest().getMethod() + " " + exchange.getRequest().getPath();
    }
}
