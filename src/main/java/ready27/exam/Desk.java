package ready27.exam;

/** What a candidate sits at while the clock runs: one shape for drawn papers, one for papers with a booklet. */
sealed interface Desk permits DeskPage, ScenarioDesk {

    /** The name of its template. */
    String template();

    HandInPage handIn();
}
