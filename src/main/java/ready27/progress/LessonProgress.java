package ready27.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ready27.history.Seen;
import ready27.lesson.Lesson;
import ready27.lesson.Lessons;
import ready27.question.Question;
import ready27.syllabus.Area;

/**
 * How far somebody has come, for the list of lessons: what was ticked off, and what is known of each area.
 *
 * @param read the lessons ticked off, by their slugs
 */
public record LessonProgress(List<Row> areas, List<String> read) {

    static final LessonProgress NOTHING = new LessonProgress(List.of(), List.of());

    /** One area: lessons ticked off of those there are, and what is known of its questions. */
    public record Row(Area area, long read, int lessons, Mastery mastery) {

        public String lessonsRead() {
            return read + " of " + lessons + (lessons == 1 ? " lesson" : " lessons") + " ticked off";
        }

        /** Such as {@code 12 of 15 questions met right at last}. */
        public String questionsKnown() {
            return mastery.met() == 0
                    ? "no question met yet"
                    : mastery.known() + " of " + mastery.met() + (mastery.met() == 1 ? " question" : " questions")
                            + " met right at last";
        }
    }

    public LessonProgress {
        areas = List.copyOf(areas);
        read = List.copyOf(read);
    }

    static LessonProgress of(Lessons lessons, Set<String> ticked, List<Question> served, Seen seen) {
        List<Row> rows = new ArrayList<>();
        for (Area area : Area.values()) {
            List<Lesson> there = lessons.in(area);
            long read = there.stream()
                    .filter(lesson -> ticked.contains(lesson.slug()))
                    .count();
            rows.add(new Row(area, read, there.size(), Mastery.of(area, served, seen)));
        }
        List<String> read = lessons.all().stream()
                .map(Lesson::slug)
                .filter(ticked::contains)
                .toList();
        return new LessonProgress(rows, read);
    }

    /** Over all areas. */
    public String summary() {
        int lessons = areas.stream().mapToInt(Row::lessons).sum();
        int met = areas.stream().mapToInt(row -> row.mastery().met()).sum();
        int known = areas.stream().mapToInt(row -> row.mastery().known()).sum();
        return "You have ticked off " + read.size() + " of " + lessons + " lessons, and got " + known + " of " + met
                + " questions right at last";
    }

    /** Whether there is anything to tell. */
    public boolean begun() {
        return !read.isEmpty() || areas.stream().anyMatch(row -> row.mastery().met() > 0);
    }
}
