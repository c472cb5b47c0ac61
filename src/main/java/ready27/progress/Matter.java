package ready27.progress;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ready27.lesson.Lesson;
import ready27.lesson.Lessons;
import ready27.paper.Papers;
import ready27.paper.ScenarioLine;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;
import ready27.syllabus.Area;
import ready27.syllabus.Ref;
import ready27.syllabus.Syllabus;

/** What questions of the bank and lines of papers are about, and where to read on it. */
@Component
class Matter {

    private final QuestionBank bank;
    private final Papers papers;
    private final Lessons lessons;
    private final Syllabus syllabus;

    Matter(QuestionBank bank, Papers papers, Lessons lessons, Syllabus syllabus) {
        this.bank = bank;
        this.papers = papers;
        this.lessons = lessons;
        this.syllabus = syllabus;
    }

    /** What one of them is about. */
    record About(Area area, List<String> refs) {}

    /** Empty where it is asked no longer. */
    Optional<About> of(QuestionId id) {
        return bank.find(id)
                .map(question -> new About(question.area(), question.refs()))
                .or(() -> line(id).map(ScenarioLine::about).map(about -> new About(about.area(), about.refs())));
    }

    /** Whether it can be practised by itself. */
    boolean practised(QuestionId id) {
        return bank.find(id)
                .filter(question -> question.status().served())
                .map(Question::pool)
                .filter(Pool.PRACTICE::equals)
                .isPresent();
    }

    Optional<Ref> ref(String ref) {
        return syllabus.ref(ref);
    }

    /** The first lesson that treats it. */
    Optional<Lesson> lesson(String ref) {
        return lessons.about(ref).stream().findFirst();
    }

    Optional<Lesson> lessonNamed(String slug) {
        return lessons.find(slug);
    }

    private Optional<ScenarioLine> line(QuestionId id) {
        return papers.served().stream()
                .flatMap(paper -> paper.line(id).stream())
                .findFirst();
    }
}
