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
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void whatWouldBeForgottenOnTheDayOfTheExamComesBeforeItAndTheRestIsLeftWhereItIs() {
        for (int days = 1; days < 40; days++) {
            for (int number = 0; number < 30; number++) {
                CardId card = new CardId("word-card-" + number);
                LocalDate exam = TODAY.plusDays(days);
                Progress aimed = new Schedule(exam, Fuzz.SEEDED).next(card, null, Grade.EASY, NINE);
                Progress plain = new Schedule(null, Fuzz.SEEDED).next(card, null, Grade.EASY, NINE);

                if (plain.dueDay().isBefore(exam) || plain.recall(exam) >= Schedule.RETENTION) {
                    assertThat(aimed.dueDay()).isEqualTo(plain.dueDay());
                } else {
                    assertThat(aimed.dueDay()).isBefore(exam).isAfter(TODAY.plusDays(5));
                }
            }
        }
        Schedule tomorrow = new Schedule(TODAY.plusDays(1), Fuzz.OFF);
        assertThat(tomorrow.next(AUDIT, null, Grade.GOOD, NINE).dueDay()).isAfter(TODAY);
    }

    /** Somebody who reviews every day what there is, half of it new, and knows as many as the model says. */
    @ParameterizedTest
    @CsvSource({"30, 20", "60, 20", "30, 50"})
    void noWallOfCardsStandsBeforeTheExam(int days, int cardsADay) {
        LocalDate exam = TODAY.plusDays(days);
        Schedule aimed = new Schedule(exam, Fuzz.SEEDED);
        Wishes wishes = new Wishes(cardsADay, Wishes.USUAL.kinds());
        Box box = ReviewTable.box();
        Random chance = new Random(27);
        ReviewLog log = ReviewLog.EMPTY;
        Deck deck = null;
        for (int day = 0; day < days; day++) {
            Instant now = NINE.plus(Duration.ofDays(day));
            deck = Deck.of(box, log, ReviewTable.progress(box, log, aimed), wishes, now);
            assertThat(deck.due().size() + deck.waiting())
                    .as("due on day " + day)
                    .isLessThan(2 * cardsADay);
            for (Card card : deck.cards()) {
                double recall = aimed.of(card.id(), log.of(card.id()))
                        .map(stands -> stands.recall(Progress.day(now)))
                        .orElse(0.7);
                log = reviewed(log, card.id(), chance.nextDouble() < recall, now);
            }
        }

        Map<CardId, Progress> known = ReviewTable.progress(box, log, aimed);
        int waiting = java.util.Objects.requireNonNull(deck).waiting();
        long tooLate = known.values().stream()
                .filter(card -> card.recall(exam) < Schedule.RETENTION)
                .filter(card -> Progress.day(card.last()).isBefore(exam.minusDays(1)))
                .count();
        assertThat(known).hasSizeGreaterThan(100);
        assertThat(tooLate).isLessThanOrEqualTo(waiting);
    }

    private static ReviewLog reviewed(ReviewLog log, CardId card, boolean right, Instant now) {
        if (right) {
            return log.with(Review.of(log.next(card), Grade.GOOD, now));
        }
        ReviewLog missed = log.with(Review.of(log.next(card), Grade.AGAIN, now));
        return missed.with(Review.of(missed.next(card), Grade.GOOD, now.plusSeconds(600)));
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
