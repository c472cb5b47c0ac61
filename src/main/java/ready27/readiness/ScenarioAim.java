package ready27.readiness;

import java.time.Duration;

/**
 * An exam of questions that share a scenario, of {@value ScenarioModel#MARKS} marks each.
 *
 * @param exam its id
 * @param pass the marks that are enough
 * @param trainer the marks with which one may apply to become a trainer
 * @param length without extra time
 */
public record ScenarioAim(String exam, String title, int pass, int trainer, Duration length) {

    Duration length(int extraTimePercent) {
        return length.multipliedBy(100 + extraTimePercent).dividedBy(100);
    }

    /** The marks there are, one a line. */
    static int marks() {
        return ScenarioModel.QUESTIONS * ScenarioModel.MARKS;
    }
}
