package ready27.readiness;

import java.util.List;

/** The exams there are to get ready for; the room that knows their rules says so. */
public interface Aims {

    /** The exams of single questions, the first stage first. */
    List<Aim> aims();

    /** The exams with a scenario that follow them. */
    default List<ScenarioAim> scenarioAims() {
        return List.of();
    }
}
