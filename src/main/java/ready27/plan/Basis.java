package ready27.plan;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ready27.history.Seen;
import ready27.history.Sight;
import ready27.learner.ExamDay;
import ready27.paper.ScenarioId;
import ready27.paper.ScenarioLine;
import ready27.question.Question;
import ready27.question.QuestionId;
import ready27.readiness.Outlook;
import ready27.readiness.TimedPaper;
import ready27.review.CardsAhead;

/**
 * What is known of a learner today, gathered from the rooms.
 *
 * @param passed the ids of the real exams that were passed
 * @param opened papers that are no secret any more
 */
record Basis(
        LocalDate today,
        Outlook outlook,
        Seen seen,
        CardsAhead cards,
        Intent intent,
        Set<String> passed,
        Set<ScenarioId> opened) {

    Basis {
        passed = Set.copyOf(passed);
        opened = Set.copyOf(opened);
    }

    /** Of the first stage, if it is still to be sat; it may have gone by. */
    Optional<LocalDate> firstDay() {
        return passed.contains(outlook.exam()) ? Optional.empty() : day(outlook.exam());
    }

    /** Of the stage that follows, as soon as it is open. */
    Optional<LocalDate> nextDay() {
        return outlook.next()
                .filter(next -> outlook.opened() && !passed.contains(next.exam()))
                .flatMap(next -> day(next.exam()));
    }

    boolean ahead(LocalDate day) {
        return !day.isBefore(today);
    }

    /** Minutes that were spent today as far as the rooms can tell: answers, cards, lessons ticked off, mocks. */
    int spent(Shelves shelves) {
        int answers = (int) practised(today) - cards.asked();
        int lessons = shelves.lessons().stream()
                .filter(lesson -> today.equals(intent.read().get(lesson.slug())))
                .mapToInt(Pace::lesson)
                .sum();
        int mocks = outlook.papers().stream()
                .filter(paper -> day(paper).equals(today))
                .mapToInt(this::length)
                .sum();
        return Pace.questions(Math.max(0, answers)) + Pace.cards(cards.reviewed()) + lessons + mocks;
    }

    /** Whose turn it is goes by yesterday and today; who was away longer begins anew. */
    Turns turns(Shelves shelves) {
        LocalDate since = today.minusDays(1);
        int reading = shelves.lessons().stream()
                .filter(lesson -> Optional.ofNullable(intent.read().get(lesson.slug()))
                        .filter(day -> !day.isBefore(since))
                        .isPresent())
                .mapToInt(Pace::lesson)
                .sum();
        Set<QuestionId> bank = shelves.served().stream().map(Question::id).collect(Collectors.toSet());
        List<QuestionId> lately = seen.sights().stream()
                .filter(sight -> !sight.manner().timed() && !day(sight).isBefore(since))
                .map(Sight::question)
                .toList();
        long answered = lately.stream().filter(bank::contains).count() - cards.asked();
        Set<QuestionId> lines = shelves.papers().stream()
                .flatMap(paper -> paper.lines().stream())
                .map(ScenarioLine::id)
                .collect(Collectors.toSet());
        long parts = lately.stream()
                .filter(lines::contains)
                .map(id -> id.value().substring(0, id.value().lastIndexOf('-')))
                .distinct()
                .count();
        return new Turns(reading, Pace.questions((int) Math.max(0, answered)), answered > 0 ? 0 : (int) parts);
    }

    static LocalDate day(TimedPaper paper) {
        return LocalDate.ofInstant(paper.when(), ZoneOffset.UTC);
    }

    private int length(TimedPaper paper) {
        long minutes = outlook.next()
                .filter(next -> next.exam().equals(paper.exam()))
                .map(next -> next.length().toMinutes())
                .orElse(outlook.mock().toMinutes());
        return Pace.mock(minutes, outlook.extraTimePercent());
    }

    private Optional<LocalDate> day(String exam) {
        return Optional.ofNullable(outlook.days().get(exam))
                .filter(day -> !day.isAfter(today.plusYears(ExamDay.FARTHEST_YEARS)));
    }

    private long practised(LocalDate on) {
        return seen.sights().stream()
                .filter(sight -> !sight.manner().timed() && day(sight).equals(on))
                .count();
    }

    private static LocalDate day(Sight sight) {
        return LocalDate.ofInstant(sight.when(), ZoneOffset.UTC);
    }
}
