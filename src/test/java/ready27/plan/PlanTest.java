package ready27.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.plan.Learning.MONDAY;
import static ready27.plan.Learning.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ready27.history.Sight;
import ready27.paper.ScenarioId;
import ready27.plan.Task.Kind;
import ready27.question.QuestionId;
import ready27.review.CardsAhead;
import ready27.syllabus.Area;

/** What is planned for whom. */
class PlanTest {

    private final Learning ada = new Learning();

    @Test
    void aMonthOfHalfHoursHoldsEveryLessonThreeMocksAndThePracticeThatFits() {
        Plan plan = ada.plan();

        assertThat(plan.days()).hasSize(30);
        assertThat(plan.days().get(0).date()).isEqualTo(MONDAY);
        assertThat(tasks(plan, Kind.LESSON)).hasSameSizeAs(Learning.SHELVES.lessons());
        assertThat(tasks(plan, Kind.MOCK)).extracting(Task::path).containsExactly("/exams", "/exams", "/exams/reserve");
        assertThat(tasks(plan, Kind.QUESTIONS)).isNotEmpty();
        assertThat(plan.days()).allMatch(day -> !day.tasks().isEmpty());
    }

    @Test
    void theReserveComesThreeDaysBeforeTheExamAndTheEveBringsNothingNew() {
        Plan plan = ada.plan();

        assertThat(plan.days().get(27).tasks()).extracting(Task::path).contains("/exams/reserve");
        assertThat(plan.days().get(29).tasks()).extracting(Task::kind).containsExactly(Kind.REVIEWS);
    }

    @Test
    void practiceGoesWhereTheMostMarksLie() {
        ada.readAll();
        ada.shares = new double[] {0.9, 0.9, 0.5, 0.9, 0.9, 0.9, 0.5};

        List<Task> practice = tasks(ada.in(8, 60).plan(), Kind.QUESTIONS);

        assertThat(practice.subList(0, 6))
                .extracting(Task::title)
                .containsOnly(Area.PLANNING.title(), Area.CONTROLS.title());
        assertThat(practice.get(0).title()).isEqualTo(Area.PLANNING.title());
    }

    @Test
    void noAreaIsPractisedThreeTimesInARow() {
        List<Task> practice = tasks(ada.readAll().in(20, 120).plan(), Kind.QUESTIONS);

        for (int i = 2; i < 20; i++) {
            assertThat(practice.subList(i - 2, i + 1).stream().map(Task::title).distinct())
                    .as("up to block %d", i)
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void lessonsKeepTheirOrderWhereThereIsTimeForAll() {
        assertThat(tasks(ada.plan(), Kind.LESSON))
                .extracting(Task::path)
                .containsExactlyElementsOf(Learning.SHELVES.lessons().stream()
                        .map(lesson -> lesson.path())
                        .toList());
    }

    @Test
    void lessonsOfTheHeaviestAreasComeFirstWhereThereIsNot() {
        List<Task> lessons = tasks(ada.in(4, 30).plan(), Kind.LESSON);

        assertThat(lessons).isNotEmpty();
        assertThat(Learning.SHELVES.lessons().stream()
                        .filter(lesson -> lesson.path().equals(lessons.get(0).path()))
                        .findFirst()
                        .orElseThrow()
                        .area())
                .isEqualTo(Area.PLANNING);
    }

    @Test
    void whatWasDoneYesterdayIsOffThePlanAndAMissedDayMovesIt() {
        String first = tasks(ada.plan(), Kind.LESSON).get(0).path();
        ada.today = MONDAY.plusDays(1);
        assertThat(tasks(ada.plan(), Kind.LESSON).get(0).path()).isEqualTo(first);
        assertThat(ada.plan().days()).hasSize(29);

        ada.read.put(first.substring("/lessons/".length()), MONDAY);

        assertThat(tasks(ada.plan(), Kind.LESSON)).extracting(Task::path).doesNotContain(first);
    }

    @Test
    void aLessonCountsAsReadOnceItsQuestionsAreKnown() {
        ada.answered(Area.AUDIT, 1000, 3);

        assertThat(tasks(ada.plan(), Kind.LESSON)).extracting(Task::path).doesNotContain("/lessons/internal-audit");
        assertThat(tasks(new Learning().plan(), Kind.LESSON))
                .extracting(Task::path)
                .contains("/lessons/internal-audit");
    }

    @Test
    void minutesSpentTodayAreNotAskedForAgain() {
        ada.answered(Area.AUDIT, 10, 0);

        Plan plan = ada.plan();

        assertThat(plan.spent()).isEqualTo(15);
        assertThat(plan.days().get(0).minutes()).isBetween(1, 15);
        ada.answered(Area.CONTROLS, 20, 0);
        assertThat(ada.plan().days().get(0).tasks()).isEmpty();
    }

    @Test
    void questionsHaveTheirTurnOnceTheLessonOfTodayIsRead() {
        ada.minutes = 40;
        Day before = ada.plan().days().get(0);
        assertThat(before.tasks()).extracting(Task::kind).contains(Kind.LESSON, Kind.QUESTIONS);
        String lesson = before.tasks().stream()
                .filter(task -> task.kind() == Kind.LESSON)
                .findFirst()
                .orElseThrow()
                .path();

        ada.read.put(lesson.substring("/lessons/".length()), MONDAY);

        assertThat(ada.plan().days().get(0).tasks())
                .filteredOn(task -> task.kind() == Kind.LESSON || task.kind() == Kind.QUESTIONS)
                .first()
                .satisfies(task -> assertThat(task.kind()).isEqualTo(Kind.QUESTIONS));
    }

    @Test
    void questionsAnsweredAsCardsAreCountedOnce() {
        ada.answered(Area.AUDIT, 20, 0);
        ada.cards = new CardsAhead(0, List.of(), 20, 20);

        assertThat(ada.plan().spent()).isEqualTo(Pace.cards(20));
    }

    @Test
    void aDayInTheNextCenturyIsNotPlannedForYet() {
        ada.days.put("foundation", LocalDate.of(2199, 1, 1));

        assertThat(ada.plan().nothing()).isTrue();
    }

    @Test
    void aMockThatWasSatIsNotPlannedAgainUnlessItIsOld() {
        assertThat(tasks(ada.sat(false, 3).plan(), Kind.MOCK)).hasSize(2);
        assertThat(tasks(ada.sat(true, 2).plan(), Kind.MOCK))
                .extracting(Task::path)
                .containsExactly("/exams");
        assertThat(tasks(new Learning().sat(false, 150).plan(), Kind.MOCK)).hasSize(3);
    }

    @Test
    void extraTimeMakesMocksLonger() {
        ada.extraTime = 25;

        assertThat(tasks(ada.plan(), Kind.MOCK)).extracting(Task::minutes).containsOnly(50);
    }

    @Test
    void withoutADayOrMinutesNothingIsPlanned() {
        ada.days.clear();
        assertThat(ada.plan().nothing()).isTrue();

        Learning bob = new Learning();
        bob.minutes = Intent.UNSAID;
        assertThat(bob.plan().nothing()).isTrue();
        assertThat(new Learning().in(-1, 30).plan().nothing()).isTrue();
    }

    @Test
    void onTheDayOfTheExamNothingIsPlanned() {
        Plan plan = ada.in(0, 30).plan();

        assertThat(plan.stages()).hasSize(1);
        assertThat(plan.days()).isEmpty();
        assertThat(plan.todays()).isEmpty();
    }

    @Test
    void onTheEveThereIsStillSomethingToDo() {
        assertThat(ada.in(1, 60).plan().days().get(0).tasks()).isNotEmpty();
    }

    @Test
    void whoHasDoneEverythingKeepsItFresh() {
        Plan plan = ada.readAll()
                .answeredAll(true, 5)
                .sat(false, 6)
                .sat(false, 5)
                .sat(true, 4)
                .plan();

        assertThat(plan.days()).allMatch(day -> day.tasks().stream().allMatch(Task::reviews));
        assertThat(plan.stages().get(0).left().nothing()).isTrue();
    }

    @Test
    void whatWasMissedIsPractisedWhenNothingIsNew() {
        Plan plan = ada.readAll().answeredAll(false, 5).plan();

        assertThat(tasks(plan, Kind.QUESTIONS)).isEmpty();
        assertThat(tasks(plan, Kind.MISSED).get(0).path()).isEqualTo("/practice?pool=missed&number=10");
    }

    @Test
    void fiveMinutesADayGetOnWithItAndReviewsHaveTheirTurn() {
        Plan plan = ada.in(60, 5).plan();

        assertThat(tasks(plan, Kind.LESSON)).hasSizeGreaterThan(10);
        assertThat(tasks(plan, Kind.QUESTIONS)).hasSizeGreaterThan(5);
        assertThat(tasks(plan, Kind.REVIEWS)).hasSizeGreaterThan(10);
        assertThat(plan.stages().get(0).left().nothing()).isFalse();
        assertThat(tasks(plan, Kind.MOCK)).extracting(Task::path).endsWith("/exams/reserve");
        assertThat(tasks(plan, Kind.QUESTIONS)).extracting(Task::amount).containsOnly(5);
    }

    @Test
    void eightHoursADayFitInEverything() {
        Plan plan = ada.in(20, 480).plan();

        assertThat(plan.stages().get(0).left().nothing()).isTrue();
        assertThat(tasks(plan, Kind.LESSON)).hasSameSizeAs(Learning.SHELVES.lessons());
    }

    @Test
    void contentThatIsGoneIsNotPlanned() {
        ada.read.put("a-lesson-that-is-gone", MONDAY.minusDays(3));
        ada.shelves = Learning.without(Learning.SHELVES, Area.CONTROLS);

        Plan plan = ada.plan();

        assertThat(tasks(plan, Kind.QUESTIONS)).extracting(Task::title).doesNotContain(Area.CONTROLS.title());
        assertThat(tasks(plan, Kind.MOCK)).extracting(Task::path).containsExactly("/exams", "/exams");
    }

    /** Ids of the content may have no hyphen; and what is withdrawn since was no part of a paper. */
    @ParameterizedTest
    @ValueSource(strings = {"q1", "audit-gone-1"})
    void anAnswerToAQuestionThatIsGoneIsNeitherAnErrorNorAPartOfAPaper(String gone) {
        ada.sights.add(new Sight(new QuestionId(gone), true, Learning.NINE));

        assertThat(ada.basis().turns(ada.shelves).parts()).isZero();
        assertThat(ada.plan().days()).isNotEmpty();
    }

    @Test
    void practitionerFollowsTheDayAfterFoundation() {
        ada.open = true;
        ada.days.put("practitioner", MONDAY.plusDays(60));

        Plan plan = ada.plan();

        assertThat(plan.stages()).extracting(Stage::exam).containsExactly("foundation", "practitioner");
        assertThat(plan.stages().get(1).days().get(0).date()).isEqualTo(MONDAY.plusDays(31));
        assertThat(plan.stages().get(1).days()).hasSize(29);
        assertThat(plan.days()).doesNotHaveDuplicates();
    }

    @Test
    void practitionerIsNotPlannedBeforeItIsOpen() {
        ada.days.put("practitioner", MONDAY.plusDays(60));

        assertThat(ada.plan().stages()).extracting(Stage::exam).containsExactly("foundation");
    }

    @Test
    void whoPassedFoundationPlansPractitionerFromToday() {
        ada.open = true;
        ada.passed = Set.of("foundation");
        ada.days.put("practitioner", MONDAY.plusDays(40));
        ada.faded = List.of(Area.AUDIT);
        ada.minutes = 60;

        Plan plan = ada.plan();

        assertThat(plan.stages()).extracting(Stage::exam).containsExactly("practitioner");
        assertThat(tasks(plan, Kind.MOCK))
                .extracting(Task::path)
                .containsExactly(
                        "/exams/papers/practitioner-kestrel",
                        "/exams/papers/practitioner-orrery",
                        "/exams/papers/practitioner-tallowgate");
        assertThat(tasks(plan, Kind.PART))
                .isNotEmpty()
                .allMatch(task -> task.path().startsWith("/practice/parts/practitioner-brindlemoor-"));
        assertThat(tasks(plan, Kind.QUESTIONS))
                .isNotEmpty()
                .allMatch(task -> task.title().equals(Area.AUDIT.title()));
    }

    @Test
    void aPaperThatWasOpenedIsNoMockAnyMore() {
        ada.open = true;
        ada.passed = Set.of("foundation");
        ada.days.put("practitioner", MONDAY.plusDays(40));
        ada.opened = Set.of(new ScenarioId("practitioner-orrery"), new ScenarioId("practitioner-kestrel"));

        assertThat(tasks(ada.plan(), Kind.MOCK))
                .extracting(Task::path)
                .containsExactly("/exams/papers/practitioner-tallowgate");
    }

    @ParameterizedTest
    @CsvSource({"1,5", "1,480", "2,30", "7,8", "8,12", "30,5", "30,41", "200,15", "1095,480"})
    void neitherFewDaysNorManyMinutesBreakIt(int examInDays, int minutes) {
        holds(ada.in(examInDays, minutes));
    }

    @RepeatedTest(60)
    void whateverIsKnownThePlanKeepsItsPromises(RepetitionInfo run) {
        Random chance = new Random(run.getCurrentRepetition());
        Learning somebody = new Learning();
        somebody.in(chance.nextInt(120), Intent.LEAST + chance.nextInt(chance.nextBoolean() ? 40 : 470));
        somebody.extraTime = List.of(0, 10, 25, 50).get(chance.nextInt(4));
        somebody.cards = new CardsAhead(
                chance.nextInt(200),
                List.of(chance.nextInt(200), 0, chance.nextInt(30)),
                chance.nextInt(10),
                chance.nextInt(10));
        for (Area area : Area.values()) {
            somebody.shares[area.ordinal()] = chance.nextDouble();
            somebody.answered(area, chance.nextInt(80), chance.nextInt(6));
        }
        Learning.SHELVES.lessons().stream()
                .filter(lesson -> chance.nextInt(3) == 0)
                .forEach(lesson -> somebody.read.put(lesson.slug(), MONDAY.minusDays(chance.nextInt(4))));
        somebody.open = chance.nextBoolean();
        somebody.days.put("practitioner", MONDAY.plusDays(chance.nextInt(200)));
        somebody.passed = chance.nextInt(4) == 0 ? Set.of("foundation") : Set.of();
        somebody.faded = List.of(Area.values()[chance.nextInt(7)]);

        holds(somebody);
    }

    /** The promises: no past day, no day over its minutes but for one piece alone, nothing twice, the reserve last. */
    private static void holds(Learning somebody) {
        Plan plan = somebody.plan();
        LocalDate last = somebody.today.minusDays(1);
        for (Day day : plan.days()) {
            assertThat(day.date()).isAfter(last);
            last = day.date();
            int room = day.date().equals(somebody.today) ? somebody.minutes - plan.spent() : somebody.minutes;
            assertThat(day.minutes() <= Math.max(0, room)
                            || (day.tasks().size() == 1 && !day.tasks().get(0).reviews() && room == somebody.minutes))
                    .as("%s holds %s in %d minutes", day.date(), day.tasks(), room)
                    .isTrue();
        }
        for (Stage stage : plan.stages()) {
            assertThat(stage.days()).allMatch(day -> day.date().isBefore(stage.day()));
            List<Task> mocks = stage.days().stream()
                    .flatMap(day -> day.tasks().stream())
                    .filter(task -> task.kind() == Kind.MOCK)
                    .toList();
            assertThat(mocks.stream().limit(Math.max(0, mocks.size() - 1)))
                    .noneMatch(task -> task.path().equals("/exams/reserve"));
        }
        assertThat(tasks(plan, Kind.LESSON)).doesNotHaveDuplicates();
        assertThat(tasks(plan, Kind.PART)).doesNotHaveDuplicates();
        somebody.basis()
                .outlook()
                .needs()
                .forEach(need -> assertThat(plan.stages().stream()
                                .limit(1)
                                .flatMap(stage -> stage.days().stream())
                                .flatMap(day -> day.tasks().stream())
                                .filter(task -> task.kind() == Kind.QUESTIONS
                                        && task.title().equals(need.area().title()))
                                .mapToInt(Task::amount)
                                .sum())
                        .isLessThanOrEqualTo(need.unseen()));
        assertThat(somebody.plan()).isEqualTo(plan);
    }
}
