package ready27.review;

import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import ready27.home.OpenWork;
import ready27.home.WorkCard;
import ready27.learner.LearnerId;

/** Today's cards, for the first page of those who have begun to review; whatever else is open comes before them. */
@Component
class OpenReviews implements OpenWork {

    private final Reviewing reviewing;

    OpenReviews(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    public Flux<WorkCard> of(LearnerId learner) {
        return reviewing
                .round(learner)
                .filter(round -> !round.log().isEmpty() && round.deck().size() > 0)
                .map(OpenReviews::card)
                .flux();
    }

    private static WorkCard card(Round round) {
        int due = round.deck().size();
        String text = due == 1 ? "1 card due" : due + " cards due";
        return new WorkCard(
                "Reviews", text + ", about " + minutes(due) + ".", "/reviews", "Review", false, Instant.EPOCH);
    }

    /** Twenty seconds a card. */
    private static String minutes(int cards) {
        long minutes = Math.max(1, Math.round(cards / 3.0));
        return minutes == 1 ? "a minute" : minutes + " minutes";
    }
}
