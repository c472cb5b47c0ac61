package ready27.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown, beside every day there was; histories of many months, their seeds printed. */
class CourseTest {

    private static final Target EIGHT = new Target(List.of(5, 6, 8, 5, 4, 6, 4, 12), 25);
    private static final double EXACT = 1e-9;

    @Test
    void isTheLowestOfAllDaysSinceTheLastRightAnswer() {
        Random random = random(270);
        for (int run = 0; run < 20; run++) {
            List<Evidence> all = history(random, 5 + random.nextInt(80), 200);
            all.add(answer(random, true, 200));
            double today = 200 + random.nextInt(600);

            assertThat(shown(all, today)).isCloseTo(lowestSince(200, all, today), within(2e-4));
        }
    }

    @Test
    void isTheLowestOfAllDaysAlsoWhereOnlyWrongAnswersCameSince() {
        Random random = random(271);
        for (int run = 0; run < 30; run++) {
            List<Evidence> all = history(random, 5 + random.nextInt(80), 100);
            all.add(answer(random, true, 100));
            double day = 100;
            for (int i = random.nextInt(5); i >= 0; i--) {
                day += random.nextInt(90);
                all.add(answer(random, false, day));
            }
            double today = day + random.nextInt(200);

            assertThat(shown(all, today)).isCloseTo(lowestSince(100, all, today), within(2e-4));
        }
    }

    @Test
    void isTheLowestOfAllDaysSinceTheLastReview() {
        Random random = random(272);
        for (int run = 0; run < 30; run++) {
            List<Evidence> all = history(random, 5 + random.nextInt(80), 200);
            all.add(answer(random, true, 200));
            double review = 200 + random.nextInt(80);
            Answered answered = new Answered(all, OptionalDouble.of(review));
            double today = review + random.nextInt(300);
            double lowest = Model.read(EIGHT, Answered.of(all), 200).pass();
            for (double day = review; day <= today; day++) {
                lowest = Math.min(lowest, Model.read(EIGHT, answered, day).pass());
            }

            assertThat(Model.shown(EIGHT, answered, today).pass()).isCloseTo(lowest, within(2e-4));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1})
    void afterABreakOneMoreWrongAnswerNeverLiftsItAndOneMoreRightNeverLowersIt(double share) {
        for (double idle : new double[] {0, 0.02, 0.5, 1, 7, 30, 80, 120, 200, 400}) {
            List<Evidence> before = ModelTest.mock(share, 0);
            for (int area = 0; area < EIGHT.areas(); area += 3) {
                movesTheRightWay(before, OptionalDouble.empty(), area, 0, idle);
                movesTheRightWay(before, OptionalDouble.of(idle / 2), area, 0, idle);
            }
        }
    }

    @Test
    void norAfterAnyHistoryOfMonths() {
        Random random = random(273);
        for (int run = 0; run < 400; run++) {
            List<Evidence> before = history(random, random.nextInt(run % 10 == 0 ? 600 : 80), 200);
            OptionalDouble last = run % 3 == 0 ? OptionalDouble.of(random.nextDouble() * 250) : OptionalDouble.empty();
            double day = 250 + random.nextInt(2) * random.nextInt(400);

            movesTheRightWay(before, last, random.nextInt(8), (random.nextInt(3) - 1) * Evidence.TAG, day);
        }
    }

    @Test
    void waitingNeverLiftsIt() {
        Random random = random(274);
        for (int run = 0; run < 25; run++) {
            List<Evidence> all = history(random, random.nextInt(100), 200);
            Answered answered = new Answered(
                    all, run % 3 == 0 ? OptionalDouble.of(random.nextDouble() * 250) : OptionalDouble.empty());
            double before = 1;
            for (double day = 250; day < 2_500; day += 1 + day / 40) {
                double now = Model.shown(EIGHT, answered, day).pass();

                assertThat(now).as("run %s, day %s", run, day).isLessThanOrEqualTo(before + 1e-4);
                before = Math.min(before, now);
            }
        }
    }

    @Test
    void aRightAnswerLiftsItToTheFigureOfTheDay() {
        List<Evidence> weak = ModelTest.mock(0.3, 0);
        List<Evidence> after = and(weak, new Evidence(2, true, 0, 120));

        assertThat(Model.shown(EIGHT, Answered.of(after), 120)).isEqualTo(Model.read(EIGHT, Answered.of(after), 120));
        assertThat(shown(after, 120)).isGreaterThan(shown(weak, 120));
    }

    @Test
    void aWrongAnswerDoesNotUndoTheReviewBeforeIt() {
        List<Evidence> after = and(ModelTest.mock(0.5, 0), new Evidence(2, false, 0, 80));
        double reviewed = Model.shown(EIGHT, new Answered(after, OptionalDouble.of(79.5)), 80)
                .pass();

        assertThat(reviewed).isGreaterThan(shown(after, 80) + 0.01);
    }

    @Test
    void nothingIsForgottenThatIsNotKnown() {
        assertThat(Model.shown(EIGHT, Answered.NOTHING, 500)).isEqualTo(Model.read(EIGHT, Answered.NOTHING, 500));
    }

    private static void movesTheRightWay(
            List<Evidence> before, OptionalDouble last, int area, double difficulty, double day) {
        double shown = Model.shown(EIGHT, new Answered(before, last), day).pass();
        Answered wrong = new Answered(and(before, new Evidence(area, false, difficulty, day)), last);
        Answered right = new Answered(and(before, new Evidence(area, true, difficulty, day)), last);

        assertThat(Model.shown(EIGHT, wrong, day).pass()).isLessThanOrEqualTo(shown + EXACT);
        assertThat(Model.shown(EIGHT, right, day).pass()).isGreaterThanOrEqualTo(shown - EXACT);
    }

    /** Day by day, with what had been answered by then. */
    private static double lowestSince(double since, List<Evidence> all, double today) {
        return IntStream.rangeClosed((int) since, (int) today)
                .mapToDouble(day -> Math.min(
                        read(all.stream().filter(one -> one.day() <= day).toList(), day),
                        read(
                                all.stream()
                                        .filter(one -> one.day() <= since || one.day() < day)
                                        .toList(),
                                day)))
                .min()
                .orElseThrow();
    }

    private static double read(List<Evidence> evidence, double day) {
        return Model.read(EIGHT, Answered.of(evidence), day).pass();
    }

    private static double shown(List<Evidence> evidence, double day) {
        return Model.shown(EIGHT, Answered.of(evidence), day).pass();
    }

    private static List<Evidence> history(Random random, int answers, int days) {
        List<Evidence> history = new ArrayList<>();
        int share = random.nextInt(11);
        for (int i = 0; i < answers; i++) {
            history.add(answer(random, random.nextInt(10) < share, random.nextDouble() * days));
        }
        return history;
    }

    private static Evidence answer(Random random, boolean right, double day) {
        return new Evidence(random.nextInt(8), right, (random.nextInt(3) - 1) * Evidence.TAG, day);
    }

    private static List<Evidence> and(List<Evidence> some, Evidence one) {
        List<Evidence> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    private static Random random(long seed) {
        System.out.println("seed " + seed);
        return new Random(seed);
    }
}
