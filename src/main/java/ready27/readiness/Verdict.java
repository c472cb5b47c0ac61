package ready27.readiness;

/** What somebody is told; the names are those on the page. */
public enum Verdict {
    NOT_ENOUGH_EVIDENCE("not enough evidence"),
    NOT_YET("not yet"),
    CLOSE("close"),
    READY_TO_BOOK("ready to book"),
    TRAINER_LEVEL("trainer level");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean ready() {
        return this == READY_TO_BOOK || this == TRAINER_LEVEL;
    }
}
