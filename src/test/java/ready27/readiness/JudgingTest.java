package ready27.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.readiness.Verdict.CLOSE;
import static ready27.readiness.Verdict.NOT_ENOUGH_EVIDENCE;
import static ready27.readiness.Verdict.NOT_YET;
import static ready27.readiness.Verdict.READY_TO_BOOK;
import static ready27.readiness.Verdict.TRAINER_LEVEL;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ready27.readiness.ScenarioModel.Reach;

class JudgingTest {

    private static final Target TARGET = new Target(List.of(20, 10, 1), 16);
    private static final Set<Gate> OPEN = EnumSet.noneOf(Gate.class);

    @ParameterizedTest(name = "{0} at {1} becomes {2}")
    @CsvSource({
        "NOT_ENOUGH_EVIDENCE, 0.49, NOT_YET",
        "NOT_ENOUGH_EVIDENCE, 0.50, CLOSE",
        "NOT_YET,             0.54, NOT_YET",
        "NOT_YET,             0.55, CLOSE",
        "CLOSE,               0.45, CLOSE",
        "CLOSE,               0.44, NOT_YET",
        "CLOSE,               0.84, CLOSE",
        "CLOSE,               0.85, READY_TO_BOOK",
        "READY_TO_BOOK,       0.75, READY_TO_BOOK",
        "READY_TO_BOOK,       0.74, CLOSE",
        "READY_TO_BOOK,       0.40, NOT_YET"
    })
    void bandsAreLeftLaterThanTheyAreEntered(Verdict before, double pass, Verdict after) {
        assertThat(Judging.foundation(before, Bar.ORDINARY, chance(pass, pass - 0.1), 60, OPEN, 0))
                .isEqualTo(after);
    }

    @Test
    void fewAnswersGiveNoVerdictWhateverTheFigure() {
        assertThat(Judging.foundation(READY_TO_BOOK, Bar.ORDINARY, chance(1, 1), 19, OPEN, 0))
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void aShutGateOrALowIntervalKeepsAGoodFigureClose() {
        for (Gate gate : Gate.values()) {
            assertThat(Judging.foundation(CLOSE, Bar.ORDINARY, chance(0.99, 0.9), 60, EnumSet.of(gate), 0))
                    .isEqualTo(CLOSE);
        }
        assertThat(Judging.foundation(CLOSE, Bar.ORDINARY, chance(0.9, 0.59), 60, OPEN, 0))
                .isEqualTo(CLOSE);
    }

    @Test
    void readinessEndsAfterFortyFiveDaysWithoutEvidence() {
        Set<Gate> stale = EnumSet.of(Gate.FRESH);

        assertThat(Judging.foundation(READY_TO_BOOK, Bar.ORDINARY, chance(0.95, 0.9), 80, stale, 45))
                .isEqualTo(READY_TO_BOOK);
        assertThat(Judging.foundation(READY_TO_BOOK, Bar.ORDINARY, chance(0.95, 0.9), 80, stale, 45.1))
                .isEqualTo(CLOSE);
    }

    @Test
    void theCautiousBarAsksForMore() {
        assertThat(Judging.foundation(CLOSE, Bar.CAUTIOUS, chance(0.89, 0.8), 80, OPEN, 0))
                .isEqualTo(CLOSE);
        assertThat(Judging.foundation(CLOSE, Bar.CAUTIOUS, chance(0.9, 0.7), 80, OPEN, 0))
                .isEqualTo(READY_TO_BOOK);
    }

    @Test
    void practitionerNeedsFourNewQuestionsAndOneFullPaper() {
        Reach sure = new Reach(0.95, 0.8, 1);
        Reach no = new Reach(0.2, 0, 0.5);

        assertThat(Judging.practitioner(CLOSE, Bar.ORDINARY, sure, no, 0, false))
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(Judging.practitioner(CLOSE, Bar.ORDINARY, sure, no, 3, false))
                .isEqualTo(CLOSE);
        assertThat(Judging.practitioner(CLOSE, Bar.ORDINARY, sure, no, 4, false))
                .isEqualTo(CLOSE);
        assertThat(Judging.practitioner(CLOSE, Bar.ORDINARY, sure, no, 4, true)).isEqualTo(READY_TO_BOOK);
        assertThat(Judging.practitioner(NOT_YET, Bar.ORDINARY, no, no, 4, true)).isEqualTo(NOT_YET);
    }

    @Test
    void trainerLevelNeedsEightNewQuestions() {
        Reach sure = new Reach(0.95, 0.8, 1);

        assertThat(Judging.practitioner(CLOSE, Bar.ORDINARY, sure, sure, 7, true))
                .isEqualTo(READY_TO_BOOK);
        assertThat(Judging.practitioner(CLOSE, Bar.ORDINARY, sure, sure, 8, true))
                .isEqualTo(TRAINER_LEVEL);
        assertThat(Judging.practitioner(TRAINER_LEVEL, Bar.ORDINARY, sure, new Reach(0.75, 0.1, 1), 8, true))
                .isEqualTo(TRAINER_LEVEL);
        assertThat(Judging.practitioner(TRAINER_LEVEL, Bar.ORDINARY, sure, new Reach(0.74, 0.1, 1), 8, true))
                .isEqualTo(READY_TO_BOOK);
    }

    @Test
    void gatesOpenWithAnswersOfEveryAreaThatMattersAndNotLongAgo() {
        List<Evidence> answers = new ArrayList<>();
        for (int i = 0; i < 57; i++) {
            answers.add(new Evidence(0, true, 0, 100));
        }
        assertThat(Gate.missing(TARGET, Answered.of(answers), false, 100))
                .containsExactlyInAnyOrder(Gate.ENOUGH_ANSWERS, Gate.EVERY_AREA, Gate.PACE);
        assertThat(Gate.thinAreas(TARGET, Answered.of(answers))).containsExactly(1);

        for (int i = 0; i < 3; i++) {
            answers.add(new Evidence(1, false, 0, 100));
        }
        assertThat(Gate.missing(TARGET, Answered.of(answers), true, 121)).isEmpty();
        assertThat(Gate.missing(TARGET, Answered.of(answers), true, 121.5)).containsExactly(Gate.FRESH);
        assertThat(Gate.missing(TARGET, Answered.of(answers), true, 220.5))
                .containsExactlyInAnyOrder(Gate.FRESH, Gate.ENOUGH_ANSWERS);
        assertThat(Gate.missing(TARGET, Answered.NOTHING, false, 0)).containsExactlyInAnyOrder(Gate.values());
    }

    private static Chance chance(double pass, double low) {
        return new Chance(pass, low, 1, 30, 3, 3, List.of(0.6), List.of(60.0));
    }
}
