package ready27.practice;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.history.Seen;
import ready27.history.Sight;
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

    /** Tells the history of a set what a crash kept from it, after the last answer perhaps. */
    Mono<PracticeSet> settle(PracticeSet set) {
        return sightings
                .of(set.learner())
                .flatMap(seen ->
                        set.sights().stream().allMatch(sight -> knows(seen, sight)) ? Mono.just(set) : remember(set));
    }

    private static boolean knows(Seen seen, Sight sight) {
        return seen.sights().stream()
                .anyMatch(known -> known.question().equals(sight.question())
                        && known.when().equals(sight.when()));
    }

    private Mono<PracticeSet> remember(PracticeSet set) {
        return sightings.record(set.learner(), set.id().source(), set.sights()).thenReturn(set);
    }
}
