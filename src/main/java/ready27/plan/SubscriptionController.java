package ready27.plan;

import static ready27.web.Pages.goTo;
import static ready27.web.Pages.show;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import ready27.learner.Client;
import ready27.learner.LearnerId;
import ready27.learner.Limits;
import ready27.web.NotFound;

/** The private address at which a learner's calendar fetches the plan, as it is on the day. */
@Controller
@RequestMapping("/plan/calendar")
class SubscriptionController {

    static final int ADDRESSES_OF_A_LEARNER = 10;
    static final int WRONG_ONES_OF_A_CLIENT = 60;
    static final int LOOKS_AT_ONE = 60;

    private final MakingAPlan making;
    private final Calendars calendars;
    private final Limits limits;
    private final String site;
    private final InstantSource clock;

    SubscriptionController(
            MakingAPlan making,
            Calendars calendars,
            Limits limits,
            @Value("${ready27.address:http://localhost:8080}") String site,
            InstantSource clock) {
        this.making = making;
        this.calendars = calendars;
        this.limits = limits;
        this.site = site;
        this.clock = clock;
    }

    /** The address is shown this once. */
    @PostMapping
    Mono<Rendering> make(LearnerId me) {
        Instant now = clock.instant();
        return limits.count("calendar addresses of " + me.value(), ADDRESSES_OF_A_LEARNER, now)
                .map(until -> show(HttpStatus.TOO_MANY_REQUESTS, "readiness/too-many", ""))
                .switchIfEmpty(Mono.defer(() -> calendars
                        .make(me, now)
                        .flatMap(token -> making.of(me, now)
                                .map(made ->
                                        show("plan/plan", PlanPage.of(made, "").at(address(token)))))));
    }

    @PostMapping("/withdraw")
    Mono<Rendering> withdraw(LearnerId me) {
        return calendars.withdraw(me).thenReturn(goTo("/plan?done=withdrawn"));
    }

    /** Asked by programs, many of them from one place; guessing is hopeless, and trying many is refused. */
    @GetMapping("/{token}/ready27-plan.ics")
    Mono<ResponseEntity<byte[]>> fetch(@PathVariable String token, ServerWebExchange exchange) {
        Instant now = clock.instant();
        exchange.getResponse().getHeaders().set("X-Robots-Tag", "noindex, nofollow");
        exchange.getResponse().getHeaders().set("Referrer-Policy", "no-referrer");
        return calendars
                .open(token)
                .flatMap(learner -> limits.count("looks at the calendar of " + learner.value(), LOOKS_AT_ONE, now)
                        .map(until -> tooMany())
                        .switchIfEmpty(Mono.defer(() -> today(learner, now))))
                .switchIfEmpty(Mono.defer(() -> nothing(Client.of(exchange), now)));
    }

    private Mono<ResponseEntity<byte[]>> today(LearnerId learner, Instant now) {
        return making.of(learner, now)
                .map(made -> CalendarFile.subscribed(made.plan(), CalendarController.owner(learner), site, now))
                .flatMap(CalendarController::written)
                .map(bytes -> CalendarController.file(bytes, "inline"));
    }

    private Mono<ResponseEntity<byte[]>> nothing(String client, Instant now) {
        return limits.count("wrong calendar addresses from " + client, WRONG_ONES_OF_A_CLIENT, now)
                .map(until -> tooMany())
                .switchIfEmpty(NotFound.of("that calendar"));
    }

    private String address(String token) {
        return site + "/plan/calendar/" + token + "/ready27-plan.ics";
    }

    private static ResponseEntity<byte[]> tooMany() {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
    }
}
