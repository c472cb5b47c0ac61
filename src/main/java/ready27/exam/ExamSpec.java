package ready27.exam;

import java.util.List;

/**
 * One exam as its file describes it: its rules, and what its papers are made of.
 *
 * @param qualification what the real exam awards; empty where there is no real one
 * @param prerequisite the id of the exam to be passed before; empty where anybody may sit down
 * @param standards the books that may lie open on the desk; none where the book is closed
 * @param assumed what no source tells us, so that the page says that it is our assumption
 */
public record ExamSpec(
        Rules rules,
        String qualification,
        String prerequisite,
        Composition composition,
        List<String> standards,
        String note,
        String source,
        List<String> assumed) {

    public ExamSpec {
        standards = List.copyOf(standards);
        assumed = List.copyOf(assumed);
        if (composition.questions() != rules.questions() || composition.marks() != rules.marks()) {
            throw new IllegalArgumentException("its papers have " + composition.questions() + " questions and "
                    + composition.marks() + " marks, the exam " + rules.questions() + " and " + rules.marks());
        }
    }

    public String id() {
        return rules.exam();
    }

    /** Whether the standards may be looked into. */
    public boolean openBook() {
        return !standards.isEmpty();
    }

    /** Whether its papers come with a booklet. */
    public boolean hasBooklets() {
        return composition instanceof Booklets;
    }
}
