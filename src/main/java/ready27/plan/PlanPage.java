package ready27.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ready27.lesson.Lesson;
import ready27.readiness.ScenarioAim;

/**
 * The plan as it is read.
 *
 * @param lead what the plan is for, or what it needs to be one
 * @param stages one or two
 * @param ticked the lessons that were ticked off
 * @param calendar the address at which a calendar fetches the plan
 */
public record PlanPage(
        String notice,
        List<String> lead,
        Today today,
        List<StageText> stages,
        List<Ticked> ticked,
        Fields fields,
        boolean planned,
        Subscription calendar) {

    private static final int WEEKS_OPEN = 2;

    /** Which days of exams the form asks for. */
    record Asks(boolean first, boolean next) {}

    /** One thing to do; {@code lesson} is the slug of what can be ticked off, empty for everything else. */
    public record Row(String title, String time, String path, String lesson) {

        static Row of(Task task) {
            String lesson = task.kind() == Task.Kind.LESSON ? task.path().substring("/lessons/".length()) : "";
            return new Row(Words.task(task), task.minutes() + " min", task.path(), lesson);
        }
    }

    /**
     * What today brings.
     *
     * @param done what was done of it already; empty where nothing was
     * @param free what to say where there is nothing to do
     */
    public record Today(String day, List<Row> rows, String done, String free) {}

    public record DayRow(String day, String date, String time, List<Row> rows) {}

    /** A week, or what is left of it. */
    public record Week(String title, String sum, boolean open, List<DayRow> days) {}

    public record StageText(String title, String exam, String date, List<String> sentences, List<Week> weeks) {}

    /**
     * Whether there is an address.
     *
     * @param address shown once, when it is made; empty otherwise
     */
    public record Subscription(boolean made, String address) {

        /** The same for programs that know how to subscribe. */
        public String forPrograms() {
            return address.replaceFirst("^https?:", "webcal:");
        }
    }

    public record Ticked(String title, String path, String slug) {}

    /**
     * The form, with what was typed.
     *
     * @param first the name of the exam whose day is asked for; empty where it is not
     * @param next the same of the stage that follows
     */
    public record Fields(
            String first,
            String next,
            String day,
            String nextDay,
            String minutes,
            String today,
            String dayProblem,
            String nextProblem,
            String minutesProblem) {

        public boolean refused() {
            return !dayProblem.isEmpty() || !nextProblem.isEmpty() || !minutesProblem.isEmpty();
        }
    }

    static PlanPage of(MakingAPlan.Made made, String notice) {
        Basis basis = made.basis();
        Fields fields = new Fields(
                first(basis),
                next(basis),
                basis.firstDay().filter(basis::ahead).map(LocalDate::toString).orElse(""),
                basis.nextDay().filter(basis::ahead).map(LocalDate::toString).orElse(""),
                basis.intent().said() ? String.valueOf(basis.intent().minutes()) : "30",
                basis.today().toString(),
                "",
                "",
                "");
        return of(made, notice, fields);
    }

    /** The same with a form that was refused. */
    static PlanPage refused(MakingAPlan.Made made, PlanForm form, PlanForm.Problems problems) {
        Fields fields = new Fields(
                first(made.basis()),
                next(made.basis()),
                form.typedDay(),
                form.typedNext(),
                form.typedMinutes(),
                made.basis().today().toString(),
                problems.day(),
                problems.next(),
                problems.minutes());
        return of(made, "", fields);
    }

    static Asks asks(Basis basis) {
        return new Asks(!first(basis).isEmpty(), !next(basis).isEmpty());
    }

    private static String first(Basis basis) {
        return basis.passed().contains(basis.outlook().exam())
                ? ""
                : basis.outlook().title();
    }

    private static String next(Basis basis) {
        return basis.outlook()
                .next()
                .filter(stage -> basis.outlook().opened() && !basis.passed().contains(stage.exam()))
                .map(ScenarioAim::title)
                .orElse("");
    }

    static Today today(Plan plan) {
        List<Row> rows = plan.todays().map(Day::tasks).orElse(List.of()).stream()
                .map(Row::of)
                .toList();
        boolean exam = plan.stages().stream().anyMatch(stage -> stage.day().equals(plan.today()));
        String done = plan.spent() == 0 || exam
                ? ""
                : "About " + Words.time(plan.spent()) + " done today, of the " + plan.minutes() + " you gave it.";
        String free = exam
                ? "Today is the exam. Nothing is planned any more: you are as ready as you are. Good luck."
                : plan.spent() >= plan.minutes() ? "That is enough for today." : "Nothing more is planned for today.";
        return new Today(Words.day(plan.today()), rows, done, rows.isEmpty() ? free : "");
    }

    private static PlanPage of(MakingAPlan.Made made, String notice, Fields fields) {
        Plan plan = made.plan();
        return new PlanPage(
                notice,
                Sentences.lead(made.basis(), plan),
                today(plan),
                plan.stages().stream().map(stage -> text(stage, plan)).toList(),
                ticked(made),
                fields,
                !plan.nothing(),
                new Subscription(made.basis().intent().subscribed(), ""));
    }

    /** The same with the address that was just made. */
    PlanPage at(String address) {
        return new PlanPage(notice, lead, today, stages, ticked, fields, planned, new Subscription(true, address));
    }

    private static StageText text(Stage stage, Plan plan) {
        return new StageText(
                stage.title(),
                Words.day(stage.day()),
                stage.day().toString(),
                Sentences.of(stage, plan),
                weeks(stage, plan.today()));
    }

    /** Today has its own place above them. */
    private static List<Week> weeks(Stage stage, LocalDate today) {
        Map<LocalDate, List<Day>> byWeek = new TreeMap<>();
        stage.days().stream()
                .filter(day -> !day.date().equals(today))
                .forEach(day -> byWeek.computeIfAbsent(monday(day.date()), week -> new ArrayList<>())
                        .add(day));
        List<Week> weeks = new ArrayList<>();
        byWeek.forEach((monday, days) -> weeks.add(week(monday, days, weeks.size() < WEEKS_OPEN)));
        return weeks;
    }

    private static Week week(LocalDate monday, List<Day> days, boolean open) {
        int minutes = days.stream().mapToInt(Day::minutes).sum();
        return new Week(
                "Week of " + Words.briefly(monday),
                minutes == 0 ? "nothing planned" : Words.time(minutes),
                open,
                days.stream().map(PlanPage::row).toList());
    }

    private static DayRow row(Day day) {
        return new DayRow(
                Words.briefly(day.date()),
                day.date().toString(),
                day.tasks().isEmpty() ? "" : day.minutes() + " min",
                day.tasks().stream().map(Row::of).toList());
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static List<Ticked> ticked(MakingAPlan.Made made) {
        Map<String, LocalDate> read = made.basis().intent().read();
        return made.shelves().lessons().stream()
                .filter(lesson -> read.containsKey(lesson.slug()))
                .map((Lesson lesson) -> new Ticked(lesson.title(), lesson.path(), lesson.slug()))
                .toList();
    }
}
