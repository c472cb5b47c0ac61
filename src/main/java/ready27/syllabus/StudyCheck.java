package ready27.syllabus;

import java.util.Map;
import ready27.content.Content;
import ready27.content.Entry;
import ready27.content.Faults;
import ready27.content.Place;

/** Finds study texts that stand twice, belong to nothing or point at nothing, and what has none. */
final class StudyCheck {

    private final Content content;
    private final KnownRefs known;
    private final Faults faults;

    StudyCheck(Content content, KnownRefs known, Faults faults) {
        this.content = content;
        this.known = known;
        this.faults = faults;
    }

    void run() {
        pages(SyllabusReader.CLAUSE_PAGES, "clause", Ref.Kind.CLAUSE, SyllabusReader.CLAUSES, "clauses");
        pages(SyllabusReader.CONTROL_PAGES, "control", Ref.Kind.CONTROL, SyllabusReader.CONTROLS, "controls");
    }

    private void pages(String path, String what, Ref.Kind kind, String home, String list) {
        Map<String, Place> pages = SyllabusCheck.ids(content, path, "pages", faults);
        if (content.file(path).isEmpty()) {
            return;
        }
        for (Entry page : SyllabusCheck.entries(content, path, "pages")) {
            page.find("id")
                    .filter(id -> !known.knows(kind, id.text()))
                    .ifPresent(id -> SyllabusCheck.unknown(id, what, faults));
            SyllabusCheck.refs(page, "related", known, faults);
        }
        for (Entry entry : SyllabusCheck.entries(content, home, list)) {
            if (asks(entry, kind) && !pages.containsKey(entry.text("id"))) {
                faults.add(
                        entry.place("id"),
                        "the " + what + " \"" + entry.text("id") + "\" has no study text",
                        "Add one to " + path);
            }
        }
    }

    /** Headings that only gather their parts ask nothing by themselves, so there is nothing to study. */
    private static boolean asks(Entry entry, Ref.Kind kind) {
        return kind == Ref.Kind.CONTROL || !entry.items("topics").isEmpty();
    }
}
