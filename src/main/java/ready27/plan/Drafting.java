package ready27.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ready27.lesson.Lesson;
import ready27.question.Pool;
import ready27.readiness.Need;
import ready27.readiness.Outlook;
import ready27.readiness.ScenarioAim;
import ready27.readiness.TimedPaper;
import ready27.syllabus.Area;

/** Makes the work of a stage out of what is known, and has it laid out. */
record Drafting(Basis basis, Shelves shelves, int spent) {

    private static final int MOCKS = 2;
    private static final int LATELY = 120;

    Stage foundation(LocalDate exam) {
        Outlook outlook = basis.outlook();
        Window window = window(basis.today(), exam);
        List<Lesson> unread = shelves.lessons().stream()
                .filter(lesson -> !shelves.read(lesson, basis.intent(), basis.seen()))
                .toList();
        int missed = shelves.missed(basis.seen());
        Work work = new FoundationWork(
                mocks(), unread, begun(unread), outlook.needs(), missed, window.minutesInAll(), basis.turns(shelves));
        return stage(outlook.exam(), outlook.title(), window, work);
    }

    Optional<Stage> practitioner(LocalDate from, LocalDate exam) {
        return basis.outlook().next().map(aim -> {
            PapersAhead papers = PapersAhead.of(shelves.papers(), basis.opened(), basis.seen());
            Work work = new PractitionerWork(
                    papers.mocks(length(aim)),
                    papers.parts(),
                    faded(),
                    basis.turns(shelves).parts());
            return stage(aim.exam(), aim.title(), window(from, exam), work);
        });
    }

    private Stage stage(String exam, String title, Window window, Work work) {
        int offset = (int) ChronoUnit.DAYS.between(basis.today(), window.first());
        Planning.Outcome outcome = Planning.of(window, work, basis.cards(), offset);
        return new Stage(exam, title, window.exam(), outcome.days(), outcome.left());
    }

    private Window window(LocalDate from, LocalDate exam) {
        return new Window(from, exam, basis.intent().minutes(), from.equals(basis.today()) ? spent : 0);
    }

    /** Two from the bank and the reserve last, less what was sat lately. */
    private List<Task> mocks() {
        Outlook outlook = basis.outlook();
        List<TimedPaper> sat = outlook.papers().stream()
                .filter(paper -> paper.exam().equals(outlook.exam()))
                .filter(paper -> Basis.day(paper).isAfter(basis.today().minusDays(LATELY)))
                .toList();
        int minutes = Pace.mock(outlook.mock().toMinutes(), outlook.extraTimePercent());
        int questions = outlook.needs().stream().mapToInt(Need::questions).sum();
        List<Task> mocks = new ArrayList<>();
        for (long done = sat.stream().filter(paper -> !paper.reserve()).count(); done < MOCKS; done++) {
            mocks.add(new Task(Task.Kind.MOCK, "Mock exam", questions, minutes, "/exams"));
        }
        if (sat.stream().noneMatch(TimedPaper::reserve) && reserved()) {
            mocks.add(new Task(Task.Kind.MOCK, "Mock exam from the reserve", questions, minutes, "/exams/reserve"));
        }
        return mocks;
    }

    /** Whether the reserve is enough for a paper. */
    private boolean reserved() {
        return basis.outlook().needs().stream()
                .allMatch(need -> shelves.served().stream()
                                .filter(one -> one.pool() == Pool.RESERVE && one.area() == need.area())
                                .count()
                        >= need.questions());
    }

    /** The areas of which something was read. */
    private Set<Area> begun(List<Lesson> unread) {
        return shelves.lessons().stream()
                .filter(lesson -> !unread.contains(lesson))
                .map(Lesson::area)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Area.class)));
    }

    private List<Need> faded() {
        return basis.outlook().needs().stream()
                .filter(need -> basis.outlook().faded().contains(need.area()))
                .toList();
    }

    private int length(ScenarioAim aim) {
        return Pace.mock(aim.length().toMinutes(), basis.outlook().extraTimePercent());
    }
}
