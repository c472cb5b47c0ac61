package ready27.question;

/** A question as it stood at one time. */
public record RevisionKey(QuestionId id, String revision) {

    /** The name it is kept under, such as {@code audit-9-2-2-01@0123456789abcdef}. */
    public String value() {
        return id.value() + "@" + revision;
    }

    public static RevisionKey parse(String value) {
        int at = value.lastIndexOf('@');
        return new RevisionKey(new QuestionId(value.substring(0, at)), value.substring(at + 1));
    }
}
