package ready27.review;

/** How well a card was remembered, by the learner's own judgement. */
public enum Grade {
    AGAIN(1),
    HARD(2),
    GOOD(3),
    EASY(4);

    private final int number;

    Grade(int number) {
        this.number = number;
    }

    /** One to four, as the published formulas count. */
    public int number() {
        return number;
    }
}
