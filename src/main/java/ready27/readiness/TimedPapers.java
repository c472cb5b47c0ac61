package ready27.readiness;

import reactor.core.publisher.Flux;
import ready27.learner.LearnerId;

/** The mock exams that somebody finished; the room that has them says so. */
public interface TimedPapers {

    /** In any order. */
    Flux<TimedPaper> of(LearnerId learner);
}
