package ready27.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ready27.history.Manner;
import ready27.history.Seen;
import ready27.history.SeenForTests;
import ready27.history.Sight;
import ready27.paper.Scenario;
import ready27.paper.ScenarioId;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.readiness.Need;
import ready27.readiness.Outlook;
import ready27.readiness.ScenarioAim;
import ready27.readiness.TimedPaper;
import ready27.review.CardsAhead;
import ready27.syllabus.Area;
import ready27.testing.ShippedContent;

/** Somebody on Monday, 2 March 2026, with the shipped content: nothing done, an exam in thirty days, 30 minutes a day. */
final class Learning {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    static final ScenarioAim PRACTITIONER =
            new ScenarioAim("practitioner", "Practitioner", 40, 53, Duration.ofMinutes(150));
    static final List<Integer> WEIGHTS = List.of(8, 7, 14, 4, 4, 3, 10);
    static final Shelves SHELVES = new Shelves(
            ShippedContent.lessons().all(),
            ShippedContent.bank().served(),
            ShippedContent.papers().served());

    LocalDate today = MONDAY;
    int minutes = 30;
    final Map<String, LocalDate> days = new LinkedHashMap<>(Map.of("foundation", MONDAY.plusDays(30)));
    final Map<String, LocalDate> read = new LinkedHashMap<>();
    final List<Sight> sights = new ArrayList<>();
    final List<TimedPaper> papers = new ArrayList<>();
    double[] shares = {0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5};
    CardsAhead cards = new CardsAhead(10, List.of(10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10), 0, 0);
    Set<String> passed = Set.of();
    Set<ScenarioId> opened = Set.of();
    List<Area> faded = List.of();
    boolean open;
    int extraTime;
    Shelves shelves = SHELVES;

    Learning in(int examInDays, int minutesADay) {
        days.put("foundation", today.plusDays(examInDays));
        minutes = minutesADay;
        return this;
    }

    Learning readAll() {
        shelves.lessons().forEach(lesson -> read.put(lesson.slug(), today.minusDays(9)));
        return this;
    }

    /** Every practice question, that long ago. */
    Learning answeredAll(boolean right, int daysAgo) {
        practised().forEach(question -> sights.add(answered(question, right, daysAgo)));
        return this;
    }

    Learning answered(Area area, int number, int daysAgo) {
        practised().stream()
                .filter(question -> question.area() == area)
                .limit(number)
                .forEach(question -> sights.add(answered(question, true, daysAgo)));
        return this;
    }

    Learning sat(boolean reserve, int daysAgo) {
        Instant when = NINE.minus(Duration.ofDays(daysAgo));
        papers.add(new TimedPaper("foundation", "Mock", when, 40, 50, 25, 50, "/exams/1/result", reserve));
        return this;
    }

    Plan plan() {
        return Plan.of(basis(), shelves);
    }

    MakingAPlan.Made made() {
        return new MakingAPlan.Made(basis(), plan(), shelves);
    }

    Basis basis() {
        Seen seen = SeenForTests.of(sights.toArray(Sight[]::new));
        Outlook outlook = new Outlook(
                "foundation",
                "Foundation",
                Duration.ofMinutes(40),
                needs(seen),
                papers,
                Optional.of(PRACTITIONER),
                open,
                faded,
                days,
                extraTime);
        return new Basis(today, outlook, seen, cards, Intent.of(minutes, read), passed, opened);
    }

    static List<Task> tasks(Plan plan, Task.Kind kind) {
        return plan.days().stream()
                .flatMap(day -> day.tasks().stream())
                .filter(task -> task.kind() == kind)
                .toList();
    }

    private List<Need> needs(Seen seen) {
        return Arrays.stream(Area.values())
                .map(area ->
                        new Need(area, WEIGHTS.get(area.ordinal()), shares[area.ordinal()], (int) practised().stream()
                                .filter(question -> question.area() == area && seen.times(question.id()) == 0)
                                .count()))
                .toList();
    }

    private List<Question> practised() {
        return shelves.served().stream()
                .filter(question -> question.pool() == Pool.PRACTICE)
                .toList();
    }

    private Sight answered(Question question, boolean right, int daysAgo) {
        Instant when = today.minusDays(daysAgo).atTime(9, 0).toInstant(ZoneOffset.UTC);
        return new Sight(question.id(), question.revision(), right, when, Manner.PRACTICE, Sight.UNKNOWN);
    }

    static Shelves without(Shelves all, Area area) {
        return new Shelves(
                all.lessons().stream().filter(lesson -> lesson.area() != area).toList(),
                new QuestionBank(all.served().stream()
                                .filter(question -> question.area() != area)
                                .toList())
                        .served(),
                List.<Scenario>of());
    }
}
