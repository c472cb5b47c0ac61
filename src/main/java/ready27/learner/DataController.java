package ready27.learner;

import static ready27.web.Pages.goTo;
import static ready27.web.Pages.show;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import ready27.web.CsrfCookies;
import ready27.web.NotFound;

/** What is kept of me: seen, taken away as a file, or deleted. */
@Controller
@RequestMapping("/learner/data")
class DataController {

    private static final String PAGE = "learner/data";

    private final HandingOver handingOver;
    private final Owner owner;
    private final InstantSource clock;

    DataController(HandingOver handingOver, Owner owner, InstantSource clock) {
        this.handingOver = handingOver;
        this.owner = owner;
        this.clock = clock;
    }

    @GetMapping
    Rendering page(Visitor visitor) {
        return show(PAGE, DataPage.of(visitor, ""));
    }

    @GetMapping("/export")
    Mono<ResponseEntity<Map<String, Object>>> export(ServerWebExchange exchange) {
        return SessionCookie.session(exchange)
                .map(session -> handingOver.export(session.learner()))
                .orElse(Mono.empty())
                .switchIfEmpty(NotFound.of("anything kept"))
                .map(all -> file(all));
    }

    @PostMapping("/delete")
    Mono<Rendering> delete(@ModelAttribute DeleteForm form, ServerWebExchange exchange) {
        Visitor visitor = SessionCookie.visitor(exchange);
        if (visitor instanceof Visitor.Guest guest) {
            return form.sure() ? gone(guest.id(), exchange) : refuse(visitor, "Tick the box to say that you are sure.");
        }
        return owner.of(exchange)
                .flatMap(account -> owner.prove(account, form.typed(), Client.of(exchange), clock.instant()))
                .flatMap(account -> gone(account.learner(), exchange))
                .switchIfEmpty(Mono.defer(() -> refuse(visitor, "The password is not right. Nothing was deleted.")));
    }

    private Mono<Rendering> gone(LearnerId learner, ServerWebExchange exchange) {
        SessionCookie.clear(exchange);
        CsrfCookies.renew(exchange);
        return handingOver.remove(learner, clock.instant()).thenReturn(goTo("/"));
    }

    private static Mono<Rendering> refuse(Visitor visitor, String problem) {
        return Mono.just(show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, DataPage.of(visitor, problem)));
    }

    private ResponseEntity<Map<String, Object>> file(Map<String, Object> kept) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", "ready27-export-1");
        all.put("exported", clock.instant().toString());
        all.putAll(kept);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("ready27-my-data.json")
                                .build()
                                .toString())
                .body(all);
    }

    record DeleteForm(@Nullable String agreed, @Nullable String password) {

        boolean sure() {
            return agreed != null;
        }

        String typed() {
            return password == null ? "" : password;
        }
    }
}
