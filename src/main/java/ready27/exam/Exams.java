package ready27.exam;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ready27.learner.Qualification;
import ready27.learner.Qualifications;

/** The exams that can be sat, as the content stands now. */
final class Exams implements Qualifications {

    private final Supplier<ExamBook> book;

    Exams(Supplier<ExamBook> book) {
        this.book = book;
    }

    Optional<ExamSpec> find(String id) {
        return book.get().find(id);
    }

    Optional<ExamSpec> first() {
        return book.get().first();
    }

    @Override
    public List<Qualification> qualifications() {
        return all().stream()
                .filter(exam -> !exam.qualification().isEmpty())
                .map(exam -> new Qualification(
                        exam.id(),
                        exam.qualification(),
                        exam.rules().marks(),
                        exam.rules().pass()))
                .toList();
    }

    List<ExamSpec> all() {
        return book.get().exams();
    }
}
