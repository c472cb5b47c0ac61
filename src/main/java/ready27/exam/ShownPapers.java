package ready27.exam;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.paper.ScenarioKey;
import ready27.paper.ScenarioRevisions;
import ready27.question.Question;
import ready27.question.QuestionId;
import ready27.question.Revisions;

/** What papers asked, from the content or from what the store kept of it. */
@Component
class ShownPapers {

    private final Revisions revisions;
    private final ScenarioRevisions scenarios;

    ShownPapers(Revisions revisions, ScenarioRevisions scenarios) {
        this.revisions = revisions;
        this.scenarios = scenarios;
    }

    Mono<Shown> of(Paper paper) {
        return paper.booklet().map(this::whole).orElseGet(() -> fromTheBank(paper));
    }

    private Mono<Shown> whole(ScenarioKey key) {
        return scenarios
                .of(key)
                .<Shown>map(Shown.Whole::new)
                .switchIfEmpty(
                        Mono.error(() -> new IllegalStateException("no text of " + key.value() + " as it was shown")));
    }

    private Mono<Shown> fromTheBank(Paper paper) {
        return revisions.of(paper.places().stream().map(Place::shown).toList()).map(shown -> {
            Map<QuestionId, Question> byId = new HashMap<>();
            shown.values().forEach(question -> byId.put(question.id(), question));
            return new Shown.FromTheBank(byId);
        });
    }
}
