package ready27.readiness;

import static ready27.web.Pages.goTo;
import static ready27.web.Pages.show;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import ready27.learner.Client;
import ready27.learner.Known;
import ready27.learner.LearnerId;
import ready27.learner.Limits;
import ready27.learner.Visitor;
import ready27.web.NotFound;

/** The link by which others may read a summary, and what they see by it. */
@Controller
class ShareController {

    static final int LOOKS_OF_A_CLIENT = 60;
    static final int LINKS_OF_A_LEARNER = 10;

    private final TakingStock taking;
    private final Shares shares;
    private final Limits limits;
    private final String site;
    private final InstantSource clock;

    ShareController(
            TakingStock taking,
            Shares shares,
            Limits limits,
            @Value("${ready27.address:http://localhost:8080}") String site,
            InstantSource clock) {
        this.taking = taking;
        this.shares = shares;
        this.limits = limits;
        this.site = site;
        this.clock = clock;
    }

    /** The link is shown this once. */
    @PostMapping("/readiness/share")
    Mono<Rendering> make(LearnerId me, Visitor visitor, @ModelAttribute ShareForm form) {
        Instant now = clock.instant();
        String name = form.named() == null ? "" : ReadinessController.name(visitor);
        return limits.count("links of " + me.value(), LINKS_OF_A_LEARNER, now)
                .map(until -> tooMany())
                .switchIfEmpty(Mono.defer(() -> shares.make(me, name, now))
                        .flatMap(token -> taking.of(me, now).map(stock -> made(stock, visitor, token))));
    }

    @PostMapping("/readiness/share/withdraw")
    Mono<Rendering> withdraw(@Known LearnerId me) {
        return shares.withdraw(me).thenReturn(goTo("/readiness?done=withdrawn"));
    }

    /** Guessing a link is hopeless, and trying many is refused. */
    @GetMapping("/readiness/shared/{token}")
    Mono<Rendering> read(@PathVariable String token, ServerWebExchange exchange) {
        Instant now = clock.instant();
        exchange.getResponse().getHeaders().set("X-Robots-Tag", "noindex, nofollow");
        exchange.getResponse().getHeaders().set("Referrer-Policy", "no-referrer");
        return limits.count("shared summaries for " + Client.of(exchange), LOOKS_OF_A_CLIENT, now)
                .map(until -> tooMany())
                .switchIfEmpty(Mono.defer(() -> shares.open(token))
                        .flatMap(share -> taking.of(share.learner(), now)
                                .map(stock ->
                                        show("readiness/shared", new SharedSummary(Summary.of(stock), share.name())))))
                .switchIfEmpty(NotFound.of("that link"));
    }

    private Rendering made(Stock stock, Visitor visitor, String token) {
        return show(
                "readiness/readiness",
                ReadinessController.page(stock, visitor).with(site + "/readiness/shared/" + token));
    }

    private static Rendering tooMany() {
        return show(HttpStatus.TOO_MANY_REQUESTS, "readiness/too-many", "");
    }

    record ShareForm(@Nullable String named) {}
}
