package ready27.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static ready27.readiness.Stories.NINE;
import static ready27.readiness.Stories.TODAY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScenarioStandingTest {

    static final ScenarioAim AIM = new ScenarioAim("practitioner", "Practitioner", 40, 53, Duration.ofMinutes(150));

    @Test
    void nobodyHasEvidenceBeforeTheFirstScenario() {
        ScenarioStanding standing = standing();

        assertThat(standing.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(standing.pass().chance()).isCloseTo(0.5551, within(0.01));
    }

    @Test
    void fourNewQuestionsInATimedPaperMakeReady() {
        ScenarioStanding standing = standing(paper("a", true, 14));

        assertThat(standing.pass().chance()).isCloseTo(0.9268, within(0.01));
        assertThat(standing.fullPaper()).isTrue();
        assertThat(standing.verdict()).isEqualTo(Verdict.READY_TO_BOOK);
    }

    @Test
    void aPaperSatAgainCountsForNothing() {
        ScenarioStanding once = standing(paper("a", true, 10));
        ScenarioStanding again = standing(paper("a", true, 10), paper("a", true, 20));

        assertThat(again.pass()).isEqualTo(once.pass());
        assertThat(again.repeats()).isEqualTo(4);
    }

    @Test
    void aQuestionPractisedBeforeIsNotNewInTheSitting() {
        ScenarioSitting paper = paper("a", true, 14);
        List<ScenarioSitting.Part> parts = new ArrayList<>(paper.parts());
        parts.set(1, new ScenarioSitting.Part("a-2", 20, true));

        ScenarioStanding standing = standing(new ScenarioSitting(NINE, true, parts));

        assertThat(standing.unseen()).isEqualTo(3);
        assertThat(standing.repeats()).isEqualTo(1);
        assertThat(standing.fullPaper()).isFalse();
        assertThat(standing.verdict()).isEqualTo(Verdict.CLOSE);
    }

    @Test
    void withoutTheClockItStaysClose() {
        assertThat(standing(paper("a", false, 14)).verdict()).isEqualTo(Verdict.CLOSE);
    }

    @Test
    void eightQuestionsOfManyMarksMakeATrainer() {
        assertThat(standing(paper("a", true, 17), paper("b", true, 17)).verdict())
                .isEqualTo(Verdict.TRAINER_LEVEL);
    }

    @Test
    void aSittingFromTheFutureCountsAsNow() {
        ScenarioSitting paper = paper("a", true, 14);
        ScenarioSitting future = new ScenarioSitting(NINE.plus(Duration.ofDays(400)), true, paper.parts());

        assertThat(standing(future).pass()).isEqualTo(standing(paper).pass());
    }

    private static ScenarioStanding standing(ScenarioSitting... sittings) {
        return ScenarioStanding.of(AIM, Bar.ORDINARY, List.of(sittings), Verdict.NOT_ENOUGH_EVIDENCE, TODAY);
    }

    static ScenarioSitting paper(String scenario, boolean timed, int marks) {
        List<ScenarioSitting.Part> parts = IntStream.rangeClosed(1, 4)
                .mapToObj(part -> new ScenarioSitting.Part(scenario + "-" + part, marks, false))
                .toList();
        return new ScenarioSitting(NINE, timed, parts);
    }
}
