package ready27.lesson;

import java.util.List;
import ready27.prose.Heading;
import ready27.prose.Markdown;
import ready27.prose.Prose;
import ready27.syllabus.PracticeLink;
import ready27.syllabus.Ref;
import ready27.syllabus.Syllabus;

/**
 * A lesson as it is read.
 *
 * @param next the lesson after it, none after the last
 */
public record LessonPage(Lesson lesson, Prose prose, List<Ref> clauses, List<Ref> controls, List<Lesson> next) {

    static LessonPage of(Lesson lesson, Lessons lessons, Syllabus syllabus, Markdown markdown) {
        return new LessonPage(
                lesson,
                markdown.render(lesson.text(), lesson.slug()),
                refs(lesson.clauses(), syllabus),
                refs(lesson.controls(), syllabus),
                lessons.after(lesson).stream().toList());
    }

    public List<Heading> contents() {
        return prose.headings().stream().filter(heading -> heading.level() == 2).toList();
    }

    public String practice() {
        return PracticeLink.ofLesson(lesson.slug(), lesson.area(), lesson.refs());
    }

    private static List<Ref> refs(List<String> ids, Syllabus syllabus) {
        return ids.stream().flatMap(id -> syllabus.ref(id).stream()).toList();
    }
}
