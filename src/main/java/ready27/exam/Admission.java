package ready27.exam;

import java.util.List;
import java.util.Set;
import ready27.learner.RealResult;

/** Whether somebody may sit an exam: one that has a prerequisite opens with a pass in that. */
public sealed interface Admission {

    Admission ADMITTED = new Admitted();

    record Admitted() implements Admission {}

    /** What is needed has to be passed first. */
    record NotYet(ExamSpec exam, ExamSpec needed) implements Admission {}

    /**
     * A mock passed here counts as much as the real exam.
     *
     * @param mocks the ids of the exams of which a mock was passed
     */
    static Admission to(ExamSpec exam, ExamSpec needed, Set<String> mocks, List<RealResult> results) {
        boolean passed = mocks.contains(needed.id())
                || results.stream().anyMatch(result -> result.exam().equals(needed.id()) && result.passed());
        return passed ? ADMITTED : new NotYet(exam, needed);
    }
}
