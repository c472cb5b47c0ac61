package ready27.practice;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.history.Sightings;
import ready27.question.QuestionId;

/**
 * Keeps an answer in its set and in the learner's history.
 *
 * <p>The history is told all answers of the set so far, so that one that a crash kept from it arrives with the next.
 */
@Component
class Answering {

    private final PracticeSets sets;
    private final Sightings sightings;

    Answering(PracticeSets sets, Sightings sightings) {
        this.sets = sets;
        this.sightings = sightings;
    }

    /** The set with the answer that stands, which is the first. */
    Mono<PracticeSet> answer(PracticeSet set, QuestionId question, Answer answer) {
        return sets.answer(set.learner(), set.id(), question, answer).flatMap(this::remember);
    }

    private Mono<PracticeSet> remember(PracticeSet set) {
        return sightings.record(set.learner(), set.id().source(), set.sights()).thenReturn(set);
    }
}
