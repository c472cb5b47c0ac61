package ready27.paper;

/** What one has to use for the lines of a part: the scenario, the additional information too, or the line alone. */
public enum Basis {
    SCENARIO,
    INFORMATION,
    LINE
}
