package ready27.exam;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import ready27.question.QuestionId;

/**
 * How well this learner, and all learners together, know the questions that a paper may be drawn from.
 *
 * <p>Counts are those of all time, not of the last ninety days, and there is no cool-down of thirty days: what was seen
 * longest ago comes first instead.
 */
public record Acquaintance(Map<QuestionId, Instant> lastSeen, Map<QuestionId, Integer> shown, int papers) {

    public static final Acquaintance NONE = new Acquaintance(Map.of(), Map.of(), 0);

    private static final double CAP = 0.25;

    public Acquaintance {
        lastSeen = Map.copyOf(lastSeen);
        shown = Map.copyOf(shown);
    }

    Optional<Instant> lastSeen(QuestionId question) {
        return Optional.ofNullable(lastSeen.get(question));
    }

    /** The fewer papers showed it, the better its chance; what stood in too many papers gets a tenth of that. */
    double weight(QuestionId question) {
        int count = shown.getOrDefault(question, 0);
        double weight = 1 / Math.pow(1.0 + count, 4);
        return count > CAP * Math.max(papers, 1) && papers >= 10 ? weight / 10 : weight;
    }
}
