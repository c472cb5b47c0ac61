package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.NINE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ready27.exam.Deadline.Credit;

class DeadlineTest {

    @ParameterizedTest(name = "{0} minutes with {1} percent and {2} given back end after {3}")
    @CsvSource({
        "40, 0, 0, PT40M",
        "40, 10, 0, PT44M",
        "40, 20, 0, PT48M",
        "40, 25, 0, PT50M",
        "40, 30, 0, PT52M",
        "40, 50, 0, PT60M",
        "150, 0, 0, PT150M",
        "150, 10, 0, PT165M",
        "150, 20, 0, PT180M",
        "150, 25, 0, PT187M30S",
        "150, 30, 0, PT195M",
        "150, 50, 0, PT225M",
        "50, 25, 0, PT62M30S",
        "40, 25, 5, PT55M"
    })
    void isMadeOfTheExamsMinutesExtraTimeAndCredits(int minutes, int percent, int credit, Duration after) {
        Deadline deadline =
                new Deadline(NINE, minutes, percent, List.of(new Credit(credit, "Bob", "fire alarm")), null);

        assertThat(deadline.at()).isEqualTo(NINE.plus(after));
    }

    @Test
    void extraTimeGoesBeyondTheClosingDate() {
        Instant closes = NINE.plusSeconds(20 * 60);

        assertThat(new Deadline(NINE, 40, 0, List.of(), closes).at()).isEqualTo(closes);
        assertThat(new Deadline(NINE, 40, 25, List.of(), closes).at()).isEqualTo(closes.plusSeconds(10 * 60));
    }

    @ParameterizedTest(name = "given at {0} s and here at {1} s of the deadline: {2}")
    @CsvSource({
        "-5, -5, true",
        "-1, 0, true",
        "0, 0, true",
        "0, 30, true",
        "-1, 30, true",
        "0, 31, false",
        "-5, 31, false",
        "1, 1, false",
        "1, 30, false"
    })
    void countsWhatWasGivenInTimeAndArrivedWithinTheGrace(int given, int arrived, boolean counts) {
        Deadline deadline = Deadline.of(NINE, 40, 0);

        assertThat(deadline.counts(
                        deadline.at().plusSeconds(given), deadline.at().plusSeconds(arrived), Duration.ofSeconds(30)))
                .isEqualTo(counts);
    }
}
