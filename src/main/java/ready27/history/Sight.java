package ready27.history;

import java.time.Instant;
import ready27.question.QuestionId;

/**
 * One answer that a learner gave to a question and learned the result of.
 *
 * @param revision the text that was answered; empty where that was not kept
 */
public record Sight(QuestionId question, String revision, boolean right, Instant when) {

    public Sight(QuestionId question, boolean right, Instant when) {
        this(question, "", right, when);
    }
}
