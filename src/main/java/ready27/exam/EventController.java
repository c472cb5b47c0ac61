package ready27.exam;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import ready27.learner.LearnerId;
import ready27.learner.Visitor;
import ready27.web.NotFound;

/** Tells an open desk what changed elsewhere, within a second, by asking the store: instances need not know of each other. */
@Controller
class EventController {

    private static final Duration PACE = Duration.ofSeconds(1);
    private static final long TOLD_ANYWAY = 15;

    private final Attempts attempts;
    private final FinishingAnExam finishing;
    private final InstantSource clock;
    private final Sinks.Empty<Void> closing = Sinks.empty();

    EventController(Attempts attempts, FinishingAnExam finishing, InstantSource clock) {
        this.attempts = attempts;
        this.finishing = finishing;
        this.clock = clock;
    }

    @GetMapping(path = "/exams/{attempt}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    Flux<ServerSentEvent<Object>> events(Visitor visitor, @PathVariable AttemptId attempt) {
        return visitor.known()
                .map(me -> attempts.pulse(me, attempt).flatMapMany(there -> events(me, attempt)))
                .orElse(Flux.empty())
                .switchIfEmpty(NotFound.of(attempt.value()));
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
