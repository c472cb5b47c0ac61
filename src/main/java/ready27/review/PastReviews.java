package ready27.review;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;

/** Tells other rooms when cards were reviewed. */
@Component
public class PastReviews {

    private final Reviews reviews;

    PastReviews(Reviews reviews) {
        this.reviews = reviews;
    }

    /** Of cards that have a front and a back; question cards are answers, which the history knows of. */
    public Mono<List<Instant>> ofCards(LearnerId learner) {
        return reviews.of(learner)
                .map(past -> past.log().all().stream()
                        .filter(review -> review.question().isEmpty() && !review.undone())
                        .map(Review::when)
                        .toList());
    }
}
