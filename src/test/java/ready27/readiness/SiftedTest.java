package ready27.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ready27.history.Manner;
import ready27.readiness.Sifted.Reason;

class SiftedTest {

    @Test
    void theFirstSightCountsAndNoLaterOne() {
        Sifted sifted = Sifted.of(List.of(
                seen("a", false, 1, Manner.PRACTICE),
                seen("a", true, 1.01, Manner.PRACTICE),
                seen("a", true, 9, Manner.TIMED)));

        assertThat(sifted.counted()).extracting(Observation::right).containsExactly(false);
        assertThat(sifted.ignored(Reason.REPEAT)).isEqualTo(2);
        assertThat(sifted.rightOnRepeats()).isEqualTo(2);
        assertThat(sifted.answered().last()).hasValue(9);
    }

    @Test
    void theFirstSightIsThatOfTheEarliestDayHoweverTheyAreTold() {
        List<Observation> observations = new ArrayList<>(List.of(
                seen("a", true, 5, Manner.TIMED),
                seen("a", false, 2, Manner.PRACTICE),
                seen("b", true, 3, Manner.PRACTICE)));
        Sifted sifted = Sifted.of(observations);
        Collections.reverse(observations);

        assertThat(Sifted.of(observations)).isEqualTo(sifted);
        assertThat(sifted.counted()).extracting(Observation::day).containsExactly(2.0, 3.0);
    }

    @Test
    void aRapidGuessCountsOnlyWhereItCostAMark() {
        assertThat(Sifted.of(List.of(rapid(true, Manner.TIMED))).counted()).isEmpty();
        assertThat(Sifted.of(List.of(rapid(false, Manner.TIMED))).counted()).hasSize(1);
        assertThat(Sifted.of(List.of(rapid(true, Manner.PRACTICE))).counted()).isEmpty();
        assertThat(Sifted.of(List.of(rapid(false, Manner.PRACTICE))).counted()).isEmpty();
    }

    @Test
    void aBlankOfATimedPaperCountsAsWrongHoweverShortItWasSeen() {
        Sifted sifted = Sifted.of(List.of(new Observation("a", 0, false, 0, 1, 0, Manner.LEFT_BLANK)));

        assertThat(sifted.answered().evidence()).extracting(Evidence::right).containsExactly(false);
    }

    @Test
    void answersOfUnknownSpeedAreTakenAtTheirWord() {
        assertThat(Sifted.of(List.of(seen("a", true, 1, Manner.PRACTICE))).counted())
                .hasSize(1);
    }

    @Test
    void everyObservationIsEitherCountedOrIgnoredForOneReason() {
        Random random = new Random(27);
        for (int run = 0; run < 100; run++) {
            List<Observation> observations = new ArrayList<>();
            for (int i = 0; i < random.nextInt(300); i++) {
                observations.add(new Observation(
                        "q" + random.nextInt(60),
                        random.nextInt(7),
                        random.nextBoolean(),
                        0,
                        random.nextGaussian() * 100,
                        random.nextInt(30) - 5,
                        Manner.values()[random.nextInt(3)]));
            }
            Sifted sifted = Sifted.of(observations);

            assertThat(sifted.all()).isEqualTo(observations.size());
            assertThat(sifted.counted()).extracting(Observation::question).doesNotHaveDuplicates();
        }
    }

    @Test
    void repeatsOfTheSameDayLeaveTheFigureWhereItIs() {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            observations.add(seen("q" + i, i % 2 == 0, 1, Manner.PRACTICE));
        }
        Target target = new Target(List.of(50), 25);
        double before =
                Model.shown(target, Sifted.of(observations).answered(), 1).pass();
        for (int i = 0; i < 50; i++) {
            observations.add(seen("q" + i, true, 1, Manner.PRACTICE));
        }

        assertThat(Model.shown(target, Sifted.of(observations).answered(), 1).pass())
                .isCloseTo(before, within(1e-12));
    }

    private static Observation seen(String question, boolean right, double day, Manner manner) {
        return new Observation(question, 0, right, 0, day, -1, manner);
    }

    private static Observation rapid(boolean right, Manner manner) {
        return new Observation("a", 0, right, 0, 1, 2.9, manner);
    }
}
