package ready27.learner;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Deletes what has had its time: guests not seen for 90 days, sessions, links, counts. Each step may run on several
 * instances at once; it deletes the same things.
 */
@Component
class Sweeping {

    static final Duration GUESTS_STAY = Duration.ofDays(90);

    private final Learners learners;
    private final Accounts accounts;
    private final HandingOver handingOver;
    private final Sessions sessions;
    private final Links links;
    private final Limits limits;
    private final InstantSource clock;

    Sweeping(
            Learners learners,
            Accounts accounts,
            HandingOver handingOver,
            Sessions sessions,
            Links links,
            Limits limits,
            InstantSource clock) {
        this.learners = learners;
        this.accounts = accounts;
        this.handingOver = handingOver;
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
        return Flux.concat(unusedGuests(now), learners.leaving())
                .concatMap(gone -> handingOver.remove(gone, now))
                .then(sessions.sweep(now))
                .then(links.sweep(now))
                .then(limits.sweep(now));
    }

    private Flux<LearnerId> unusedGuests(Instant now) {
        Instant since = now.minus(GUESTS_STAY);
        return learners.unusedGuests(since)
                .filterWhen(guest -> accounts.none(guest))
                .concatMap(guest -> learners.leaveUnused(guest, since, now));
    }
}
