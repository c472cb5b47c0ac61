package ready27.readiness.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ready27.readiness.simulation.Calibration.Range;
import ready27.readiness.simulation.Calibration.Said;
import ready27.readiness.simulation.Student.Look;

/**
 * The model in imagined worlds, where the truth is known, beside what its published table says: Brier score 0.1816 ±
 * 0.0074, calibration error 0.012 ± 0.010, 3.5 ± 1.4 in 100 of those advised at 0.9 failing.
 */
class CalibrationTest {

    private static final long SEED = 20_261_123;
    private static final int WORLDS = 200;
    private static final int STUDENTS = 10;

    private static final Map<Estimator, Calibration> BY_ESTIMATOR = new EnumMap<>(Estimator.class);

    @BeforeAll
    static void simulate() {
        List<List<Look>> worlds = IntStream.range(0, WORLDS)
                .parallel()
                .mapToObj(CalibrationTest::world)
                .toList();
        for (Estimator estimator : Estimator.values()) {
            List<List<Said>> said = worlds.parallelStream()
                    .map(looks -> looks.stream()
                            .map(look -> new Said(estimator.pass(look), look.truth()))
                            .toList())
                    .toList();
            Calibration calibration = Calibration.of(said, SEED);
            BY_ESTIMATOR.put(estimator, calibration);
            System.out.printf(
                    "%s: Brier score %s, calibration error %s, failing of those advised %s%n",
                    estimator.words(), calibration.brier(), calibration.error(), calibration.falseReady());
        }
    }

    @Test
    void theModelIsAsWellCalibratedAsItsPageSays() {
        Calibration model = BY_ESTIMATOR.get(Estimator.MODEL);

        assertThat(model.brier().overlaps(0.1816, 0.0074))
                .as("Brier score %s", model.brier())
                .isTrue();
        assertThat(model.error().overlaps(0.012, 0.010))
                .as("calibration error %s", model.error())
                .isTrue();
        assertThat(model.falseReady().overlaps(0.035, 0.014))
                .as("failing %s", model.falseReady())
                .isTrue();
    }

    @Test
    void countingRepeatsWouldNotBe() {
        Calibration broken = BY_ESTIMATOR.get(Estimator.REPEATS_COUNTED);

        assertThat(broken.brier().overlaps(0.1816, 0.0074))
                .as("Brier score %s", broken.brier())
                .isFalse();
        assertThat(broken.error().overlaps(0.012, 0.010))
                .as("calibration error %s", broken.error())
                .isFalse();
        assertThat(broken.falseReady().overlaps(0.035, 0.014))
                .as("failing %s", broken.falseReady())
                .isFalse();
    }

    @Test
    void theModelBeatsTheShareOfTheLastHundred() {
        assertThat(BY_ESTIMATOR.get(Estimator.MODEL).brier().high())
                .isLessThan(BY_ESTIMATOR.get(Estimator.ROLLING).brier().low());
    }

    @Test
    void theMethodPageTellsTheseFigures() throws IOException {
        String page = Files.readString(Path.of("src/main/jte/readiness/method.jte"));
        Calibration model = BY_ESTIMATOR.get(Estimator.MODEL);
        Range failing = model.falseReady();
        String range =
                percent(failing.value()) + " % [" + percent(failing.low()) + ", " + percent(failing.high()) + "]";

        assertThat(page)
                .contains(cell(model.brier().toString()) + cell(model.error().toString()) + cell(range));
        for (Estimator other : List.of(Estimator.BETA_BINOMIAL, Estimator.ROLLING)) {
            Calibration simple = BY_ESTIMATOR.get(other);
            assertThat(page)
                    .contains(cell(four(simple.brier().value()))
                            + cell(four(simple.error().value()))
                            + cell(percent(simple.falseReady().value()) + " %"));
        }
    }

    private static String cell(String figure) {
        return "<td class=\"number\">" + figure + "</td>";
    }

    private static String four(double figure) {
        return String.format(Locale.ROOT, "%.4f", figure);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    private static List<Look> world(int number) {
        World world = new World(new Random(SEED + 1_000L * number));
        List<Look> looks = new ArrayList<>();
        for (int student = 1; student <= STUDENTS; student++) {
            looks.addAll(Student.study(world, new Random(SEED + 1_000L * number + student)));
        }
        return looks;
    }
}
