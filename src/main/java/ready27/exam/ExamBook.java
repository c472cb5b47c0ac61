package ready27.exam;

import java.util.List;
import java.util.Optional;

/** The exams that can be sat, in the order of their files. */
public record ExamBook(List<ExamSpec> exams) {

    public ExamBook {
        exams = List.copyOf(exams);
    }

    public Optional<ExamSpec> find(String id) {
        return exams.stream().filter(exam -> exam.id().equals(id)).findFirst();
    }

    /** The one to begin with, for which no other has to be passed. */
    public Optional<ExamSpec> first() {
        return exams.stream().filter(exam -> exam.prerequisite().isEmpty()).findFirst();
    }
}
