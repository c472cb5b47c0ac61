package ready27.exam;

import ready27.paper.ScenarioId;

/** Which paper somebody wants to sit. */
sealed interface Wanted {

    /** Drawn from the bank, or from its reserve. */
    record FromTheBank(boolean reserve) implements Wanted {}

    /** One with a booklet, as its authors wrote it. */
    record Whole(ScenarioId scenario) implements Wanted {}
}
