package ready27.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ready27.lesson.Lesson;
import ready27.readiness.Need;
import ready27.syllabus.Area;

/**
 * Lessons and practice in turn, by the minutes each has had.
 *
 * <p>Lessons come in their own order as long as half of the time is enough for them, else those of the areas first in
 * which most marks lie. Practice goes where the most marks lie among the areas of which something was read, at most
 * twice in a row, and counts on what it will bring. What was missed fills what is left of a day, too little for a
 * lesson or five new questions, and comes alone when nothing is new any more.
 */
final class FoundationWork implements Work {

    static final int MANY = 10;
    static final int FEW = 5;
    private static final int MOST_IN_A_ROW = 2;

    private final List<Task> mocks;
    private final List<Lesson> lessons;
    private final List<Need> needs;
    private final Set<Area> begun = EnumSet.noneOf(Area.class);
    private final List<Area> practised = new ArrayList<>();
    private int missed;
    private int reading;
    private int answering;

    /**
     * @param unread in the order of learning
     * @param read the areas of which a lesson was read
     * @param missed how many questions were answered wrong last time
     * @param available minutes in all
     * @param turns what lessons and practice had lately, so that whose turn it is goes on from there
     */
    FoundationWork(
            List<Task> mocks,
            List<Lesson> unread,
            Set<Area> read,
            List<Need> needs,
            int missed,
            int available,
            Turns turns) {
        this.reading = turns.reading();
        this.answering = turns.answering();
        this.mocks = List.copyOf(mocks);
        this.needs = new ArrayList<>(needs);
        this.missed = missed;
        this.lessons = new ArrayList<>(unread);
        begun.addAll(read);
        needs.stream()
                .map(Need::area)
                .filter(area -> unread.stream().noneMatch(lesson -> lesson.area() == area))
                .forEach(begun::add);
        if (2 * unread.stream().mapToInt(Pace::lesson).sum() > available) {
            lessons.sort(Comparator.comparingDouble((Lesson lesson) -> -gap(lesson.area())));
        }
    }

    @Override
    public List<Task> mocks() {
        return mocks;
    }

    @Override
    public Optional<Task> take(int minutes) {
        return reading <= answering
                ? lesson(minutes).or(() -> practice(minutes)).or(() -> missed(minutes))
                : practice(minutes).or(() -> lesson(minutes)).or(() -> missed(minutes));
    }

    @Override
    public Left left() {
        int unread = lessons.stream().mapToInt(Pace::lesson).sum();
        int questions = needs.stream()
                .mapToInt(need -> need.unseen() < FEW ? 0 : need.unseen())
                .sum();
        return new Left(lessons.size(), questions, 0, 0, unread + Pace.questions(questions));
    }

    private Optional<Task> lesson(int minutes) {
        if (lessons.isEmpty() || Pace.lesson(lessons.get(0)) > minutes) {
            return Optional.empty();
        }
        Lesson lesson = lessons.remove(0);
        reading += Pace.lesson(lesson);
        begun.add(lesson.area());
        return Optional.of(new Task(Task.Kind.LESSON, lesson.title(), 1, Pace.lesson(lesson), lesson.path()));
    }

    private Optional<Task> practice(int minutes) {
        return next().flatMap(need -> {
            int number = need.unseen() >= MANY && Pace.questions(MANY) <= minutes ? MANY : FEW;
            return Pace.questions(number) > minutes ? Optional.empty() : Optional.of(practise(need, number));
        });
    }

    private Task practise(Need need, int number) {
        needs.set(needs.indexOf(need), need.after(number));
        practised.add(need.area());
        answering += Pace.questions(number);
        return new Task(
                Task.Kind.QUESTIONS,
                need.area().title(),
                number,
                Pace.questions(number),
                "/practice?pool=unseen&number=" + number + "&area="
                        + need.area().key());
    }

    private Optional<Need> next() {
        List<Need> open = needs.stream().filter(need -> need.unseen() >= FEW).toList();
        List<Need> known =
                open.stream().filter(need -> begun.contains(need.area())).toList();
        List<Need> candidates = known.isEmpty() ? open : known;
        return candidates.stream()
                .filter(need -> candidates.size() == 1 || !tiring(need.area()))
                .max(Comparator.comparingDouble(Need::gap));
    }

    private boolean tiring(Area area) {
        int size = practised.size();
        return size >= MOST_IN_A_ROW
                && practised.subList(size - MOST_IN_A_ROW, size).stream().allMatch(area::equals);
    }

    private Optional<Task> missed(int minutes) {
        int number = missed >= MANY && Pace.questions(MANY) <= minutes ? MANY : Math.min(missed, FEW);
        if (number == 0 || Pace.questions(number) > minutes) {
            return Optional.empty();
        }
        missed -= number;
        return Optional.of(new Task(
                Task.Kind.MISSED,
                "Questions you missed",
                number,
                Pace.questions(number),
                "/practice?pool=missed&number=" + (number == MANY ? MANY : FEW)));
    }

    private double gap(Area area) {
        return needs.stream()
                .filter(need -> need.area() == area)
                .mapToDouble(Need::gap)
                .sum();
    }
}
