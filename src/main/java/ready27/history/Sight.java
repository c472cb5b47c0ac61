package ready27.history;

import java.time.Instant;
import ready27.question.QuestionId;

/** One answer that a learner gave to a question and learned the result of. */
public record Sight(QuestionId question, boolean right, Instant when) {}
