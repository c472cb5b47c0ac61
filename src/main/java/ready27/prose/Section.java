package ready27.prose;

/** What stands below one heading, as plain text; what stands above the first has neither anchor nor title. */
public record Section(String id, String title, String text) {}
