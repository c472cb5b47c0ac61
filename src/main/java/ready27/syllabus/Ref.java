package ready27.syllabus;

import java.util.Optional;

/** What content points at, and what a chip for it shows: {@code 9.2.2}, {@code A.5.7}, a term's name, a document's. */
public record Ref(String id, Kind kind, String label, String title) {

    /** What sort of thing it is. */
    public enum Kind {
        CLAUSE,
        CONTROL,
        TERM,
        DOCUMENT
    }

    /** The address of its page; documents have none. */
    public Optional<String> path() {
        return switch (kind) {
            case CLAUSE -> Optional.of("/syllabus/clauses/" + id);
            case CONTROL -> Optional.of("/syllabus/controls/" + id);
            case TERM -> Optional.of("/syllabus/terms/" + id);
            case DOCUMENT -> Optional.empty();
        };
    }
}
