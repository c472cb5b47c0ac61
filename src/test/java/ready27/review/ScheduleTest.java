package ready27.review;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.review.ReviewTable.AUDIT;
import static ready27.review.ReviewTable.NINE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Schedule PLAIN = new Schedule(null, Fuzz.OFF);
    private static final LocalDate TODAY = LocalDate.ofInstant(NINE, ZoneOffset.UTC);

    /** The published vector of reviews on time; its second learning step is a second Good on the first day here. */
    @Test
    void reviewedOnTimeTheDaysAreThoseOfThePublishedScheduler() {
        List<Long> days = new ArrayList<>();
        Progress card = PLAIN.next(AUDIT, null, Grade.GOOD, NINE);
        Instant now = NINE.plus(Duration.ofMinutes(10));
        for (int grade : new int[] {3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3}) {
            card = PLAIN.next(AUDIT, card, Grade.of(grade), now);
            days.add(ChronoUnit.DAYS.between(Progress.day(now), card.dueDay()));
            now = card.due();
        }

        assertThat(days).containsExactly(2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L);
    }

    @Test
    void whatIsNotKnownComesBackInTenMinutes() {
        assertThat(after(Grade.AGAIN).due()).isEqualTo(NINE.plus(Duration.ofMinutes(10)));
        assertThat(after(Grade.HARD).learning()).isTrue();
        assertThat(after(Grade.GOOD, Grade.AGAIN).learning()).isTrue();
        assertThat(after(Grade.AGAIN, Grade.HARD).learning()).isTrue();
    }

    @Test
    void whatIsKnownComesBackAtTheStartOfADay() {
        assertThat(after(Grade.GOOD).due())
                .isEqualTo(TODAY.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC));
        assertThat(after(Grade.GOOD, Grade.HARD).learning()).isFalse();
        assertThat(after(Grade.AGAIN, Grade.GOOD).learning()).isFalse();
    }

    @Test
    void beforeAnExamNothingComesLaterThanTheDayBefore() {
        for (int days = 1; days < 40; days++) {
            Schedule aimed = new Schedule(TODAY.plusDays(days), Fuzz.OFF);
            Progress card = aimed.next(AUDIT, null, Grade.EASY, NINE);
            long away = ChronoUnit.DAYS.between(TODAY, card.dueDay());

            assertThat(away).isEqualTo(Math.min(8, Math.max(1, days - 1)));
        }
    }

    @Test
    void fuzzStaysNearTheDayAndIsTheSameEachTime() {
        for (int days = 1; days < 400; days++) {
            double delta = Fuzz.delta(days);
            for (int number = 0; number < 20; number++) {
                int fuzzed = Fuzz.SEEDED.spread(days, AUDIT, number);
                assertThat(fuzzed).isEqualTo(Fuzz.SEEDED.spread(days, AUDIT, number));
                assertThat((double) fuzzed)
                        .isBetween(days < 3 ? days : Math.max(2, days - delta - 1), days < 3 ? days : days + delta + 1);
            }
        }
        assertThat(Fuzz.SEEDED.spread(50, AUDIT, 1)).isNotEqualTo(Fuzz.SEEDED.spread(50, AUDIT, 2));
    }

    @Test
    void anyHistoryGivesFiniteMemoryAndADateEvenWhereTheClockJumps() {
        long seed = System.nanoTime();
        Random chance = new Random(seed);
        for (int run = 0; run < 300; run++) {
            List<Review> reviews = new ArrayList<>();
            Instant when = NINE;
            for (int i = 0; i < 1 + chance.nextInt(60); i++) {
                when = when.plusSeconds(chance.nextLong(-100_000, 4_000_000));
                reviews.add(Review.of(ReviewKey.of(AUDIT, i), Grade.of(1 + chance.nextInt(4)), when));
            }
            Progress card = PLAIN.of(AUDIT, reviews).orElseThrow();

            assertThat(card.memory().stability()).as("seed " + seed).isBetween(0.001, 36_500.0);
            assertThat(card.memory().difficulty()).as("seed " + seed).isBetween(1.0, 10.0);
            assertThat(card.recall(TODAY.plusDays(100))).as("seed " + seed).isBetween(0.0, 1.0);
            assertThat(card.due()).as("seed " + seed).isAfter(when);
        }
    }

    @Test
    void theAimListsWhatWouldFallBelowNineInTenOnTheDay() {
        Box box = ReviewTable.box();
        ReviewLog log = new ReviewLog(ReviewTable.reviews(AUDIT, Grade.GOOD, 0));
        Forecast soon = Forecast.of(TODAY.plusDays(2), TODAY, box.cards(), ReviewTable.progress(box, log, PLAIN));
        Forecast late = Forecast.of(TODAY.plusDays(30), TODAY, box.cards(), ReviewTable.progress(box, log, PLAIN));

        assertThat(soon.endangered()).isEmpty();
        assertThat(soon.known()).isEqualTo(1);
        assertThat(late.endangered())
                .singleElement()
                .satisfies(weak -> assertThat(weak.recall()).isLessThan(0.9));
    }

    private static Progress after(Grade... grades) {
        Progress card = null;
        for (Grade grade : grades) {
            card = PLAIN.next(AUDIT, card, grade, NINE);
        }
        return java.util.Objects.requireNonNull(card);
    }
}
