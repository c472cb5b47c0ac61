package ready27.history;

import java.util.Set;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.question.QuestionId;

/** What a learner is being asked in exams that run: practice, which tells the answers, leaves it out until they end. */
public interface OnTheDesk {

    Mono<Set<QuestionId>> of(LearnerId learner);
}
