package ready27.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ready27.readiness.ScenarioModel.Marked;

/** What the page says in words, beside what the code does. */
class MethodPageTest {

    private static final Set<Gate> ALL = EnumSet.allOf(Gate.class);
    private static final Target EIGHT = new Target(List.of(5, 6, 8, 5, 4, 6, 4, 12), 25);

    @Test
    void neitherWaitingNorAWrongAnswerRaisesTheFigure() {
        says(
                "Waiting alone never raises the figure, and a wrong answer never does",
                "the lowest since your last right answer that counted",
                "takes the forgetting back and nothing else");
        List<Evidence> weak = ModelTest.mock(0.3, 0);
        List<Evidence> after = new ArrayList<>(weak);
        after.add(new Evidence(2, false, 0, 120));

        assertThat(Model.shown(EIGHT, Answered.of(after), 120).pass())
                .isLessThanOrEqualTo(Model.shown(EIGHT, Answered.of(weak), 120).pass())
                .isLessThanOrEqualTo(Model.shown(EIGHT, Answered.of(weak), 0).pass());
    }

    @Test
    void theLowerBandsHaveTheirHysteresis() {
        says("becomes close at 55 %", "stays so down to 45 %");

        assertThat(judged(Verdict.NOT_YET, 0.54)).isEqualTo(Verdict.NOT_YET);
        assertThat(judged(Verdict.NOT_YET, 0.55)).isEqualTo(Verdict.CLOSE);
        assertThat(judged(Verdict.CLOSE, 0.45)).isEqualTo(Verdict.CLOSE);
        assertThat(judged(Verdict.CLOSE, 0.44)).isEqualTo(Verdict.NOT_YET);
    }

    @Test
    void aBadPaperRaisesNothingEither() {
        says(
                "A scenario question that you met before counts for nothing",
                "so does one of which you had practised a part",
                "nor does a paper that speaks against it");
        List<Marked> low = List.of(new Marked(4, 0));

        assertThat(ScenarioModel.shown(List.of(low.get(0), new Marked(2, 300)), 40, 300)
                        .chance())
                .isLessThanOrEqualTo(ScenarioModel.shown(low, 40, 300).chance());
    }

    @Test
    void aFigureIsHeldAgainstAResultOnlyIfItWasToldBefore() {
        says("told before the day of the exam and within 60 days of it", "of each learner the first of an exam");
    }

    private static Verdict judged(Verdict before, double pass) {
        Chance chance = new Chance(pass, pass, pass, 25, 3, 3, List.of(), List.of());
        return Judging.foundation(before, Bar.ORDINARY, chance, 60, ALL, 0);
    }

    private static void says(String... words) {
        try {
            assertThat(Files.readString(Path.of("src/main/jte/readiness/method.jte")))
                    .contains(words);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
