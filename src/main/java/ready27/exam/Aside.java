package ready27.exam;

/** What lies on the desk beside the paper: the learner's notebook and, if the exam allows it, an open book. */
public record Aside(Notebook notebook, boolean openBook) {

    public Note note(int question) {
        return notebook.note(question);
    }

    /** Such as 3 times. */
    public String opened() {
        return switch (notebook.opened()) {
            case 0 -> "never";
            case 1 -> "once";
            default -> notebook.opened() + " times";
        };
    }
}
