package ready27.exam;

/** A threshold and how far above or below it a score lies. */
public record Distance(String title, int marks, int score, int outOf) {

    public boolean reached() {
        return score >= marks;
    }

    /** Such as 3 marks above. */
    public String margin() {
        int margin = Math.abs(score - marks);
        return margin == 0
                ? "exactly there"
                : margin + (margin == 1 ? " mark" : " marks") + (reached() ? " above" : " below");
    }

    /** How far along a bar of 500 so many marks reach. */
    public int along(int some) {
        return 500 * some / outOf;
    }
}
