package ready27.question;

/** Names a question for ever: learners' history hangs on it. */
public record QuestionId(String value) {

    public QuestionId {
        if (!value.matches("[a-z0-9-]{1,80}")) {
            throw new IllegalArgumentException("a question's id has small letters, digits and hyphens only");
        }
    }
}
