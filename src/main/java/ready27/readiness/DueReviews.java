package ready27.readiness;

import java.time.Instant;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;

/** How many cards wait for somebody to review them; the room of reviews says so. */
public interface DueReviews {

    Mono<Integer> due(LearnerId learner, Instant now);
}
