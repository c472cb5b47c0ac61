package ready27.history;

import java.time.Instant;
import ready27.question.QuestionId;

/**
 * One answer that a learner gave to a question and learned the result of.
 *
 * @param revision the text that was answered; empty where that was not kept
 * @param seconds from seeing the question to the answer; {@link #UNKNOWN} where nobody knows
 * @param cause why it was missed, as the learner said afterwards
 */
public record Sight(
        QuestionId question, String revision, boolean right, Instant when, Manner manner, int seconds, Cause cause) {

    public static final int UNKNOWN = -1;

    public Sight {
        seconds = Math.max(UNKNOWN, seconds);
    }

    /** An answer of which nobody has said yet why it was missed. */
    public Sight(QuestionId question, String revision, boolean right, Instant when, Manner manner, int seconds) {
        this(question, revision, right, when, manner, seconds, Cause.NOT_SAID);
    }

    public Sight(QuestionId question, boolean right, Instant when, Manner manner, int seconds) {
        this(question, "", right, when, manner, seconds);
    }

    /** An answer in practice of which nobody knows how long it took. */
    public Sight(QuestionId question, String revision, boolean right, Instant when) {
        this(question, revision, right, when, Manner.PRACTICE, UNKNOWN);
    }

    public Sight(QuestionId question, boolean right, Instant when) {
        this(question, "", right, when);
    }

    public boolean secondsKnown() {
        return seconds != UNKNOWN;
    }
}
