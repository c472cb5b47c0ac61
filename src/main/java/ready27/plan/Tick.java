package ready27.plan;

/** Whether a lesson was ticked off. */
public record Tick(String lesson, boolean read) {}
