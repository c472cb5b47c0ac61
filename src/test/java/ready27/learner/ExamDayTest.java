package ready27.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One rule for all pages that ask for the day of an exam. */
class ExamDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-01   | 1 March 2026 has gone by. Choose a day from today on.
            2024-01-01   | 1 January 2024 is more than a year ago. Look at the year, or enter how that exam went under real exam results.
            2029-03-03   | 3 March 2029 is more than three years ahead. Look at the year.
            2026-02-30   | "2026-02-30" is no day. Write year, month and day, for instance 2026-03-02.
            next spring  | "next spring" is no day. Write year, month and day, for instance 2026-03-02.
            """)
    void whatCannotBeAheadIsRefusedInASentence(String typed, String sentence) {
        assertThat(ExamDay.ahead(typed, TODAY)).isEqualTo(new ExamDay.Wrong(sentence));
    }

    @Test
    void todayAndTheLastDayOfTheThirdYearAreAhead() {
        assertThat(ExamDay.ahead("2026-03-02", TODAY)).isEqualTo(new ExamDay.On(TODAY));
        assertThat(ExamDay.ahead("2029-03-02", TODAY)).isEqualTo(new ExamDay.On(TODAY.plusYears(3)));
        assertThat(ExamDay.ahead("", TODAY)).isEqualTo(ExamDay.NONE);
    }

    @Test
    void whatFollowsAnExamIsSatAfterIt() {
        LocalDate first = LocalDate.of(2026, 6, 30);
        ExamDay sameDay = new ExamDay.On(first);
        ExamDay later = new ExamDay.On(first.plusDays(1));

        assertThat(ExamDay.after(first, sameDay)).isInstanceOf(ExamDay.Wrong.class);
        assertThat(ExamDay.after(first, later)).isEqualTo(later);
        assertThat(ExamDay.after(first, ExamDay.NONE)).isEqualTo(ExamDay.NONE);
        assertThat(ExamDay.before(first, sameDay)).isInstanceOf(ExamDay.Wrong.class);
        assertThat(ExamDay.before(first.plusDays(1), sameDay)).isEqualTo(sameDay);
    }
}
