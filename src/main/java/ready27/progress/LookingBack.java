package ready27.progress;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.history.Sightings;
import ready27.learner.LearnerId;
import ready27.readiness.Aims;
import ready27.readiness.Kept;
import ready27.readiness.Said;
import ready27.readiness.Verdicts;
import ready27.review.PastReviews;

/** Gathers what somebody answered and reviewed so far, and was told of it. */
@Component
class LookingBack {

    private final Sightings sightings;
    private final PastReviews reviews;
    private final Verdicts verdicts;
    private final Aims aims;

    LookingBack(Sightings sightings, PastReviews reviews, Verdicts verdicts, Aims aims) {
        this.sightings = sightings;
        this.reviews = reviews;
        this.verdicts = verdicts;
        this.aims = aims;
    }

    Mono<Past> past(LearnerId learner) {
        return Mono.zip(sightings.of(learner), reviews.ofCards(learner), verdicts.of(learner))
                .map(all -> new Past(all.getT1(), all.getT2(), said(all.getT3()), next(all.getT3())));
    }

    private SortedMap<LocalDate, Said> next(Kept kept) {
        return aims.scenarioAims().stream()
                .findFirst()
                .map(aim -> kept.of(aim.exam()))
                .orElse(Collections.emptySortedMap());
    }

    private SortedMap<LocalDate, Said> said(Kept kept) {
        return aims.first().map(aim -> kept.of(aim.exam())).orElse(Collections.emptySortedMap());
    }
}
