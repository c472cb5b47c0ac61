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
     */
    public record Part(String question, int marks, boolean met) {

        public Part {
            if (marks < 0 || marks > ScenarioModel.MARKS) {
                throw new IllegalArgumentException("a scenario question gives 0 to " + ScenarioModel.MARKS + " marks");
            }
        }
    }

    public ScenarioSitting {
        parts = List.copyOf(parts);
    }
}
