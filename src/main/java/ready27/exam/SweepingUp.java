package ready27.exam;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.exam.Attempt.Finished;
import ready27.exam.Sittings.Open;

/** Finishes attempts whose time is up and that nobody has open; several instances may do so at once. */
@Component
class SweepingUp {

    private final Sittings sittings;
    private final Attempts attempts;
    private final FinishingAnExam finishing;
    private final InstantSource clock;

    SweepingUp(Sittings sittings, Attempts attempts, FinishingAnExam finishing, InstantSource clock) {
        this.sittings = sittings;
        this.attempts = attempts;
        this.finishing = finishing;
        this.clock = clock;
    }

    /** Asked for once and subscribed to every few seconds, so the time is read at each subscription. */
    @Scheduled(initialDelay = 5_000, fixedDelay = 5_000)
    Mono<Void> sweep() {
        return Mono.defer(() -> sweep(clock.instant()));
    }

    /** An attempt that cannot be finished keeps none of the others from it; its error is told at the end. */
    private Mono<Void> sweep(Instant now) {
        return sittings.overdue(now)
                .concatMapDelayError(open -> sweep(open, now))
                .then();
    }

    private Mono<Void> sweep(Open open, Instant now) {
        return attempts.of(open.learner(), open.attempt())
                .flatMap(attempt -> finishing.ifOver(attempt, now))
                .filter(Finished.class::isInstance)
                .flatMap(finished -> finishing.settle((Finished) finished).thenReturn(finished))
                .hasElement()
                .flatMap(done -> done ? sittings.leave(open) : leaveIfGone(open));
    }

    private Mono<Void> leaveIfGone(Open open) {
        return attempts.of(open.learner(), open.attempt())
                .hasElement()
                .flatMap(there -> there ? Mono.empty() : sittings.leave(open));
    }
}
