package ready27.readiness;

/**
 * A report as somebody else reads it.
 *
 * @param name empty where the learner does not want to be named
 */
public record SharedReport(Report report, String name) {}
