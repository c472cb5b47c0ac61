package ready27.syllabus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of the seven parts of the syllabus; the keys are Ready27's own and no awarding body's. */
public enum Area {
    OVERVIEW("Overview", "Purpose, concepts, terms, the 27000 family, certification"),
    LEADERSHIP("Context and leadership", "Clauses 4 and 5"),
    PLANNING("Planning, support and operation", "Clauses 6, 7 and 8: risk, objectives, change, documented information"),
    EVALUATION("Monitoring and management review", "Clauses 9.1 and 9.3"),
    AUDIT("Internal audits", "Clause 9.2"),
    IMPROVEMENT("Improvement", "Clause 10: nonconformity, corrective action, continual improvement"),
    CONTROLS("Controls", "Annex A and ISO/IEC 27002: the 93 controls");

    private final String title;
    private final String covers;

    Area(String title, String covers) {
        this.title = title;
        this.covers = covers;
    }

    /** The word of content files and addresses, such as {@code leadership}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    public String covers() {
        return covers;
    }

    public static Optional<Area> find(String key) {
        return Arrays.stream(values()).filter(area -> area.key().equals(key)).findFirst();
    }
}
