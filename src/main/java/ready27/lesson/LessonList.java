package ready27.lesson;

import java.util.Arrays;
import java.util.List;
import ready27.syllabus.Area;

/** All there is to read, area by area. */
public record LessonList(List<Topic> topics) {

    public record Topic(Area area, List<Lesson> lessons) {}

    static LessonList of(Lessons lessons) {
        return new LessonList(Arrays.stream(Area.values())
                .map(area -> new Topic(area, lessons.in(area)))
                .toList());
    }
}
