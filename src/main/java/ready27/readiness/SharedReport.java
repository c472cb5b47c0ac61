package ready27.readiness;

/**
 * A report for the learner to print, or as somebody else reads it, whom no sentence calls "you".
 *
 * @param name empty where the learner does not want to be named
 */
public record SharedReport(Report report, String name) {}
