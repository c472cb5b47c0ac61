package ready27.learner;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How a real exam went, as the learner tells it.
 *
 * @param sat the day of the exam
 * @param entered when it was first told here; what was predicted before that moment can be held against it
 */
public record RealResult(String exam, LocalDate sat, Outcome outcome, Instant entered) {

    public RealResult {
        if (sat.getYear() < 1000 || sat.getYear() > 9999) {
            throw new IllegalArgumentException("the year of an exam has four digits");
        }
    }

    /** What the learner was told: marks, or only whether that was enough. */
    public sealed interface Outcome {

        boolean passed();
    }

    /** Marks, with the rules of that day beside them: a later rule alters no result. */
    public record Marked(int marks, int outOf, int pass) implements Outcome {

        public Marked {
            if (marks < 0 || marks > outOf || pass < 1 || pass > outOf) {
                throw new IllegalArgumentException("marks lie between 0 and the marks there are");
            }
        }

        @Override
        public boolean passed() {
            return marks >= pass;
        }
    }

    public record Told(boolean passed) implements Outcome {}

    public RealResultId id() {
        return RealResultId.of(exam, sat);
    }

    public boolean passed() {
        return outcome.passed();
    }

    /** What is corrected was still entered when it was entered. */
    RealResult firstEntered(Instant when) {
        return new RealResult(exam, sat, outcome, when);
    }

    /** Whether it says the same, whenever that was entered. */
    boolean saysTheSameAs(RealResult other) {
        return firstEntered(other.entered).equals(other);
    }
}
