package ready27.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryTest {

    private static final Percentage TINY = Percentage.withPercentage(1e-5);

    /** Reviews as days since the last and grade; what ts-fsrs 5.4.2 says of them. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "V01, 0:3, 2.30650000, 2.11810397, 2, 0.77436692",
        "V02, 0:1, 0.21200000, 6.41330000, 1, 0.55184550",
        "V03, 0:2, 1.29310000, 5.11217071, 1, 0.71786966",
        "V04, 0:4, 8.29560000, 1.00000000, 8, 0.88665722",
        "V05, 0:3 2:3, 10.96433194, 2.11121424, 11, 0.90619914",
        "V06, 0:3 2:3 11:3, 46.28021494, 2.10433140, 46, 0.97080807",
        "V07, 0:3 2:3 11:3 46:3, 162.86219887, 2.09745544, 163, 0.99102709",
        "V08, 0:3 2:1, 0.60758010, 7.39450274, 1, 0.64525896",
        "V09, 0:3 2:2, 7.51332013, 4.75285849, 8, 0.87918774",
        "V10, 0:3 2:4, 18.52175344, 1.00000000, 19, 0.93659420",
        "V11, 0:3 2:3 11:1, 1.53833720, 7.39223814, 2, 0.73487145",
        "V12, 0:3 2:3 11:1 0:3, 1.57119723, 7.38007427, 2, 0.73694157",
        "V13, 0:3 2:3 11:1 1:3, 3.55390990, 7.38007427, 4, 0.81532871",
        "V14, 0:1 0:3, 0.24668919, 6.40211507, 1, 0.56459173",
        "V15, 0:1 0:1 0:3, 0.10314065, 8.79272653, 1, 0.49465143",
        "V16, 0:4 8:3 30:2, 95.47857726, 4.01060897, 95, 0.98504135",
        "V17, 0:4 8:3 30:1 2:3, 6.71510071, 7.01519095, 7, 0.87040257",
        "V18, 0:2 0:2, 1.29310000, 6.74045952, 1, 0.71786966",
        "V19, 0:3 0:2, 2.30650000, 4.75285849, 2, 0.77436692",
        "V20, 0:3 0:1, 0.77508398, 7.39450274, 1, 0.66829941",
        "V21, 0:3 0:4, 3.94605407, 1.00000000, 4, 0.82490589",
        "V22, 0:3 2:3 11:3 100:3, 239.31986642, 2.09745544, 239, 0.99382844",
        "V23, 0:3 2:3 11:3 100:1, 3.24421386, 7.38997579, 3, 0.80685938",
        "V24, 0:1 1:1 1:1 1:1 1:1, 0.02193448, 9.93638689, 1, 0.39010493",
        "V25, 0:4 8:4 60:4 400:4, 1850.32966332, 1.00000000, 1850, 0.99918550",
        "V26, 0:1 0:3 1:3 3:3 8:3 21:3, 53.62690465, 6.35748708, 54, 0.97444332"
    })
    void rememberAsTheReferenceDoes(
            String name, String reviews, double stability, double difficulty, int interval, double recall) {
        Memory memory = after(reviews);

        assertThat(memory.stability()).isCloseTo(stability, within(Math.max(1e-8, stability * 1e-7)));
        assertThat(memory.difficulty()).isCloseTo(difficulty, within(1e-7));
        assertThat(memory.interval(0.9)).isEqualTo(interval);
        assertThat(memory.recall(10)).isCloseTo(recall, within(1e-7));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1",
        "1, 2, .94034429",
        "2, 3, .92537863",
        "3, 4, .9185229",
        "4, 4, .9",
        "5, 2, .82613588",
        "10, 10, .9",
        "30, 10, .8093881",
        "100, 10, .69282664"
    })
    void forgetAsTheReferenceDoes(double days, double stability, double recall) {
        assertThat(new Memory(stability, 5).recall(days)).isCloseTo(recall, within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"1, .9, 1, 25.602541", "2, .8, 2, 28.226582", "3, .7, 3, 58.656002", "4, .6, 4, 127.226685"})
    void rememberingGrowsStabilityAsTheReferenceSays(int difficulty, double recall, int grade, double stability) {
        assertThat(new Memory(5, difficulty).remembered(recall, grade(grade)))
                .isCloseTo(stability, Percentage.withPercentage(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"1, .9, 1.0525396", "2, .8, 1.1894329", "3, .7, 1.3680838", "4, .6, 1.584989"})
    void forgettingLeavesOfStabilityWhatTheReferenceSays(int difficulty, double recall, double stability) {
        assertThat(new Memory(5, difficulty).forgotten(recall)).isCloseTo(stability, TINY);
    }

    /** Never more than a lapse on one day would leave. */
    @Test
    void whoForgetsKeepsNoMoreThanTheBoundOfTheReference() {
        assertThat(new Memory(0.1, 1).forgotten(0)).isCloseTo(0.1 / Math.exp(0.5425 * 0.0912), TINY);
    }

    @ParameterizedTest
    @CsvSource({"1, 8.354889", "2, 6.6774445", "3, 5.0", "4, 3.3225555"})
    void difficultyBeforeItIsDrawnBackMovesAsTheReferenceSays(int grade, double difficulty) {
        assertThat(new Memory(5, 5).moved(grade(grade))).isCloseTo(difficulty, TINY);
    }

    @Test
    void theCurveIsThatOfTheReference() {
        assertThat(Memory.FACTOR).isCloseTo(.9803464944, within(1e-10));
        assertThat(Memory.first(Grade.EASY).recall(8)).isCloseTo(.9024733, within(1e-7));
        assertThat(new Memory(5, 5).interval(1.0)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 8.341763", "2, 6.6659956", "3, 4.990228", "4, 3.3144615"})
    void difficultyMovesAsTheReferenceSays(int grade, double difficulty) {
        assertThat(new Memory(5, 5).after(0, grade(grade)).difficulty()).isCloseTo(difficulty, TINY);
    }

    @ParameterizedTest
    @CsvSource({"1, 1.596818", "2, 5.0", "3, 5.0", "4, 8.12961"})
    void anotherReviewOnTheSameDayMovesStabilityAsTheReferenceSays(int grade, double stability) {
        assertThat(new Memory(5, 5).after(0, grade(grade)).stability()).isCloseTo(stability, TINY);
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 3116769",
        "0.2, 34793",
        "0.3, 2508",
        "0.4, 387",
        "0.5, 90",
        "0.6, 27",
        "0.7, 9",
        "0.8, 3",
        "0.9, 1"
    })
    void intervalsGrowAsLessIsAskedFor(double retention, double days) {
        assertThat(Math.rint(new Memory(1, 5).days(retention))).isEqualTo(days);
        assertThat(new Memory(1, 5).interval(retention)).isEqualTo((int) Math.min(days, Memory.MOST_DAYS));
    }

    @ParameterizedTest
    @CsvSource({".7, 9.28791122", ".8, 3.3159598", ".85, 1.90642614", ".95, .40255869", ".97, .22276844"})
    void theModifierOfTheIntervalIsThatOfTheReference(double retention, double days) {
        assertThat(new Memory(1, 5).days(retention)).isCloseTo(days, within(1e-7));
    }

    @Test
    void tenEasyReviewsOfOneDayMakeACardAsEasyAsCanBe() {
        Memory memory = Memory.first(Grade.EASY);
        for (int i = 0; i < 10; i++) {
            memory = memory.after(0, Grade.EASY);
        }
        assertThat(memory.difficulty()).isEqualTo(1.0);
    }

    /** The published run of a scheduler whose learning steps fall on one day; 0 stands for such a step. */
    @Test
    void aCardReviewedWhenDueTakesTheDaysOfTheReference() {
        int[] grades = {3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3};
        int[] days = {0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21};
        Memory memory = Memory.first(grade(grades[0]));
        for (int i = 1; i < days.length; i++) {
            memory = memory.after(days[i - 1], grade(grades[i]));
            if (days[i] > 0) {
                assertThat(memory.interval(0.9)).as("after review %d", i + 1).isEqualTo(days[i]);
            }
        }
    }

    @Test
    void staysWithinItsBoundsWhateverHappens() {
        Random random = new Random(27);
        for (int card = 0; card < 500; card++) {
            Memory memory = Memory.first(grade(1 + random.nextInt(4)));
            for (int review = 0; review < 200; review++) {
                memory = memory.after(
                        random.nextInt(3) == 0 ? random.nextInt(40_000) : random.nextInt(3),
                        grade(1 + random.nextInt(4)));

                assertThat(memory.stability()).isBetween(0.001, 36_500.0);
                assertThat(memory.difficulty()).isBetween(1.0, 10.0);
                assertThat(memory.recall(random.nextInt(100_000))).isBetween(0.0, 1.0);
                assertThat(memory.interval(0.9)).isBetween(1, 36_500);
            }
        }
    }

    private static Memory after(String reviews) {
        String[] all = reviews.split(" ");
        Memory memory = Memory.first(grade(Integer.parseInt(all[0].split(":")[1])));
        for (int i = 1; i < all.length; i++) {
            String[] review = all[i].split(":");
            memory = memory.after(Integer.parseInt(review[0]), grade(Integer.parseInt(review[1])));
        }
        return memory;
    }

    private static Grade grade(int number) {
        return Grade.values()[number - 1];
    }
}
