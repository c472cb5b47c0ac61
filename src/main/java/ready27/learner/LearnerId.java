package ready27.learner;

/** Names a person for ever: a guest keeps it when an account is made. */
public record LearnerId(String value) {

    public LearnerId {
        if (!value.matches("[a-z0-9-]{1,64}")) {
            throw new IllegalArgumentException("a learner's id has small letters, digits and hyphens only");
        }
    }
}
