package ready27.exam;

/** Why an answer was not taken, and the way back to its line. */
public record RefusedAnswer(String why, String path) {}
