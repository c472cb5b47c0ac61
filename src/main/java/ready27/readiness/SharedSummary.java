package ready27.readiness;

/**
 * A summary for the learner to print, or as somebody else reads it, whom no sentence calls "you".
 *
 * @param name empty where the learner does not want to be named
 */
public record SharedSummary(Summary summary, String name) {}
