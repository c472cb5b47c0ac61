package ready27.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ready27.learner.Preferences;

/**
 * Everything about the readiness of one person on one day.
 *
 * @param papers the finished mock exams, the newest first
 * @param scenarios the stages that follow the first, as far as they are open
 * @param days of real exams ahead, by exam
 * @param opened whether the first stage is passed, in a mock or in a real exam
 */
record Stock(
        Standing standing,
        List<ScenarioStanding> scenarios,
        Kept kept,
        List<TimedPaper> papers,
        Map<String, LocalDate> days,
        boolean opened,
        Preferences likes,
        Ahead ahead,
        List<Step> steps,
        Instant now) {

    Stock {
        scenarios = List.copyOf(scenarios);
        steps = List.copyOf(steps);
        papers = papers.stream()
                .sorted(Comparator.comparing(TimedPaper::when).reversed())
                .toList();
        days = Map.copyOf(days);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    String exam() {
        return standing.aim().exam();
    }

    /** The day of the real exam, if it is known and still to come. */
    Optional<LocalDate> examDay() {
        return Optional.ofNullable(days.get(exam())).filter(day -> !day.isBefore(today()));
    }

    /** The newest mock of the first stage. */
    Optional<TimedPaper> newestPaper() {
        return papers.stream().filter(paper -> paper.exam().equals(exam())).findFirst();
    }
}
