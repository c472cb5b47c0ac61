package ready27.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ready27.readiness.ScenarioModel.Marked;
import ready27.readiness.ScenarioModel.Reach;

class ScenarioModelTest {

    @ParameterizedTest(name = "{0}: {1} questions of {2} marks")
    @CsvSource({
        "P0, 0, 0,  0.5551, 0.024, 0.997, 0.1881, 0,     0.679",
        "P1, 1, 14, 0.7407, 0.189, 0.999, 0.2912, 0.001, 0.814",
        "P2, 4, 10, 0.5273, 0.105, 0.936, 0.0677, 0,     0.211",
        "P3, 4, 14, 0.9268, 0.757, 1,     0.4640, 0.050, 0.906",
        "P4, 8, 14, 0.9722, 0.936, 1,     0.5573, 0.211, 0.906",
        "P5, 8, 17, 0.9997, 1,     1,     0.9544, 0.906, 1"
    })
    void saysWhatThePublishedVectorsSay(
            String name,
            int questions,
            int marks,
            double pass,
            double passLow,
            double passHigh,
            double trainer,
            double trainerLow,
            double trainerHigh) {
        List<Marked> marked = Collections.nCopies(questions, new Marked(marks, 0));

        close(ScenarioModel.read(marked, 40, 0), pass, passLow, passHigh);
        close(ScenarioModel.read(marked, 53, 0), trainer, trainerLow, trainerHigh);
    }

    @Test
    void oldQuestionsTellLess() {
        List<Marked> good = Collections.nCopies(4, new Marked(18, 0));

        assertThat(ScenarioModel.read(good, 40, 300).chance())
                .isLessThan(ScenarioModel.read(good, 40, 0).chance())
                .isGreaterThan(ScenarioModel.read(List.of(), 40, 0).chance());
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 53})
    void doingNothingNeverLiftsTheFigureThatIsShown(int cut) {
        for (int marks = 0; marks <= ScenarioModel.MARKS; marks++) {
            List<Marked> marked = Collections.nCopies(4, new Marked(marks, 10));
            Reach before = ScenarioModel.shown(marked, cut, 10);
            assertThat(before).isEqualTo(ScenarioModel.read(marked, cut, 10));
            for (double day = 10; day < 800; day += 1.5) {
                Reach now = ScenarioModel.shown(marked, cut, day);

                assertThat(now.chance()).isLessThanOrEqualTo(before.chance() + 1e-5);
                assertThat(now.chance())
                        .isLessThanOrEqualTo(
                                ScenarioModel.read(marked, cut, day).chance() + 1e-12);
                before = now;
            }
        }
    }

    @Test
    void afterABreakAPoorPaperNeverLiftsAndAGoodOneDoes() {
        List<Marked> weak = Collections.nCopies(4, new Marked(6, 0));
        double before = ScenarioModel.shown(weak, 40, 300).chance();

        for (int marks = 0; marks <= ScenarioModel.MARKS; marks++) {
            List<Marked> more = new ArrayList<>(weak);
            more.addAll(Collections.nCopies(4, new Marked(marks, 300)));
            double without = ScenarioModel.read(weak, 40, 300).chance();
            double with = ScenarioModel.read(more, 40, 300).chance();
            double shown = ScenarioModel.shown(more, 40, 300).chance();

            if (with < without) {
                assertThat(shown).isLessThanOrEqualTo(before);
            } else {
                assertThat(shown).isCloseTo(with, within(1e-9));
            }
        }
    }

    private static void close(Reach reach, double chance, double low, double high) {
        assertThat(reach.chance()).isCloseTo(chance, within(0.01));
        assertThat(reach.low()).isCloseTo(low, within(0.01));
        assertThat(reach.high()).isCloseTo(high, within(0.01));
    }

    @Test
    void whatIsExpectedLiesAmongWhatIsLikelyAndRisesWithTheMarks() {
        double before = 0;
        for (int marks = 0; marks <= ScenarioModel.MARKS; marks++) {
            List<ScenarioModel.Marked> four = Collections.nCopies(4, new ScenarioModel.Marked(marks, 0));
            ScenarioModel.Expected expected = ScenarioModel.expected(four, 40, 0);

            assertThat(expected.marks()).isBetween((double) expected.from(), (double) expected.to());
            assertThat(expected.marks()).isGreaterThan(before);
            before = expected.marks();
        }
        assertThat(before).isBetween(65.0, 80.0);
    }

    @Test
    void studyBringsMoreToWhoKnowsLittleAndNothingBringsNothing() {
        List<ScenarioModel.Marked> middle = Collections.nCopies(4, new ScenarioModel.Marked(10, 0));
        List<ScenarioModel.Marked> able = Collections.nCopies(4, new ScenarioModel.Marked(19, 0));

        assertThat(ScenarioModel.gain(middle, 40, 0, 0).marks()).isZero();
        assertThat(ScenarioModel.gain(middle, 40, 0, 0.1).marks())
                .isBetween(0.5, 2.0)
                .isGreaterThan(ScenarioModel.gain(able, 40, 0, 0.1).marks());
        assertThat(ScenarioModel.gain(middle, 40, 0, 0.1).points()).isBetween(0.005, 0.05);
    }
}
