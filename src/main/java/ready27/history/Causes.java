package ready27.history;

import java.util.Map;
import ready27.question.QuestionId;

/** What a learner said of the answers that he missed in one set, round or attempt. */
public record Causes(Map<QuestionId, Cause> said) {

    public static final Causes NONE = new Causes(Map.of());

    public Causes {
        said = Map.copyOf(said);
    }

    public static Causes only(QuestionId question, Cause cause) {
        return new Causes(Map.of(question, cause));
    }

    public Cause of(QuestionId question) {
        return said.getOrDefault(question, Cause.NOT_SAID);
    }
}
