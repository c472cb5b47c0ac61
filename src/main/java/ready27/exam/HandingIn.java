package ready27.exam;

import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.exam.Attempt.Running;
import ready27.learner.LearnerId;

/**
 * Hands an attempt in for whoever asks. Once time is up it ends at once only where no other device had it open: what
 * such a device was given in time may still be on its way, and has until the end of the grace to arrive.
 */
@Component
class HandingIn {

    private final Attempts attempts;
    private final FinishingAnExam finishing;

    HandingIn(Attempts attempts, FinishingAnExam finishing) {
        this.attempts = attempts;
        this.finishing = finishing;
    }

    /** The attempt as it is then, still running where it has to wait; empty if it is not this learner's. */
    Mono<Attempt> handIn(LearnerId me, AttemptId id, HandInForm form, Instant now) {
        return attempts.of(me, id)
                .flatMap(attempt -> finishing.ifOver(attempt, now))
                .flatMap(attempt ->
                        attempt instanceof Running running ? handIn(running, form, now) : Mono.just(attempt));
    }

    private Mono<Attempt> handIn(Running running, HandInForm form, Instant now) {
        if (now.isBefore(running.deadline().at())) {
            return form.atTimeUp() ? Mono.just(running) : end(running, now);
        }
        return elsewhere(running, form.browsers()).flatMap(others -> others ? Mono.just(running) : end(running, now));
    }

    private Mono<Attempt> end(Running running, Instant now) {
        return finishing.handIn(running, now).cast(Attempt.class);
    }

    /** Whether a browser that is not one of these did something or looked on; forms keep nothing back. */
    private Mono<Boolean> elsewhere(Running running, Set<String> these) {
        return running.actions().stream().anyMatch(action -> !action.byForm() && !these.contains(action.client()))
                ? Mono.just(true)
                : attempts.browsers(running.learner(), running.id())
                        .map(all -> !these.containsAll(all))
                        .defaultIfEmpty(false);
    }
}
