package ready27.question;

/** How far a question has come: checked means answered blind with the same key, reviewed accepted by a named person. */
public enum Status {
    DRAFT,
    CHECKED,
    REVIEWED;

    /** Drafts never reach a learner. */
    public boolean served() {
        return this != DRAFT;
    }
}
