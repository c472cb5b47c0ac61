package ready27.learner;

import static ready27.web.Pages.goTo;
import static ready27.web.Pages.show;

import java.time.Instant;
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
        Visitor visitor = SessionCookie.visitor(exchange);
        return Mono.justOrEmpty(visitor.known())
                .switchIfEmpty(NotFound.of("anything kept"))
                .flatMap(handingOver::export)
                .zipWith(account(visitor, exchange), this::file);
    }

    @PostMapping("/delete")
    Mono<Rendering> delete(@ModelAttribute DeleteForm form, ServerWebExchange exchange) {
        Visitor visitor = SessionCookie.visitor(exchange);
        if (visitor instanceof Visitor.Guest guest) {
            return form.sure() ? delete(guest, exchange) : refuse(visitor, "Tick the box to say that you are sure.");
        }
        Instant now = clock.instant();
        return owner.of(exchange)
                .flatMap(account -> owner.prove(account, form.typed(), Client.of(exchange), now))
                .flatMap(account -> handingOver.remove(account.learner(), now).thenReturn(forget(exchange, "/")))
                .switchIfEmpty(Mono.defer(() -> refuse(visitor, "The password is not right. Nothing was deleted.")));
    }

    /** What has become an account with an owner is the owner's to delete, who signs in for it. */
    private Mono<Rendering> delete(Visitor.Guest guest, ServerWebExchange exchange) {
        return handingOver
                .removeGuest(guest.id(), clock.instant())
                .map(gone -> forget(exchange, "/"))
                .switchIfEmpty(Mono.fromSupplier(() -> forget(exchange, "/learner/sign-in")));
    }

    private static Rendering forget(ServerWebExchange exchange, String next) {
        SessionCookie.clear(exchange);
        CsrfCookies.renew(exchange);
        return goTo(next);
    }

    private Mono<Map<String, Object>> account(Visitor visitor, ServerWebExchange exchange) {
        return visitor instanceof Visitor.Member
                ? owner.of(exchange).map(account -> Map.of("account", told(account)))
                : Mono.just(Map.of());
    }

    private static Map<String, Object> told(Account account) {
        return Map.of(
                "address", account.address().value(),
                "name", account.name(),
                "role", account.role().name());
    }

    private static Mono<Rendering> refuse(Visitor visitor, String problem) {
        return Mono.just(show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, DataPage.of(visitor, problem)));
    }

    private ResponseEntity<Map<String, Object>> file(Map<String, Object> kept, Map<String, Object> account) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", "ready27-export-1");
        all.put("exported", clock.instant().toString());
        all.putAll(account);
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
