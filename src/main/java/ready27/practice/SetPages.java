package ready27.practice;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;
import ready27.history.Sightings;
import ready27.learner.LearnerId;
import ready27.learner.Preferences;
import ready27.question.Question;
import ready27.question.RevisionKey;
import ready27.question.Revisions;
import ready27.syllabus.Ref;
import ready27.syllabus.Syllabus;
import ready27.web.NotFound;

/** Gathers what the pages of a set show: the question as it was shown, and the flag. */
@Component
class SetPages {

    private final PracticeSets sets;
    private final Revisions revisions;
    private final Sightings sightings;
    private final Syllabus syllabus;
    private final InstantSource clock;

    SetPages(PracticeSets sets, Revisions revisions, Sightings sightings, Syllabus syllabus, InstantSource clock) {
        this.sets = sets;
        this.revisions = revisions;
        this.sightings = sightings;
        this.syllabus = syllabus;
        this.clock = clock;
    }

    /** The set if it is this learner's; everything else is not found. */
    Mono<PracticeSet> set(LearnerId me, SetId id) {
        return sets.of(me, id).switchIfEmpty(NotFound.of(id));
    }

    Mono<Question> question(Place place) {
        return revisions
                .of(List.of(place.shown()))
                .mapNotNull(found -> found.get(place.shown()))
                .switchIfEmpty(NotFound.of(place.question()));
    }

    Mono<OpenQuestion> card(PracticeSet set, Place place, Preferences preferences) {
        return parts(set, place)
                .map(parts -> OpenQuestion.of(set, place, parts.getT1(), parts.getT2(), preferences, clock.instant()));
    }

    Mono<FeedbackCard> feedback(PracticeSet set, Place place, Preferences preferences) {
        return parts(set, place)
                .zipWith(
                        sightings.causes(set.learner(), set.id().source()),
                        (parts, causes) -> FeedbackCard.of(
                                set,
                                place,
                                parts.getT1(),
                                refs(parts.getT1()),
                                new FeedbackCard.Remarks(parts.getT2(), causes.of(place.question())),
                                preferences));
    }

    Mono<ResultPage> result(PracticeSet set) {
        List<RevisionKey> shown = set.places().stream().map(Place::shown).toList();
        return revisions.of(shown).map(found -> ResultPage.of(set, found));
    }

    private Mono<Tuple2<Question, Boolean>> parts(PracticeSet set, Place place) {
        return Mono.zip(question(place), sightings.flagged(set.learner(), place.question()));
    }

    private List<Ref> refs(Question question) {
        return question.refs().stream()
                .map(syllabus::ref)
                .flatMap(Optional::stream)
                .toList();
    }
}
