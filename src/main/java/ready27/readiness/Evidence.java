package ready27.readiness;

/**
 * One answer that counts in full: the first sight of a question, given without help.
 *
 * @param area index into the target's areas
 * @param difficulty by how much the question is harder than its area, in logits; 0.3 for one tagged hard, -0.3 for easy
 * @param day when, in days and their fractions from any fixed moment
 */
public record Evidence(int area, boolean right, double difficulty, double day) {

    public static final double TAG = 0.3;

    public Evidence {
        if (area < 0 || !Double.isFinite(difficulty) || !Double.isFinite(day)) {
            throw new IllegalArgumentException("evidence has an area, a difficulty and a day");
        }
    }
}
