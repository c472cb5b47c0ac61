package ready27.lesson;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ready27.prose.Markdown;
import ready27.syllabus.Syllabus;
import ready27.web.PreparedPage;
import ready27.web.PreparedSource;

/** The list of lessons and every lesson, the same for everybody. */
@Component
final class LessonPages implements PreparedSource {

    private final Lessons lessons;
    private final Syllabus syllabus;
    private final Markdown markdown;

    LessonPages(Lessons lessons, Syllabus syllabus, Markdown markdown) {
        this.lessons = lessons;
        this.syllabus = syllabus;
        this.markdown = markdown;
    }

    @Override
    public List<PreparedPage> pages() {
        List<PreparedPage> pages = new ArrayList<>();
        pages.add(PreparedPage.of("/lessons", "lesson/lessons", () -> LessonList.of(lessons)));
        for (Lesson lesson : lessons.all()) {
            pages.add(PreparedPage.of(
                    lesson.path(), "lesson/lesson", () -> LessonPage.of(lesson, lessons, syllabus, markdown)));
        }
        return pages;
    }
}
