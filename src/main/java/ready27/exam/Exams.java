package ready27.exam;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The exams that can be sat, as the content stands now. */
final class Exams {

    private final Supplier<ExamBook> book;

    Exams(Supplier<ExamBook> book) {
        this.book = book;
    }

    Optional<ExamSpec> find(String id) {
        return book.get().find(id);
    }

    List<ExamSpec> all() {
        return book.get().exams();
    }
}
