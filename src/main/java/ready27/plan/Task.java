package ready27.plan;

/**
 * One thing to do on one day.
 *
 * @param amount cards, questions or lines, by its kind
 * @param path where it is done
 */
public record Task(Kind kind, String title, int amount, int minutes, String path) {

    /** What is to be done. */
    public enum Kind {
        REVIEWS,
        LESSON,
        QUESTIONS,
        MISSED,
        PART,
        MOCK
    }

    public Task {
        if (amount < 1 || minutes < 1) {
            throw new IllegalArgumentException("a task has something in it and takes a minute or more");
        }
    }

    boolean reviews() {
        return kind == Kind.REVIEWS;
    }
}
