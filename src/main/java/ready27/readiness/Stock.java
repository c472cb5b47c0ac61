package ready27.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ready27.learner.ExamDay;
import ready27.learner.Preferences;

/**
 * Everything about the readiness of one person on one day.
 *
 * @param papers the finished mock exams, the newest first
 * @param scenarios the stages that follow the first, as far as they are open
 * @param days of real exams ahead, by exam
 * @param passed when real exams were passed, by exam
 * @param stageSteps what to do for the first of those stages; none while it is not open
 * @param opened whether the first stage is passed, in a mock or in a real exam
 */
record Stock(
        Standing standing,
        List<ScenarioStanding> scenarios,
        Kept kept,
        List<TimedPaper> papers,
        Map<String, LocalDate> days,
        Map<String, LocalDate> passed,
        boolean opened,
        Preferences likes,
        Ahead ahead,
        List<Step> steps,
        List<StageStep> stageSteps,
        Instant now) {

    Stock {
        scenarios = List.copyOf(scenarios);
        steps = List.copyOf(steps);
        stageSteps = List.copyOf(stageSteps);
        papers = papers.stream()
                .sorted(Comparator.comparing(TimedPaper::when).reversed())
                .toList();
        days = Map.copyOf(days);
        passed = Map.copyOf(passed);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    String exam() {
        return standing.aim().exam();
    }

    /** The day of a real exam, if it is known and still to come. */
    Optional<LocalDate> examDay(String exam) {
        return Optional.ofNullable(days.get(exam)).filter(day -> !day.isBefore(today()));
    }

    /** That of the first stage. */
    Optional<LocalDate> examDay() {
        return examDay(exam());
    }

    /** The stage that comes before all others once the first is passed in a real exam. */
    Optional<ScenarioStanding> leading() {
        return passed.containsKey(exam()) ? scenarios.stream().findFirst() : Optional.empty();
    }

    /** What follows an exam is sat after it. */
    ExamDay inOrder(String exam, ExamDay typed) {
        if (!exam.equals(exam())) {
            return awaited(exam()).map(first -> ExamDay.after(first, typed)).orElse(typed);
        }
        return scenarios.stream()
                .flatMap(later -> awaited(later.aim().exam()).stream())
                .findFirst()
                .map(next -> ExamDay.before(next, typed))
                .orElse(typed);
    }

    private Optional<LocalDate> awaited(String exam) {
        return examDay(exam).filter(day -> !passed.containsKey(exam));
    }

    /** Of the stage that somebody is at. */
    Band band() {
        return leading().map(stage -> Band.of(stage, standing.bar())).orElseGet(() -> Band.of(standing));
    }

    /** The newest mock of an exam. */
    Optional<TimedPaper> newestPaper(String exam) {
        return papers.stream().filter(paper -> paper.exam().equals(exam)).findFirst();
    }
}
