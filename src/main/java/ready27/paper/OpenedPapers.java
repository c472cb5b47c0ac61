package ready27.paper;

import java.util.Set;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;

/** Which papers a learner has opened: only then do the lines of a reserve paper appear in practice. */
public interface OpenedPapers {

    Mono<Set<ScenarioId>> opened(LearnerId learner);
}
