package ready27.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static ready27.readiness.Stories.NINE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ready27.learner.LearnerId;
import ready27.learner.RealResult;
import ready27.learner.TestLearners;
import ready27.testing.TestMongo;

class HitRatesTest {

    private static final LocalDate SAT = LocalDate.of(2026, 2, 2);
    private static final Said READY = new Said(Verdict.READY_TO_BOOK, 0.9, 0.7, 0.99, 90, 1);

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Ready ready = new Ready(mongo.template());

    @Test
    void nothingIsSaidBelowTwenty() {
        passed(19);

        assertThat(rate().enough()).isFalse();
        assertThat(method()).contains("Too few to say: 19 real results").doesNotContain("Brier score 0.010");
    }

    @Test
    void fromTwentyOnTheMissIsTold() {
        passed(20);

        assertThat(rate().brier()).isCloseTo(0.01, within(1e-9));
        assertThat(method()).contains("Brier score 0.010", "20 of 20 passed").doesNotContain("learner-1");
    }

    @Test
    void aResultWithoutAFigureBeforeItIsCountedButNotScored() {
        TestLearners.passed(mongo.template(), new LearnerId("ada"), "foundation");

        assertThat(rate()).isEqualTo(new HitRate(1, List.of()));
    }

    @Test
    void theLastFigureBeforeTheExamCounts() {
        Kept kept = kept(SAT.minusDays(9), new Said(Verdict.NOT_YET, 0.3, 0.1, 0.5, 40, 1), SAT.minusDays(1), READY);

        assertThat(forecast(kept)).isEqualTo(0.9);
    }

    @Test
    void aFigureOfTheExamDayOrAfterItIsNoForecast() {
        Said after = new Said(Verdict.CLOSE, 0.6, 0.1, 0.9, 40, 1);

        assertThat(forecast(kept(SAT.minusDays(1), READY, SAT, after))).isEqualTo(0.9);
        assertThat(HitRates.rate(List.of(result(SAT, true)), kept(SAT, after, SAT.plusDays(1), READY)))
                .isEqualTo(new HitRate(1, List.of()));
    }

    @Test
    void aFigureOfLongAgoIsNoForecast() {
        Kept kept = kept(SAT.minusDays(200), READY, SAT.minusDays(61), READY);

        assertThat(HitRates.rate(List.of(result(SAT, true)), kept).n()).isZero();
        assertThat(HitRates.rate(List.of(result(SAT.minusDays(1), true)), kept).n())
                .isOne();
    }

    @Test
    void ofOnePersonTheFirstResultOfAnExamCountsAlone() {
        Kept kept = kept(SAT.minusDays(2), READY, SAT.minusDays(1), READY);
        List<RealResult> results = IntStream.range(0, 25)
                .mapToObj(later -> result(SAT.plusDays(24 - later), later < 24))
                .toList();

        HitRate rate = HitRates.rate(results, kept);

        assertThat(rate.results()).isEqualTo(25);
        assertThat(rate.n()).isOne();
        assertThat(rate.passed()).isZero();
    }

    @Test
    void whatAnybodyMayAskForIsReckonedEveryTenMinutesOnly() {
        assertThat(rate().results()).isZero();
        passed(3);

        assertThat(rate().results()).isZero();
        assertThat(Objects.requireNonNull(ready.hitRates
                                .rate(NINE.plus(Duration.ofMinutes(10)))
                                .block())
                        .results())
                .isEqualTo(3);
    }

    private static double forecast(Kept kept) {
        return HitRates.rate(List.of(result(SAT, true)), kept)
                .forecasts()
                .get(0)
                .chance();
    }

    private static RealResult result(LocalDate sat, boolean passed) {
        Instant entered = sat.plusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC);
        return new RealResult("foundation", sat, new RealResult.Told(passed), entered);
    }

    private static Kept kept(LocalDate one, Said first, LocalDate other, Said second) {
        java.util.TreeMap<LocalDate, Said> days = new java.util.TreeMap<>(java.util.Map.of(one, first, other, second));
        return new Kept(Bar.ORDINARY, new java.util.TreeMap<>(java.util.Map.of("foundation", days)), "");
    }

    private void passed(int people) {
        for (int i = 1; i <= people; i++) {
            LearnerId learner = new LearnerId("learner-" + i);
            ready.verdicts.say(learner, "foundation", SAT.minusDays(2), READY).block();
            TestLearners.passed(mongo.template(), learner, "foundation");
        }
    }

    private HitRate rate() {
        return ready.hitRates.rate(NINE).blockOptional().orElseThrow();
    }

    private String method() {
        return Objects.requireNonNull(ready.stranger()
                .get()
                .uri("/readiness/method")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
