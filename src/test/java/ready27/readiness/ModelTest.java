package ready27.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelTest {

    private static final Target EIGHT = new Target(List.of(5, 6, 8, 5, 4, 6, 4, 12), 25);

    /** The published vectors, to a hundredth in chances and a tenth in marks. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "G0, 0.5348, 0.025, 0.995, 25.58, 6.02, 0.512",
        "G1, 0.9513, 0.900, 1,     34.99, 5.10, 0.781",
        "G2, 0.7679, 0.391, 0.992, 28.18, 3.60, 0.558",
        "G3, 0.9937, 0.995, 1,     36.64, 3.27, 0.753",
        "G4, 0.5348, 0.025, 0.995, 25.58, 6.02, 0.512",
        "G5, 0.9792, 0.967, 1,     35.08, 3.75, 0.720",
        "G6, 0.9987, 1,     1,     37.80, 2.64, 0.779",
        "G7, 0.9988, 1,     1,     39.59, 3.27, 0.771",
        "G8, 0.9976, 0.999, 1,     38.04, 3.10, 0.781",
        "G9, 0.2039, 0.012, 0.516, 20.72, 3.06, 0.413"
    })
    void saysWhatThePublishedVectorsSay(
            String name, double pass, double low, double high, double expected, double ability, double lastArea) {
        Chance chance = Model.read(EIGHT, published(name), name.equals("G5") ? 60 : 0);

        assertThat(chance.pass()).isCloseTo(pass, within(0.01));
        assertThat(chance.low()).isCloseTo(low, within(0.01));
        assertThat(chance.high()).isCloseTo(high, within(0.01));
        assertThat(chance.expected()).isCloseTo(expected, within(0.1));
        assertThat(chance.ability()).isCloseTo(ability, within(0.1));
        assertThat(chance.areas().get(7)).isCloseTo(lastArea, within(0.01));
    }

    @Test
    void oneMoreRightAnswerLiftsAndOneMoreWrongAnswerLowers() {
        double before = Model.read(EIGHT, Answered.of(mock(0.6, 0)), 0).pass();

        assertThat(Model.read(EIGHT, with(mock(0.6, 0), right(7, 0)), 0).pass() - before)
                .isCloseTo(0.023, within(0.01));
        assertThat(Model.read(EIGHT, with(mock(0.6, 0), wrong(7, 0)), 0).pass() - before)
                .isCloseTo(-0.029, within(0.01));
    }

    @Test
    void theOrderWithinADayHardlyMatters() {
        List<Evidence> answers = mock(0.6, 0);
        double before = Model.read(EIGHT, Answered.of(answers), 0).pass();
        Random random = new Random(27);
        for (int i = 0; i < 50; i++) {
            List<Evidence> shuffled = new ArrayList<>(answers);
            Collections.shuffle(shuffled, random);

            assertThat(Model.read(EIGHT, Answered.of(shuffled), 0).pass()).isCloseTo(before, within(0.03));
        }
    }

    @Test
    void doingNothingNeverLiftsTheFigureThatIsShown() {
        for (double share : new double[] {0, 0.2, 0.4, 0.5, 0.6, 0.8, 1}) {
            Answered answered = Answered.of(mock(share, 10));
            double before = 1;
            for (int day = 10; day < 800; day += 7) {
                double pass = Model.shown(EIGHT, answered, day).pass();

                assertThat(pass).isLessThanOrEqualTo(before + 1e-4);
                before = pass;
            }
        }
    }

    @Test
    void repeatsCountOnlyAsTheLastDayOfWork() {
        List<Evidence> first = mock(0.7, 0);

        Chance today = Model.shown(EIGHT, Answered.of(first), 0);
        Chance withRepeats = Model.shown(EIGHT, new Answered(first, OptionalDouble.of(0.01)), 0.01);
        Chance idle = Model.shown(EIGHT, Answered.of(first), 40);
        Chance repeating = Model.shown(EIGHT, new Answered(first, OptionalDouble.of(39)), 40);

        assertThat(withRepeats.pass()).isCloseTo(today.pass(), within(1e-4));
        assertThat(repeating.pass()).isGreaterThan(idle.pass()).isLessThan(today.pass());
    }

    @Test
    void staysANumberWhateverWasAnswered() {
        Random random = new Random(1);
        for (int run = 0; run < 200; run++) {
            List<Evidence> answers = new ArrayList<>();
            int n = random.nextInt(10) == 0 ? 5_000 : random.nextInt(80);
            for (int i = 0; i < n; i++) {
                answers.add(new Evidence(
                        random.nextInt(8),
                        random.nextInt(10) < run % 11,
                        random.nextGaussian() * 3,
                        random.nextGaussian() * 1000));
            }
            Chance chance = Model.shown(EIGHT, Answered.of(answers), random.nextGaussian() * 1000);

            assertThat(List.of(chance.pass(), chance.low(), chance.high()))
                    .allSatisfy(p -> assertThat(p).isBetween(0.0, 1.0));
            assertThat(chance.low()).isLessThanOrEqualTo(chance.high());
            assertThat(chance.expected()).isBetween(0.0, 50.0);
            assertThat(chance.areas()).allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
        }
    }

    private static Answered published(String name) {
        return switch (name) {
            case "G0" -> Answered.NOTHING;
            case "G1" -> Answered.of(times(10, right(7, 0)));
            case "G2" -> Answered.of(mock(0.6, 0));
            case "G3", "G5" -> Answered.of(mock(0.8, 0));
            case "G4" -> new Answered(List.of(), OptionalDouble.of(0));
            case "G6" -> Answered.of(both(mock(0.8, 0), mock(0.8, 0)));
            case "G7" -> Answered.of(eighteenOfTwentyInThreeAreas());
            case "G8" -> Answered.of(hard(mock(0.8, 0)));
            case "G9" -> Answered.of(mock(0.4, 0));
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** In each area that share of its questions right, the right ones first. */
    static List<Evidence> mock(double share, double day) {
        List<Evidence> answers = new ArrayList<>();
        for (int area = 0; area < EIGHT.areas(); area++) {
            int n = EIGHT.questions().get(area);
            long right = (long) Math.rint(share * n);
            for (int i = 0; i < n; i++) {
                answers.add(new Evidence(area, i < right, 0, day));
            }
        }
        return answers;
    }

    private static List<Evidence> eighteenOfTwentyInThreeAreas() {
        List<Evidence> answers = new ArrayList<>();
        for (int area = 0; area < 3; area++) {
            answers.addAll(times(18, right(area, 0)));
            answers.addAll(times(2, wrong(area, 0)));
        }
        return answers;
    }

    private static List<Evidence> hard(List<Evidence> answers) {
        return answers.stream()
                .map(answer -> new Evidence(answer.area(), answer.right(), Evidence.TAG, answer.day()))
                .toList();
    }

    private static List<Evidence> times(int n, Evidence answer) {
        return Collections.nCopies(n, answer);
    }

    private static List<Evidence> both(List<Evidence> some, List<Evidence> more) {
        List<Evidence> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static Answered with(List<Evidence> answers, Evidence more) {
        return Answered.of(both(answers, List.of(more)));
    }

    private static Evidence right(int area, double day) {
        return new Evidence(area, true, 0, day);
    }

    private static Evidence wrong(int area, double day) {
        return new Evidence(area, false, 0, day);
    }
}
