package ready27.question;

/**
 * What a report is about.
 *
 * @param noun what learners call it: a question, a line
 */
public record Subject(RevisionKey about, String noun) {

    public static Subject question(RevisionKey about) {
        return new Subject(about, "question");
    }

    public static Subject line(RevisionKey about) {
        return new Subject(about, "line");
    }
}
