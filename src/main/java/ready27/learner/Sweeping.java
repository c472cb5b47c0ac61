package ready27.learner;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Deletes what has had its time: guests not seen for 90 days, sessions, links, counts; and finishes what stopped half
 * way. Each step may run on several instances at once; it deletes the same things. What fails holds up nothing else.
 */
@Component
class Sweeping {

    static final Duration GUESTS_STAY = Duration.ofDays(90);

    /** As long as a handing over may take before it is held to have stopped. */
    static final Duration UNDER_WAY = Duration.ofMinutes(5);

    private final HandingOver handingOver;
    private final Departures departures;
    private final Sessions sessions;
    private final Links links;
    private final Limits limits;
    private final InstantSource clock;

    Sweeping(
            HandingOver handingOver,
            Departures departures,
            Sessions sessions,
            Links links,
            Limits limits,
            InstantSource clock) {
        this.handingOver = handingOver;
        this.departures = departures;
        this.sessions = sessions;
        this.links = links;
        this.limits = limits;
        this.clock = clock;
    }

    /** Asked for once and subscribed to every hour, so the time is read at each subscription. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    Mono<Void> sweep() {
        return Mono.defer(() -> sweep(clock.instant()));
    }

    private Mono<Void> sweep(Instant now) {
        return Flux.concatDelayError(
                        departures
                                .becoming(now.minus(UNDER_WAY))
                                .concatMapDelayError(becoming -> handingOver.finish(becoming, now)),
                        handingOver.abandoned(now.minus(GUESTS_STAY), now),
                        departures.leaving().concatMapDelayError(gone -> handingOver.remove(gone, now)),
                        sessions.sweep(now),
                        links.sweep(now),
                        limits.sweep(now))
                .then();
    }
}
