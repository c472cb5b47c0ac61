package ready27.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static ready27.readiness.Stories.NINE;
import static ready27.readiness.Stories.practised;
import static ready27.readiness.Stories.standing;
import static ready27.readiness.Stories.timed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import ready27.history.Sight;
import ready27.readiness.Step.Kind;
import ready27.readiness.Step.Why;
import ready27.syllabus.Area;

class NextStepsTest {

    private static final int AREAS = Area.values().length;
    private static final Ahead PLENTY = new Ahead(Collections.nCopies(AREAS, 30), 0, Ahead.NO_DAY);

    @Test
    void theHeaviestAreaComesFirstWhereNothingIsKnown() {
        List<Step> steps = NextSteps.of(standing(List.of()), PLENTY);

        assertThat(steps).extracting(Step::area).containsExactly("planning", "planning", "controls");
        assertThat(steps).extracting(Step::kind).containsExactly(Kind.NEW_QUESTIONS, Kind.LESSON, Kind.NEW_QUESTIONS);
        assertThat(steps).extracting(Step::minutes).containsExactly(15, 20, 15);
    }

    @Test
    void aWeakLightAreaDoesNotGoBeforeAHeavyOne() {
        List<Sight> sights = practised(5, 2, NINE);

        assertThat(NextSteps.of(standing(sights), PLENTY).get(0).area()).isEqualTo("planning");
    }

    @Test
    void whatOpensAGateComesBeforeWhatGivesMarks() {
        List<Sight> onlyThree = practised(7, 6, NINE).stream()
                .filter(sight -> !sight.question().value().startsWith("audit")
                        && !sight.question().value().startsWith("improvement"))
                .toList();

        List<Step> steps = NextSteps.of(standing(onlyThree), PLENTY);

        assertThat(steps).extracting(Step::why).containsExactly(Why.THIN_AREA, Why.THIN_AREA, Why.PACE);
        assertThat(steps).extracting(Step::area).containsExactly("audit", "improvement", "");
        assertThat(steps).extracting(Step::questions).containsExactly(5, 5, 50);
    }

    @Test
    void aGateIsNoReasonWhileTheChanceIsPoor() {
        List<Step> steps = NextSteps.of(standing(practised(4, 1, NINE)), PLENTY);

        assertThat(steps).extracting(Step::why).containsOnly(Why.MOST_MARKS);
    }

    @Test
    void oldAnswersAreRefreshedByNewQuestionsOfAllAreas() {
        List<Sight> old = timed(10, 9, NINE.minus(Duration.ofDays(30)), 30);

        Step first = NextSteps.of(standing(old), PLENTY).get(0);

        assertThat(first.why()).isEqualTo(Why.FEW_ANSWERS);
        assertThat(first.area()).isEmpty();
        assertThat(first.questions()).isEqualTo(20);
    }

    @Test
    void dueCardsTakeAQuarterOfAnHourAtMost() {
        Ahead due = new Ahead(PLENTY.unseen(), 400, Ahead.NO_DAY);

        Step first = NextSteps.of(standing(practised(4, 1, NINE)), due).get(0);

        assertThat(first.kind()).isEqualTo(Kind.REVIEWS);
        assertThat(first.minutes()).isEqualTo(15);
    }

    @Test
    void whoIsReadyKeepsInFormByOneMockInTheLastWeek() {
        Standing ready = standing(timed(10, 9, NINE, 30));

        assertThat(ready.verdict()).isEqualTo(Verdict.READY_TO_BOOK);
        assertThat(NextSteps.of(ready, new Ahead(PLENTY.unseen(), 0, 20)).get(0).why())
                .isEqualTo(Why.MOST_MARKS);
        assertThat(NextSteps.of(ready, new Ahead(PLENTY.unseen(), 5, 5)).get(0).why())
                .isEqualTo(Why.DUE);
        assertThat(NextSteps.of(ready, new Ahead(PLENTY.unseen(), 0, 5)).get(0).why())
                .isEqualTo(Why.IN_FORM);
        assertThat(NextSteps.of(ready, new Ahead(PLENTY.unseen(), 0, 2)).get(0).why())
                .isEqualTo(Why.MOST_MARKS);
    }

    @Test
    void noMockIsSpentOnFormWhereOneWasSatOrNoPaperIsNew() {
        Standing ready = standing(timed(10, 9, NINE, 30));
        List<Integer> nearly = new ArrayList<>(PLENTY.unseen());
        nearly.set(2, 13);

        assertThat(NextSteps.of(ready, new Ahead(PLENTY.unseen(), 0, 5, true)))
                .extracting(Step::why)
                .doesNotContain(Why.IN_FORM);
        assertThat(NextSteps.of(ready, new Ahead(nearly, 0, 5, false)))
                .extracting(Step::why)
                .doesNotContain(Why.IN_FORM);
    }

    /** Gaps of 4.2, 3.0 and 2.4 marks, of which only the first has ten new questions left. */
    @Test
    void fewQuestionsOfASmallGapDoNotGoBeforeManyOfALargeOne() {
        List<Sight> sights = practised(10, 5, NINE);
        List<Integer> unseen = new ArrayList<>(Collections.nCopies(AREAS, 7));
        unseen.set(Area.PLANNING.ordinal(), 30);

        List<Step> steps = NextSteps.of(standing(sights), new Ahead(unseen, 0, Ahead.NO_DAY));

        assertThat(steps.get(0).area()).isEqualTo("planning");
        assertThat(steps.get(0).questions()).isEqualTo(10);
    }

    @Test
    void anAreaWithJustEnoughNewQuestionsStillOpensItsGate() {
        List<Sight> sights = practised(7, 6, NINE).stream()
                .filter(sight -> !sight.question().value().startsWith("improvement"))
                .toList();
        List<Integer> unseen = new ArrayList<>(PLENTY.unseen());
        unseen.set(Area.IMPROVEMENT.ordinal(), 3);

        Step first = NextSteps.of(standing(sights), new Ahead(unseen, 0, Ahead.NO_DAY))
                .get(0);

        assertThat(first.why()).isEqualTo(Why.THIN_AREA);
        assertThat(first.area()).isEqualTo("improvement");
        assertThat(first.questions()).isEqualTo(3);
        assertThat(Offer.of(first, true).form()).containsEntry("number", "5");
    }

    @Test
    void whereNothingIsUnseenReadingIsLeft() {
        Ahead nothing = new Ahead(Collections.nCopies(AREAS, 4), 0, Ahead.NO_DAY);

        List<Step> steps = NextSteps.of(standing(practised(26, 10, NINE)), nothing);

        assertThat(steps).hasSize(3);
        assertThat(steps).extracting(Step::why).containsOnly(Why.NOTHING_UNSEEN);
        assertThat(steps).extracting(Step::marks).containsOnly(0.0);
    }

    @Test
    void thereAreAlwaysThreeAndNoneTwice() {
        for (int right = 0; right <= 10; right++) {
            for (int due : new int[] {0, 1, 50}) {
                List<Step> steps =
                        NextSteps.of(standing(practised(10, right, NINE)), new Ahead(PLENTY.unseen(), due, right * 3));
                assertThat(steps).hasSize(3);
                assertThat(steps.stream().map(step -> step.kind() + step.area()).distinct())
                        .hasSize(3);
                assertThat(steps).allSatisfy(step -> {
                    assertThat(step.marks()).isFinite().isNotNegative();
                    assertThat(step.points()).isBetween(0.0, 1.0);
                    assertThat(step.minutes()).isPositive();
                });
            }
        }
    }

    /** n(1-c-s) u(1-u) h (1-logistic(x-1.5)) with n = 14 and a mean of .512, worked out by hand. */
    @Test
    void theGainIsThatOfTheFormula() {
        Chance chance =
                new Chance(0.5, 0.1, 0.9, 25, 3, 3, Collections.nCopies(AREAS, 0.512), Collections.nCopies(AREAS, 0.0));
        Gains gains = new Gains(Stories.AIM, chance);

        assertThat(gains.in(2, 0.30)).isCloseTo(0.635, within(0.002));
        assertThat(gains.points(1)).isCloseTo(0.0934, within(0.001));
    }
}
