package ready27.prose;

/** A heading of a text and the anchor it can be reached by. */
public record Heading(int level, String id, String text) {}
