package ready27.readiness;

import reactor.core.publisher.Flux;
import ready27.history.Seen;
import ready27.learner.LearnerId;

/** The scenario questions that somebody finished; the room that marks them says so. */
public interface ScenarioEvidence {

    /**
     * All sittings of that exam, repeats too, in any order.
     *
     * @param seen what of it was met elsewhere
     */
    Flux<ScenarioSitting> of(LearnerId learner, String exam, Seen seen);
}
