package ready27.readiness;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * All that the model is told of one person.
 *
 * @param evidence sorted by day
 * @param last day of the last answer of another kind, such as a repeat; that of the evidence does no harm
 */
public record Answered(List<Evidence> evidence, OptionalDouble last) {

    public static final Answered NOTHING = new Answered(List.of(), OptionalDouble.empty());

    public Answered {
        evidence = evidence.stream()
                .sorted(Comparator.comparingDouble(Evidence::day))
                .toList();
    }

    public static Answered of(List<Evidence> evidence) {
        return new Answered(evidence, OptionalDouble.empty());
    }

    /** Day of the last answer that counted. */
    public OptionalDouble lastEvidence() {
        return evidence.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(evidence.get(evidence.size() - 1).day());
    }

    /** Day of the last answer that was no evidence; without any, of the distant past. */
    double reviewed() {
        return last.equals(lastEvidence()) ? Double.NEGATIVE_INFINITY : last.orElse(Double.NEGATIVE_INFINITY);
    }

    double idle(double today) {
        double latest =
                Math.max(last.orElse(Double.NEGATIVE_INFINITY), lastEvidence().orElse(Double.NEGATIVE_INFINITY));
        return Double.isInfinite(latest) ? 0 : Math.max(0, today - latest);
    }
}
