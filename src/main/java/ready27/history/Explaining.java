package ready27.history;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.question.QuestionId;
import ready27.web.NotFound;

/** Keeps why an answer was missed; an answer that is not this learner's, or was right, is not found. */
@Component
public class Explaining {

    private final Sightings sightings;

    public Explaining(Sightings sightings) {
        this.sightings = sightings;
    }

    /** The source is what the answer belongs to, as it was recorded. */
    public Mono<Cause> keep(LearnerId me, String source, QuestionId question, CauseForm form) {
        return Mono.justOrEmpty(form.read())
                .flatMap(cause -> sightings.explain(me, source, question, cause))
                .switchIfEmpty(NotFound.of(question));
    }
}
