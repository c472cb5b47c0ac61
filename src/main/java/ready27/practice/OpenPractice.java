package ready27.practice;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import ready27.home.OpenWork;
import ready27.home.WorkCard;
import ready27.learner.LearnerId;

/** The latest practice set, while it has questions left. */
@Component
class OpenPractice implements OpenWork {

    private final PracticeSets sets;

    OpenPractice(PracticeSets sets) {
        this.sets = sets;
    }

    @Override
    public Flux<WorkCard> of(LearnerId learner) {
        return sets.latest(learner)
                .filter(set -> !set.finished())
                .map(OpenPractice::card)
                .flux();
    }

    private static WorkCard card(PracticeSet set) {
        String text = set.answers().size() + " of " + set.places().size() + " questions answered";
        return new WorkCard("Practice set", text, set.id().path(), "Go on", false, set.started());
    }
}
