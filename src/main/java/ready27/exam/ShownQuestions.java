package ready27.exam;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.question.Question;
import ready27.question.QuestionId;
import ready27.question.Revisions;

/** The questions of a paper as they were shown, whatever has become of them since. */
@Component
class ShownQuestions {

    private final Revisions revisions;

    ShownQuestions(Revisions revisions) {
        this.revisions = revisions;
    }

    Mono<Map<QuestionId, Question>> of(Paper paper) {
        return revisions.of(paper.places().stream().map(Place::shown).toList()).map(shown -> {
            Map<QuestionId, Question> byId = new HashMap<>();
            shown.values().forEach(question -> byId.put(question.id(), question));
            return byId;
        });
    }
}
