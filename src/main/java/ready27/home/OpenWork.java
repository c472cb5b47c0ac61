package ready27.home;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;

/** A room in which work can lie open says what a learner may go on with, and what was finished last. */
public interface OpenWork {

    /** What is open now; empty where nothing is. */
    Flux<WorkCard> of(LearnerId learner);

    /** The latest finished mock, from the room that has mocks; empty where none was finished yet. */
    default Mono<MockCard> lastMock(LearnerId learner) {
        return Mono.empty();
    }
}
