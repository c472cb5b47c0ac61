package ready27.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.readiness.Stories.NINE;
import static ready27.readiness.Stories.TODAY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ready27.readiness.StageStep.Kind;
import ready27.readiness.StageStep.Why;
import ready27.syllabus.Area;

class NextStageStepsTest {

    private static final ScenarioPaper FERRY = paper("Ferry", false, false);
    private static final ScenarioPaper BAKERY = paper("Bakery", false, false);
    private static final ScenarioPaper RESERVE = paper("Reserve", true, false);
    private static final List<ScenarioPaper> ALL = List.of(FERRY, BAKERY, RESERVE);

    @Test
    void withoutAFigureAWholePaperComesFirstAndThePartsAreOfAnother() {
        List<StageStep> steps = steps(standing(), ALL);

        assertThat(steps).extracting(StageStep::kind).containsExactly(Kind.PAPER, Kind.PART, Kind.PART);
        assertThat(steps).extracting(StageStep::why).containsExactly(Why.NO_FIGURE, Why.BEGIN, Why.BEGIN);
        assertThat(steps.get(0).title()).isEqualTo("Bakery");
        assertThat(steps.get(0).minutes()).isEqualTo(150);
        assertThat(steps.subList(1, 3))
                .allSatisfy(step -> assertThat(step.title()).startsWith("Ferry"));
    }

    @Test
    void aGoodChanceNeedsThePaperThatIsMissingForReady() {
        StageStep first = steps(standing(sat("a", false, 16)), ALL).get(0);

        assertThat(first.why()).isEqualTo(Why.READY);
        assertThat(first.about()).isEqualTo("one full timed paper of new questions");
        assertThat(StageOffers.of(first, true).why())
                .contains("Missing: one full timed paper of new questions.", "A result as expected, ");
    }

    @Test
    void theTrainersLevelNeedsEightQuestions() {
        StageStep first = steps(standing(sat("a", true, 17)), ALL).get(0);

        assertThat(first.why()).isEqualTo(Why.TRAINER);
        assertThat(first.about()).isEqualTo("4 new scenario questions more");
    }

    @Test
    void aPoorChanceIsNoReasonToSpendAPaper() {
        List<StageStep> steps = steps(standing(sat("a", true, 7)), ALL);

        assertThat(steps).extracting(StageStep::kind).containsOnly(Kind.PART);
        assertThat(steps).allSatisfy(step -> {
            assertThat(step.gain().marks()).isPositive();
            assertThat(step.gain().points()).isBetween(0.0, 0.1);
        });
    }

    @Test
    void theReserveIsOpenedOnlyWhereNoOtherPaperIsNewAndNotFirstButForAVerdict() {
        ScenarioPaper opened = paper("Bakery", false, true);

        StageStep first =
                steps(standing(sat("a", true, 17)), List.of(opened, RESERVE)).get(0);
        assertThat(first.title()).isEqualTo("Reserve");
        assertThat(first.reserve()).isTrue();
        assertThat(StageOffers.of(first, true).why()).contains("this one is of the reserve");

        assertThat(steps(standing(sat("a", true, 7)), List.of(opened, RESERVE)))
                .extracting(StageStep::kind)
                .containsExactly(Kind.PART_AGAIN, Kind.PAPER, Kind.LESSON);
    }

    @Test
    void theOnlyNewPaperIsSatWholeForAVerdictAndElsePractisedByParts() {
        assertThat(steps(standing(sat("a", true, 17)), List.of(BAKERY)))
                .filteredOn(step -> step.title().startsWith("Bakery"))
                .extracting(StageStep::kind)
                .containsExactly(Kind.PAPER);
        assertThat(steps(standing(sat("a", true, 7)), List.of(BAKERY)))
                .extracting(StageStep::kind)
                .containsOnly(Kind.PART);
    }

    @Test
    void theWeakestAreaAndStyleIsPractisedFirst() {
        ScenarioPaper known = new ScenarioPaper(
                "Ferry",
                "/exams/papers/ferry",
                false,
                false,
                List.of(
                        part("Ferry", Area.PLANNING, "Matching", true, true),
                        part("Ferry", Area.CONTROLS, "Classic", true, false),
                        part("Ferry", Area.PLANNING, "Matching", false, false),
                        part("Ferry", Area.CONTROLS, "Classic", false, false)));

        StageStep first =
                steps(standing(sat("a", true, 7)), List.of(known, BAKERY)).get(0);

        assertThat(first.kind()).isEqualTo(Kind.PART);
        assertThat(first.why()).isEqualTo(Why.WEAKEST);
        assertThat(first.about()).isEqualTo("Classic, " + Area.CONTROLS.title());
    }

    @Test
    void whatHasFadedOfFoundationIsAmongTheThree() {
        StageAhead ahead =
                new StageAhead(ALL, List.of(new StageAhead.Faded(Area.AUDIT, 12)), 30, Ahead.NO_DAY, false, 0);

        List<StageStep> steps = NextStageSteps.of(standing(), Bar.ORDINARY, ahead);

        assertThat(steps).extracting(StageStep::kind).containsExactly(Kind.PAPER, Kind.PART, Kind.QUESTIONS);
        Offer offer = StageOffers.of(steps.get(2), true);
        assertThat(offer.form()).containsEntry("area", "audit").containsEntry("number", "10");
        assertThat(offer.gain()).isEqualTo("Gain not measured");
    }

    @Test
    void whoIsReadyStaysInFormByOnePaperInTheLastWeek() {
        ScenarioStanding ready = standing(sat("a", true, 15), sat("b", true, 15));
        assertThat(ready.verdict()).isEqualTo(Verdict.READY_TO_BOOK);

        assertThat(inForm(ready, 5, false)).isEqualTo(Why.IN_FORM);
        assertThat(inForm(ready, 5, true)).isNotEqualTo(Why.IN_FORM);
        assertThat(inForm(ready, 20, false)).isNotEqualTo(Why.IN_FORM);
    }

    @Test
    void extraTimeMakesThePaperLonger() {
        StageAhead ahead = new StageAhead(ALL, List.of(), 0, Ahead.NO_DAY, false, 25);

        assertThat(NextStageSteps.of(standing(), Bar.ORDINARY, ahead).get(0).minutes())
                .isEqualTo(187);
    }

    @Test
    void noneIsThereTwiceWhateverTheMarks() {
        for (int marks = 0; marks <= 20; marks++) {
            for (List<ScenarioPaper> papers : List.of(ALL, List.of(BAKERY), List.<ScenarioPaper>of())) {
                List<StageStep> steps = steps(standing(sat("a", true, marks)), papers);
                assertThat(steps).hasSizeBetween(1, 3).doesNotHaveDuplicates();
                assertThat(steps).allSatisfy(step -> {
                    assertThat(step.gain().marks()).isFinite().isNotNegative();
                    assertThat(step.gain().points()).isBetween(0.0, 1.0);
                    assertThat(step.minutes()).isPositive();
                });
            }
        }
    }

    private static Why inForm(ScenarioStanding standing, int days, boolean lately) {
        StageAhead ahead = new StageAhead(ALL, List.of(), 0, days, lately, 0);
        return NextStageSteps.of(standing, Bar.ORDINARY, ahead).get(0).why();
    }

    private static List<StageStep> steps(ScenarioStanding standing, List<ScenarioPaper> papers) {
        return NextStageSteps.of(standing, Bar.ORDINARY, new StageAhead(papers, List.of(), 0, Ahead.NO_DAY, false, 0));
    }

    private static ScenarioStanding standing(ScenarioSitting... sittings) {
        return ScenarioStanding.of(
                Ready.PRACTITIONER, Bar.ORDINARY, List.of(sittings), Verdict.NOT_ENOUGH_EVIDENCE, TODAY);
    }

    private static ScenarioSitting sat(String scenario, boolean timed, int marks) {
        return new ScenarioSitting(
                NINE.minus(Duration.ofDays(1)),
                timed,
                ScenarioStandingTest.paper(scenario, timed, marks).parts());
    }

    static ScenarioPaper paper(String title, boolean reserve, boolean opened) {
        List<ScenarioPaper.Part> parts = new ArrayList<>();
        for (Area area : List.of(Area.LEADERSHIP, Area.PLANNING, Area.CONTROLS, Area.AUDIT)) {
            parts.add(part(title, area, "Classic", opened, true));
            parts.add(part(title, area, "Matching", opened, true));
        }
        return new ScenarioPaper(title, "/exams/papers/" + title, reserve, opened, parts);
    }

    private static ScenarioPaper.Part part(String paper, Area area, String style, boolean met, boolean right) {
        ScenarioPaper.Line line = new ScenarioPaper.Line(area, style, met, right);
        String name = paper + ", " + area.key() + " " + style;
        return new ScenarioPaper.Part(name, "/practice/parts/" + name, List.of(line, line, line, line, line));
    }
}
