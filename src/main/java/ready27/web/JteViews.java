package ready27.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.AbstractView;
import org.springframework.web.reactive.result.view.View;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Lets a handler name a template of {@code src/main/jte} as its view. The template gets the record as {@code it} and
 * the {@link Frame} of the request as {@code frame}.
 */
@Component
public class JteViews implements ViewResolver, Ordered {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "ready27.templates");

    @Override
    public Mono<View> resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return engine.hasTemplate(template) ? Mono.just(new JteView(name, template)) : Mono.empty();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    /** Renders outside a request, for pages that are the same for everybody. */
    public String render(String template, Object it, Frame frame) {
        StringOutput html = new StringOutput();
        engine.render(template + ".jte", Map.of("it", it, "frame", frame.around(template)), html);
        return html.toString();
    }

    private static Mono<Frame> frame(ServerWebExchange exchange) {
        Caller caller = exchange.getAttributeOrDefault(Caller.class.getName(), Caller.STRANGER);
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.map(CsrfToken::getToken).defaultIfEmpty("").map(csrf -> new Frame(csrf, caller, path, ""));
    }

    private final class JteView extends AbstractView {

        private final String name;
        private final String template;

        private JteView(String name, String template) {
            this.name = name;
            this.template = template;
        }

        @Override
        protected Mono<Void> renderInternal(
                Map<String, Object> model, @Nullable MediaType contentType, ServerWebExchange exchange) {
            return exchange.getResponse().writeWith(frame(exchange).map(frame -> html(model, frame, exchange)));
        }

        private DataBuffer html(Map<String, Object> model, Frame frame, ServerWebExchange exchange) {
            Map<String, Object> shown = new HashMap<>();
            shown.put("it", model.getOrDefault("it", ""));
            shown.put("frame", frame.around(name));
            Utf8ByteOutput html = new Utf8ByteOutput();
            engine.render(template, shown, html);
            exchange.getResponse().getHeaders().setContentLength(html.getContentLength());
            DataBuffer bytes = exchange.getResponse().bufferFactory().allocateBuffer(html.getContentLength());
            try {
                html.writeTo((chunk, from, length) -> bytes.write(chunk, from, length));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return bytes;
        }
    }
}
