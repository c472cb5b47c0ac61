package ready27.syllabus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** All that Ready27 says about one heading of the standard. */
public record ClausePage(
        Clause clause,
        Optional<StudyPart> study,
        List<Clause> wholes,
        List<Clause> parts,
        List<DocumentedItem> items,
        List<Ref> related,
        List<Ref> terms,
        List<Teaching.Text> lessons,
        Neighbours neighbours) {

    static ClausePage of(Clause clause, Syllabus syllabus, Teaching teaching) {
        return new ClausePage(
                clause,
                StudyPart.of(clause.id(), syllabus),
                wholes(clause, syllabus),
                ClauseTree.parts(clause, syllabus.clauses()),
                syllabus.documentedItems().stream()
                        .filter(item -> item.clause().split(" ", -1)[0].equals(clause.id()))
                        .toList(),
                related(clause, syllabus),
                termsOf(clause.id(), syllabus),
                teaching.about(clause.id()),
                Neighbours.of(refs(syllabus), clause.id()));
    }

    /** What the study text does not name already. */
    private static List<Ref> related(Clause clause, Syllabus syllabus) {
        List<String> named = syllabus.study(clause.id()).map(Study::related).orElse(List.of());
        return clause.related().stream()
                .filter(id -> !named.contains(id))
                .flatMap(id -> syllabus.ref(id).stream())
                .toList();
    }

    static List<Ref> termsOf(String ref, Syllabus syllabus) {
        return syllabus.terms().stream()
                .filter(term -> term.refs().contains(ref))
                .flatMap(term -> syllabus.ref(term.id()).stream())
                .toList();
    }

    public String practice() {
        return PracticeLink.of(clause.id());
    }

    /** What 2022 did to it, in a word. */
    public String change() {
        return switch (clause.change().status()) {
            case "none" -> "No change";
            case "new" -> "New in 2022";
            case "restructured" -> "Divided anew";
            case "renumbered" -> "New number";
            case "clarified" -> "Made clearer";
            case "editorial" -> "Wording only";
            default -> "Changed";
        };
    }

    private static List<Clause> wholes(Clause clause, Syllabus syllabus) {
        List<Clause> wholes = new ArrayList<>();
        Optional<Clause> whole = clause.parent().flatMap(syllabus::clause);
        while (whole.isPresent()) {
            wholes.add(whole.get());
            whole = whole.get().parent().flatMap(syllabus::clause);
        }
        Collections.reverse(wholes);
        return wholes;
    }

    private static List<Ref> refs(Syllabus syllabus) {
        return syllabus.clauses().stream()
                .map(clause -> new Ref(clause.id(), Ref.Kind.CLAUSE, clause.id(), clause.title()))
                .toList();
    }
}
