package ready27.syllabus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the standard holds: clauses, controls of 2022 and 2013, terms, documents and study texts, in the order of files. */
public final class Syllabus {

    private record Shelf(
            Map<String, Clause> clauses,
            Map<String, Control> controls,
            Map<String, OldControl> oldControls,
            Map<String, Term> terms,
            Map<String, Document> documents,
            List<DocumentedItem> documentedItems,
            Map<String, Study> studies) {}

    private volatile Shelf shelf;

    public Syllabus(
            List<Clause> clauses,
            List<Control> controls,
            List<OldControl> oldControls,
            List<Term> terms,
            List<Document> documents,
            List<DocumentedItem> documentedItems,
            Map<String, Study> studies) {
        shelf = new Shelf(
                byId(clauses, Clause::id),
                byId(controls, Control::id),
                byId(oldControls, OldControl::id),
                byId(terms, Term::id),
                byId(documents, Document::id),
                List.copyOf(documentedItems),
                Map.copyOf(studies));
    }

    public List<Clause> clauses() {
        return List.copyOf(shelf.clauses.values());
    }

    public List<Control> controls() {
        return List.copyOf(shelf.controls.values());
    }

    /** The 114 controls of 2013. */
    public List<OldControl> oldControls() {
        return List.copyOf(shelf.oldControls.values());
    }

    public List<Term> terms() {
        return List.copyOf(shelf.terms.values());
    }

    public List<Document> documents() {
        return List.copyOf(shelf.documents.values());
    }

    /** What has to exist as documented information, in the order of the clauses. */
    public List<DocumentedItem> documentedItems() {
        return shelf.documentedItems;
    }

    public Optional<Clause> clause(String id) {
        return Optional.ofNullable(shelf.clauses.get(id));
    }

    public Optional<Control> control(String id) {
        return Optional.ofNullable(shelf.controls.get(id));
    }

    public Optional<OldControl> oldControl(String id) {
        return Optional.ofNullable(shelf.oldControls.get(id));
    }

    public Optional<Term> term(String id) {
        return Optional.ofNullable(shelf.terms.get(id));
    }

    public Optional<Document> document(String id) {
        return Optional.ofNullable(shelf.documents.get(id));
    }

    /** The study text on a clause or control; headings that only gather their parts have none. */
    public Optional<Study> study(String id) {
        return Optional.ofNullable(shelf.studies.get(id));
    }

    /** The clause, control, term or document that goes by this id in content files. */
    public Optional<Ref> ref(String id) {
        return clause(id)
                .map(clause -> new Ref(id, Ref.Kind.CLAUSE, id, clause.title()))
                .or(() -> control(id).map(control -> new Ref(id, Ref.Kind.CONTROL, id, control.title())))
                .or(() -> term(id).map(term -> new Ref(id, Ref.Kind.TERM, term.name(), term.name())))
                .or(() -> document(id).map(found -> new Ref(id, Ref.Kind.DOCUMENT, found.name(), found.title())));
    }

    /** Takes over what another syllabus holds, in one step. */
    void takeOver(Syllabus newer) {
        shelf = newer.shelf;
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> found = new LinkedHashMap<>();
        things.forEach(thing -> found.put(id.apply(thing), thing));
        return found;
    }
}
