package ready27.exam;

import java.time.Duration;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import ready27.learner.LearnerId;
import ready27.learner.StillSignedIn;
import ready27.learner.Visitor;
import ready27.web.NotFound;

/** Tells an open desk what changed elsewhere, within a second, by asking the store: instances need not know of each other. */
@Controller
class EventController {

    private static final Duration PACE = Duration.ofSeconds(1);
    private static final long TOLD_ANYWAY = 15;
    private static final Duration ASKED_ANEW = Duration.ofSeconds(15);
    private static final Pattern BROWSER = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final Attempts attempts;
    private final FinishingAnExam finishing;
    private final StillSignedIn signedIn;
    private final InstantSource clock;
    private final Sinks.Empty<Void> closing = Sinks.empty();

    EventController(Attempts attempts, FinishingAnExam finishing, StillSignedIn signedIn, InstantSource clock) {
        this.attempts = attempts;
        this.finishing = finishing;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping(path = "/exams/{attempt}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    Flux<ServerSentEvent<Object>> events(
            Visitor visitor,
            @PathVariable AttemptId attempt,
            @RequestParam(defaultValue = "") String client,
            ServerWebExchange exchange) {
        return events(visitor, attempt, client, exchange, ASKED_ANEW);
    }

    /** Ends with the session, which is asked for anew at that pace. */
    Flux<ServerSentEvent<Object>> events(
            Visitor visitor, AttemptId attempt, String client, ServerWebExchange exchange, Duration askedAnew) {
        return visitor.known()
                .map(me -> attempts.pulse(me, attempt)
                        .flatMap(there -> opened(me, attempt, client).thenReturn(there))
                        .flatMapMany(there -> events(me, attempt))
                        .takeUntilOther(signedOut(me, exchange, askedAnew)))
                .orElse(Flux.empty())
                .switchIfEmpty(NotFound.of(attempt.value()));
    }

    private Mono<Void> opened(LearnerId me, AttemptId attempt, String client) {
        return BROWSER.matcher(client).matches() ? attempts.opened(me, attempt, client) : Mono.empty();
    }

    private Mono<Boolean> signedOut(LearnerId me, ServerWebExchange exchange, Duration askedAnew) {
        return Flux.interval(askedAnew)
                .onBackpressureDrop()
                .concatMap(tick -> signedIn.as(me, exchange), 1)
                .filter(still -> !still)
                .next();
    }

    /** Open pages would hold up the end of this instance; they ask again, and another one answers. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing.tryEmitEmpty();
    }

    private Flux<ServerSentEvent<Object>> events(LearnerId me, AttemptId id) {
        return Flux.interval(Duration.ZERO, PACE)
                .onBackpressureDrop()
                .concatMap(tick -> attempts.pulse(me, id).map(pulse -> pulse + " " + tick / TOLD_ANYWAY), 1)
                .distinctUntilChanged()
                .concatMap(changed -> attempts.of(me, id), 1)
                .concatMap(attempt -> finishing.ifOver(attempt, clock.instant()), 1)
                .scan(Watch.BEGIN, (watch, attempt) -> watch.next(attempt, clock.instant()))
                .takeUntil(Watch::finished)
                .takeUntilOther(closing.asMono())
                .concatMapIterable(Watch::news)
                .map(told ->
                        ServerSentEvent.builder(told.data()).event(told.event()).build());
    }
}
