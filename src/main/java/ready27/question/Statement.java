package ready27.question;

/** One of the two statements of a two-statement question. */
public record Statement(String text, boolean holds, String why) {}
