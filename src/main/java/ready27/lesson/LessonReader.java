package ready27.lesson;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ready27.content.Content;
import ready27.content.ContentFile;
import ready27.content.ContentReader;
import ready27.content.Entry;
import ready27.content.Faults;
import ready27.content.Place;
import ready27.syllabus.Area;

/** Reads {@code content/topics}; that its links lead somewhere the syllabus checks. */
@Component
public final class LessonReader implements ContentReader<Lessons> {

    @Override
    public Lessons read(Content content, Faults faults) {
        List<Lesson> lessons = new ArrayList<>();
        Map<String, String> slugs = new HashMap<>();
        for (ContentFile file : content.under("topics/")) {
            String other = slugs.putIfAbsent(file.stem(), file.path());
            if (other != null) {
                faults.add(new Place(file.path(), 1), "a lesson of this name is " + other, "Rename one of the two");
            } else if (file.data().sound()) {
                lessons.add(lesson(file, faults));
            }
        }
        return new Lessons(lessons);
    }

    private static Lesson lesson(ContentFile file, Faults faults) {
        Entry data = file.data();
        return new Lesson(
                file.stem(),
                data.text("title"),
                Area.find(data.text("area")).orElseThrow(),
                data.number("order"),
                data.number("minutes"),
                data.texts("clauses"),
                data.texts("controls"),
                data.texts("documents"),
                data.texts("objectives"),
                data.text("edition"),
                day(data, faults),
                file.body());
    }

    private static LocalDate day(Entry data, Faults faults) {
        try {
            return LocalDate.parse(data.text("checked"));
        } catch (DateTimeException wrong) {
            faults.add(data.place("checked"), "there is no such day", "Write the date as 2026-11-23");
            return LocalDate.EPOCH;
        }
    }
}
