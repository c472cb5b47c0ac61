package ready27.readiness;

import java.time.Instant;
import java.util.List;

/**
 * Scenario questions that somebody answered in one go and was given marks for.
 *
 * @param timed against the clock of the exam
 */
public record ScenarioSitting(Instant when, boolean timed, List<Part> parts) {

    /** Marks that one question gives. */
    public static final int MARKS = ScenarioModel.MARKS;

    /**
     * One question of a scenario.
     *
     * @param question names it for ever, whatever its wording
     * @param marks of {@value ScenarioModel#MARKS}
     * @param met whether a line of it had been practised before the sitting
     * @param seconds that its answered lines took, where they are known
     */
    public record Part(String question, int marks, boolean met, List<Integer> seconds) {

        public Part {
            seconds = List.copyOf(seconds);
            if (marks < 0 || marks > ScenarioModel.MARKS) {
                throw new IllegalArgumentException("a scenario question gives 0 to " + ScenarioModel.MARKS + " marks");
            }
        }

        /** One of which nobody knows how long it took. */
        public Part(String question, int marks, boolean met) {
            this(question, marks, met, List.of());
        }
    }

    public ScenarioSitting {
        parts = List.copyOf(parts);
    }
}
