package ready27.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);

    @Test
    void thirteenWeeksBeginOnAMondayAndEndWithThisOne() {
        Activity activity = on(0);

        assertThat(activity.weeks()).hasSize(13).endsWith("2 March 2026");
        assertThat(activity.rows())
                .hasSize(7)
                .allSatisfy(row -> assertThat(row.cells()).hasSize(13));
        assertThat(activity.rows().get(2).cells().get(12)).isEqualTo(new Activity.Cell("2026-03-04", 1, false));
        assertThat(activity.rows().get(3).cells().get(12).ahead()).isTrue();
    }

    @Test
    void aDayThatIsStillOpenEndsNoStreak() {
        assertThat(on(1, 2, 3).streak()).isEqualTo(3);
        assertThat(on(0, 1, 2, 3).streak()).isEqualTo(4);
        assertThat(on(2, 3).streak()).isZero();
        assertThat(on().streak()).isZero();
    }

    @Test
    void nobodyIsReproached() {
        assertThat(on().sentence()).isEqualTo("Nothing in the last 28 days yet.");
        assertThat(on(0).sentence()).isEqualTo("You answered questions or reviewed cards on 1 day of the last 28.");
        assertThat(on(0, 1, 27, 28).sentence())
                .isEqualTo("You answered questions or reviewed cards on 3 days of the last 28. Now 2 days in a row.");
    }

    @Test
    void aClockThatJumpedBreaksNothing() {
        List<Instant> wild = List.of(Instant.EPOCH, Instant.parse("2999-01-01T00:00:00Z"));

        assertThat(Activity.of(wild, WEDNESDAY).days()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "9,1", "10,2", "29,2", "30,3", "5000,3"})
    void moreIsDarker(int answers, int heat) {
        assertThat(new Activity.Cell("2026-03-04", answers, false).heat()).isEqualTo(heat);
    }

    private static Activity on(int... daysAgo) {
        List<Instant> answers = IntStream.of(daysAgo)
                .mapToObj(days -> WEDNESDAY.minusDays(days).atTime(9, 0).toInstant(java.time.ZoneOffset.UTC))
                .toList();
        return Activity.of(answers, WEDNESDAY);
    }
}
