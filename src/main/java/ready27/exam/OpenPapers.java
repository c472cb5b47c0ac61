package ready27.exam;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.exam.Attempt.Running;
import ready27.exam.Sittings.Open;
import ready27.history.OnTheDesk;
import ready27.learner.LearnerId;
import ready27.question.QuestionId;

/** The questions and lines of the papers that a learner sits at. */
@Component
class OpenPapers implements OnTheDesk {

    private final Sittings sittings;
    private final Attempts attempts;

    OpenPapers(Sittings sittings, Attempts attempts) {
        this.sittings = sittings;
        this.attempts = attempts;
    }

    @Override
    public Mono<Set<QuestionId>> of(LearnerId learner) {
        return sittings.openOf(learner)
                .map(Open::attempt)
                .collectList()
                .flatMap(ids -> ids.isEmpty() ? Mono.just(Set.of()) : asked(learner, ids));
    }

    private Mono<Set<QuestionId>> asked(LearnerId learner, List<AttemptId> ids) {
        return attempts.of(learner, ids)
                .ofType(Running.class)
                .flatMapIterable(running -> running.paper().places())
                .map(Place::question)
                .collect(Collectors.toSet());
    }
}
