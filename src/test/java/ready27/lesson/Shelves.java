package ready27.lesson;

import java.util.List;
import ready27.prose.Markdown;
import ready27.syllabus.SyllabusSources;
import ready27.syllabus.Teaching;
import ready27.testing.ShippedContent;
import ready27.web.PreparedSource;

/** The shipped lessons and the pages made of them. */
public final class Shelves {

    private Shelves() {}

    public static List<PreparedSource> sources() {
        return List.of(lessons(), SyllabusSources.of(ShippedContent.syllabus(), teaching()));
    }

    public static PreparedSource lessons() {
        return new LessonPages(
                ShippedContent.lessons(), ShippedContent.syllabus(), new Markdown(ShippedContent.syllabus()));
    }

    public static Teaching teaching() {
        return new LessonConfiguration().teaching(ShippedContent.lessons());
    }

    public static Object list() {
        return LessonList.of(ShippedContent.lessons());
    }
}
