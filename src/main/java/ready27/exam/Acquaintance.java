package ready27.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import ready27.question.QuestionId;

/**
 * How well this learner, and all learners together, know the questions that a paper may be drawn from.
 *
 * @param shown how many papers showed a question lately
 * @param papers how many papers there were lately
 * @param rested what was not seen since that moment may come again before what was
 */
public record Acquaintance(
        Map<QuestionId, Instant> lastSeen, Map<QuestionId, Integer> shown, int papers, Instant rested) {

    public static final Acquaintance NONE = new Acquaintance(Map.of(), Map.of(), 0, Instant.MIN);

    /** The later, the less a question is wanted on a paper. */
    enum Standing {
        UNSEEN,
        RESTED,
        RECENT
    }

    private static final Duration COOL_DOWN = Duration.ofDays(30);

    private static final double CAP = 0.25;

    public Acquaintance {
        lastSeen = Map.copyOf(lastSeen);
        shown = Map.copyOf(shown);
    }

    static Acquaintance at(Instant now, Map<QuestionId, Instant> lastSeen, Map<QuestionId, Integer> shown, int papers) {
        return new Acquaintance(lastSeen, shown, papers, now.minus(COOL_DOWN));
    }

    Standing standing(QuestionId question) {
        return lastSeen(question)
                .map(seen -> seen.isAfter(rested) ? Standing.RECENT : Standing.RESTED)
                .orElse(Standing.UNSEEN);
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
