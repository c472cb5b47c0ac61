package ready27.syllabus;

import java.util.List;

/** The headings of clauses 4 to 10, each with its parts below it. */
public record ClauseTree(int count, List<Branch> branches) {

    public record Branch(Clause clause, List<Branch> parts) {}

    static ClauseTree of(Syllabus syllabus) {
        List<Clause> clauses = syllabus.clauses();
        return new ClauseTree(
                clauses.size(),
                clauses.stream()
                        .filter(clause -> clause.parent().isEmpty())
                        .map(clause -> branch(clause, clauses))
                        .toList());
    }

    static List<Clause> parts(Clause whole, List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.parent().filter(whole.id()::equals).isPresent())
                .toList();
    }

    private static Branch branch(Clause clause, List<Clause> clauses) {
        return new Branch(
                clause,
                parts(clause, clauses).stream()
                        .map(part -> branch(part, clauses))
                        .toList());
    }
}
