package ready27.exam;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;

/** Takes what was done on a line; what was taken before under the same key is acknowledged again. */
@Component
class KeepingActions {

    private final Attempts attempts;
    private final FinishingAnExam finishing;

    KeepingActions(Attempts attempts, FinishingAnExam finishing) {
        this.attempts = attempts;
        this.finishing = finishing;
    }

    /** The attempt with the action in it; empty if it is not this learner's or does not ask the question. */
    Mono<Attempt> keep(LearnerId learner, AttemptId id, Action action) {
        return (action.byForm() || !action.fitsEveryLine()
                        ? keepIfNew(learner, id, action)
                        : attempts.keep(learner, id, action))
                .switchIfEmpty(Mono.defer(() -> keptBefore(learner, id, action)))
                .flatMap(attempt -> finishing.ifOver(attempt, action.arrived()));
    }

    /** What is not kept is never acknowledged. */
    private Mono<Attempt> keptBefore(LearnerId learner, AttemptId id, Action action) {
        return asking(learner, id, action)
                .flatMap(attempt -> attempt.has(action.key()) ? Mono.just(attempt) : Mono.error(new AttemptIsFull(id)));
    }

    /** A form sends its choice again and again; only another one is news. What the line does not offer is refused. */
    private Mono<Attempt> keepIfNew(LearnerId learner, AttemptId id, Action action) {
        return asking(learner, id, action)
                .map(attempt -> NotOffered.unlessTaken(attempt, action))
                .flatMap(attempt -> action.byForm() && stands(attempt, action)
                        ? Mono.just(attempt)
                        : attempts.keep(learner, id, action));
    }

    private Mono<Attempt> asking(LearnerId learner, AttemptId id, Action action) {
        return attempts.of(learner, id).filter(attempt -> attempt.paper().asks(action.question()));
    }

    private static boolean stands(Attempt attempt, Action action) {
        return attempt.sheet()
                .line(action.question())
                .standing(action.kind())
                .filter(given -> given.value().equals(action.value()))
                .isPresent();
    }
}
