package ready27.lesson;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ready27.syllabus.Area;

/** All lessons in the order of learning: area by area. */
public final class Lessons {

    private static final Comparator<Lesson> ORDER =
            Comparator.comparing(Lesson::area).thenComparing(Lesson::order).thenComparing(Lesson::slug);

    private volatile List<Lesson> shelf;

    public Lessons(List<Lesson> lessons) {
        shelf = lessons.stream().sorted(ORDER).toList();
    }

    public List<Lesson> all() {
        return shelf;
    }

    public Optional<Lesson> find(String slug) {
        return shelf.stream().filter(lesson -> lesson.slug().equals(slug)).findFirst();
    }

    public List<Lesson> in(Area area) {
        return shelf.stream().filter(lesson -> lesson.area() == area).toList();
    }

    /** Those that treat a clause, control or term. */
    public List<Lesson> about(String ref) {
        return shelf.stream().filter(lesson -> lesson.treats(ref)).toList();
    }

    public Optional<Lesson> after(Lesson lesson) {
        List<Lesson> all = shelf;
        int next = all.indexOf(lesson) + 1;
        return next < all.size() ? Optional.of(all.get(next)) : Optional.empty();
    }

    /** Takes over what another shelf holds, in one step. */
    void takeOver(Lessons newer) {
        shelf = newer.shelf;
    }
}
