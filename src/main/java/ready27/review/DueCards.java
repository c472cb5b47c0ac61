package ready27.review;

import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.readiness.DueReviews;

/** Tells other rooms how many cards wait. */
@Component
public class DueCards implements DueReviews {

    private final Reviewing reviewing;

    DueCards(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    /** Today's, as on the first page: to somebody who has never reviewed nothing is due. */
    @Override
    public Mono<Integer> due(LearnerId learner, Instant now) {
        return reviewing
                .round(learner, now)
                .map(round -> round.log().isEmpty() ? 0 : round.deck().size());
    }

    /** For a plan: with the cards that somebody would begin with. */
    public Mono<CardsAhead> ahead(LearnerId learner, Instant now) {
        return reviewing.round(learner, now).map(CardsAhead::of);
    }
}
