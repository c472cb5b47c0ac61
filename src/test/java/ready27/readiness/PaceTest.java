package ready27.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static ready27.readiness.Stories.NINE;
import static ready27.readiness.Stories.practised;
import static ready27.readiness.Stories.standing;
import static ready27.readiness.Stories.timed;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Duration FORTY = Duration.ofMinutes(40);

    @Test
    void practiceTellsNothingAboutTheClock() {
        assertThat(standing(practised(10, 5, NINE)).pace().known()).isFalse();
    }

    @Test
    void whoAnswersInHalfTheTimeFinishes() {
        Pace pace = standing(timed(10, 5, NINE, 24)).pace();

        assertThat(pace.known()).isTrue();
        assertThat(pace.late(50, FORTY)).isZero();
        assertThat(pace.within(Duration.ofSeconds(48))).isTrue();
    }

    @Test
    void whoNeedsJustTheTimeThereIsFinishesEverySecondTime() {
        assertThat(new Pace(50, 48, 20, 45).late(50, FORTY)).isCloseTo(0.5, within(0.001));
    }

    /** 50 answers of 45 s on average, spread 20: 2250 s with a deviation of 200, and 2400 s there are. */
    @Test
    void theChanceIsThatOfASumOfAnswers() {
        assertThat(new Pace(50, 45, 20, 45).late(50, FORTY)).isCloseTo(0.2266, within(0.001));
        assertThat(new Pace(50, 45, 20, 45).late(50, FORTY.plusMinutes(10))).isLessThan(0.001);
    }

    @Test
    void everybodyWhoIsTooSlowWithoutExceptionIsLate() {
        assertThat(new Pace(30, 60, 0, 60).late(50, FORTY)).isEqualTo(1);
        assertThat(new Pace(0, 0, 0, 0).late(50, FORTY)).isZero();
    }
}
