package ready27.readiness;

import java.util.List;
import java.util.Optional;

/** The exams there are to get ready for; the room that knows their rules says so. */
public interface Aims {

    /** The exams of single questions, the first stage first. */
    List<Aim> aims();

    /** The one to begin with. */
    default Optional<Aim> first() {
        return aims().stream().findFirst();
    }

    /** The exams with a scenario that follow them. */
    default List<ScenarioAim> scenarioAims() {
        return List.of();
    }
}
