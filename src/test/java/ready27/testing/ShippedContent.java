package ready27.testing;

import java.nio.file.Path;
import java.util.List;
import ready27.content.ContentLibrary;
import ready27.exam.ExamBook;
import ready27.exam.ExamReader;
import ready27.guide.Guide;
import ready27.guide.GuideReader;
import ready27.lesson.LessonReader;
import ready27.lesson.Lessons;
import ready27.paper.Papers;
import ready27.paper.ScenarioReader;
import ready27.question.QuestionBank;
import ready27.question.QuestionReader;
import ready27.syllabus.Syllabus;
import ready27.syllabus.SyllabusReader;

/** The content folder of this repository, read once for all tests. */
public final class ShippedContent {

    public static final Path FOLDER = Path.of("content");

    private static final ContentLibrary LIBRARY = new ContentLibrary(
            FOLDER,
            List.of(
                    new SyllabusReader(),
                    new QuestionReader(),
                    new LessonReader(),
                    new GuideReader(),
                    new ExamReader(),
                    new ScenarioReader()));

    private ShippedContent() {}

    public static Syllabus syllabus() {
        return LIBRARY.get(new SyllabusReader());
    }

    public static QuestionBank bank() {
        return LIBRARY.get(new QuestionReader());
    }

    public static ExamBook exams() {
        return LIBRARY.get(new ExamReader());
    }

    public static Papers papers() {
        return LIBRARY.get(new ScenarioReader());
    }

    public static Lessons lessons() {
        return LIBRARY.get(new LessonReader());
    }

    public static Guide guide() {
        return LIBRARY.get(new GuideReader());
    }
}
