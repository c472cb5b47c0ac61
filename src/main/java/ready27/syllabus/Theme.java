package ready27.syllabus;

/** The four groups of the controls of Annex A. */
public enum Theme {
    ORGANIZATIONAL("A.5", "Organizational controls"),
    PEOPLE("A.6", "People controls"),
    PHYSICAL("A.7", "Physical controls"),
    TECHNOLOGICAL("A.8", "Technological controls");

    private final String prefix;
    private final String title;

    Theme(String prefix, String title) {
        this.prefix = prefix;
        this.title = title;
    }

    /** What the ids of its controls begin with, such as {@code A.5}. */
    public String prefix() {
        return prefix;
    }

    public String title() {
        return title;
    }
}
