package ready27.paper;

/** Additional information, in Markdown: shown with its question and with no other. */
public record Information(String title, String text) {}
