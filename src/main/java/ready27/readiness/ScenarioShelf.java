package ready27.readiness;

import reactor.core.publisher.Flux;
import ready27.history.Seen;
import ready27.learner.LearnerId;

/** The papers with a scenario that there are, as one person has met them; the room that has them says so. */
public interface ScenarioShelf {

    /** In the order of the shelf. */
    Flux<ScenarioPaper> of(LearnerId learner, String exam, Seen seen);
}
