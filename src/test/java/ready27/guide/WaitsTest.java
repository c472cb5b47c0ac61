package ready27.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ready27.guide.Waits.Expected;
import ready27.learner.ExamDay;
import ready27.testing.ShippedContent;

class WaitsTest {

    private static final Waits WAITS = new Waits(7, 10, 2, "Monday to Friday", "");

    @Test
    void whoSitsOnTheFourteenthExpectsTheResultBetweenThe21stAndThe24th() {
        assertThat(WAITS.after(LocalDate.of(2027, 1, 14)))
                .isEqualTo(
                        new Expected(LocalDate.of(2027, 1, 21), LocalDate.of(2027, 1, 24), LocalDate.of(2027, 1, 26)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 0, 2026-11-23",
        "2026-11-23, 2, 2026-11-25",
        "2026-11-26, 2, 2026-11-30",
        "2026-11-27, 2, 2026-12-01",
        "2026-11-28, 2, 2026-12-01",
        "2026-11-29, 2, 2026-12-01",
        "2028-02-28, 2, 2028-03-01",
        "2026-12-31, 1, 2027-01-01"
    })
    void businessDaysPassOverWeekends(LocalDate from, int number, LocalDate reached) {
        assertThat(Waits.businessDaysAfter(from, number)).isEqualTo(reached);
    }

    @Test
    void betweenADayAndSoManyBusinessDaysLaterLieSoManyWeekdays() {
        long seed = new Random().nextLong();
        Random chance = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            LocalDate from = LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(2_000));
            int number = 1 + chance.nextInt(20);
            LocalDate reached = Waits.businessDaysAfter(from, number);

            assertThat(from.plusDays(1)
                            .datesUntil(reached.plusDays(1))
                            .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                            .count())
                    .as("%s business days after %s, seed %s", number, from, seed)
                    .isEqualTo(number);
            assertThat(reached.getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
        }
    }

    @Test
    void theShippedJourneySaysTheWaitsAndWhoseBusinessDaysTheyAre() {
        Journey journey = ShippedContent.guide().journey();

        assertThat(journey.waits())
                .extracting(Waits::fewest, Waits::most, Waits::certificate)
                .containsExactly(7, 10, 2);
        assertThat(journey.waits().businessDays()).contains("United Kingdom");
        assertThat(journey.steps()).extracting(Journey.Step::exam).contains("foundation", "practitioner");
        assertThat(journey.steps().get(journey.steps().size() - 1).text())
                .contains("53 of 80", "accredited training organisation", "sponsors");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2030-01-01 | 1 January 2030 is more than three years ahead. Look at the year.
            2020-01-01 | 1 January 2020 is more than a year ago. Look at the year, or enter how that exam went under real exam results.
            14.1.2027  | "14.1.2027" is no day. Write year, month and day, for instance 2026-11-23.
            2027-02-29 | "2027-02-29" is no day. Write year, month and day, for instance 2026-11-23.
            """)
    void aDayThatCannotBeIsRefusedInASentence(String typed, String sentence) {
        assertThat(ExamDay.read(typed, LocalDate.of(2026, 11, 23))).isEqualTo(new ExamDay.Wrong(sentence));
    }

    @Test
    void aDayJustGoneByIsFineAndNoneTakesItOut() {
        LocalDate today = LocalDate.of(2026, 11, 23);

        assertThat(ExamDay.read("2026-11-20", today)).isEqualTo(new ExamDay.On(LocalDate.of(2026, 11, 20)));
        assertThat(ExamDay.read("", today)).isEqualTo(ExamDay.NONE);
    }
}
