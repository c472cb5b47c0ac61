package ready27.content;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of files, each with the place it lies in and the schema it keeps. */
enum Kind {
    CLAUSES("standard/clauses\\.yaml", "clauses"),
    CONTROLS("standard/controls\\.yaml", "controls"),
    CLAUSE_PAGES("standard/clause-pages\\.yaml", "clause-pages"),
    CONTROL_PAGES("standard/control-pages\\.yaml", "control-pages"),
    CONTROLS_2013("standard/controls-2013\\.yaml", "controls-2013"),
    TERMS("standard/terms\\.yaml", "terms"),
    FAMILY("standard/family\\.yaml", "family"),
    LIMITS("limits\\.yaml", "limits"),
    EXAM("exams/[a-z0-9-]+\\.yaml", "exam"),
    QUESTIONS("questions/[a-z]+/[a-z0-9-]+\\.yaml", "questions"),
    PAPER_BOOKLET("papers/[a-z0-9-]+/booklet\\.md", "booklet"),
    PAPER_QUESTION("papers/[a-z0-9-]+/question-[1-9]\\.yaml", "paper-question"),
    LESSON("topics/[a-z]+/[a-z0-9-]+\\.md", "lesson"),
    JOURNEY("guide/journey\\.yaml", "journey"),
    GUIDE("guide/[a-z0-9-]+\\.md", "guide");

    private final Pattern place;
    private final String schema;

    Kind(String place, String schema) {
        this.place = Pattern.compile(place);
        this.schema = "schema/" + schema + ".schema.json";
    }

    static Optional<Kind> of(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.place.matcher(path).matches())
                .findFirst();
    }

    String schema() {
        return schema;
    }

    /** The way from the file to its schema, as editors want it in the first line. */
    String schemaFrom(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count()) + schema;
    }
}
