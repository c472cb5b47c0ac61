package ready27.question;

/** One answer to choose; its letter is its place in the file, wherever the screen shows it. */
public record Option(String letter, String text, boolean right, String why) {}
