package ready27.exam;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.exam.Action.Kind;
import ready27.exam.Keeping.Full;
import ready27.exam.Keeping.Kept;
import ready27.exam.Keeping.NotOffered;
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

    /** Empty if the attempt is not this learner's or does not ask the question. */
    Mono<Keeping> keep(LearnerId learner, AttemptId id, Action action) {
        return (action.byForm() || !action.fitsEveryLine()
                        ? asking(learner, id, action).flatMap(attempt -> keepIfNew(attempt, action))
                        : append(learner, id, action))
                .flatMap(keeping -> keeping instanceof Kept kept ? finished(kept, action) : Mono.just(keeping));
    }

    /** A form sends its choice again and again; only another one is news. What the line does not offer is refused. */
    private Mono<Keeping> keepIfNew(Attempt attempt, Action action) {
        if (action.kind() == Kind.ANSWER
                && !attempt.paper().place(action.question()).takes(action.value())) {
            return Mono.just(new NotOffered(attempt, action.value()));
        }
        return action.byForm() && stands(attempt, action)
                ? Mono.just(new Kept(attempt))
                : append(attempt.learner(), attempt.id(), action);
    }

    /** What is not stored is never acknowledged. */
    private Mono<Keeping> append(LearnerId learner, AttemptId id, Action action) {
        return attempts.keep(learner, id, action)
                .<Keeping>map(Kept::new)
                .switchIfEmpty(Mono.defer(() -> asking(learner, id, action)
                        .map(attempt -> attempt.has(action.key()) ? new Kept(attempt) : new Full(attempt))));
    }

    private Mono<Keeping> finished(Kept kept, Action action) {
        return finishing.ifOver(kept.attempt(), action.arrived()).map(Kept::new);
    }

    private Mono<Attempt> asking(LearnerId learner, AttemptId id, Action action) {
        return attempts.of(learner, id).filter(attempt -> attempt.paper().asks(action.question()));
    }

    private static boolean stands(Attempt attempt, Action action) {
        return attempt.sheet()
                .line(action.question())
                .standing(action.kind())
                .map(Given::value)
                .orElse("")
                .equals(action.value());
    }
}
