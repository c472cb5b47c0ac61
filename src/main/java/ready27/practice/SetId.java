package ready27.practice;

/** Names one practice set. */
public record SetId(String value) {

    public SetId {
        if (!value.matches("[a-z0-9-]{1,64}")) {
            throw new IllegalArgumentException("a practice set's id has small letters, digits and hyphens only");
        }
    }

    /** For the history, which counts one source once. */
    String source() {
        return "practice " + value;
    }

    String path() {
        return "/practice/" + value;
    }
}
