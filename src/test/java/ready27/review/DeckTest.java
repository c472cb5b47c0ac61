package ready27.review;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.review.ReviewTable.ALONE;
import static ready27.review.ReviewTable.AUDIT;
import static ready27.review.ReviewTable.FIRST;
import static ready27.review.ReviewTable.NINE;
import static ready27.review.ReviewTable.THREATS;
import static ready27.review.ReviewTable.TWIN;
import static ready27.review.ReviewTable.reviews;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ready27.history.Seen;
import ready27.history.SeenForTests;
import ready27.history.Sight;
import ready27.question.Question;
import ready27.question.QuestionId;

class DeckTest {

    private static final Schedule PLAIN = new Schedule(null, Fuzz.OFF);

    @Test
    void aNewLearnerBeginsWithHalfADayOfNewCards() {
        Deck deck = deal(ReviewLog.EMPTY, Wishes.USUAL, NINE);

        assertThat(deck.fresh()).hasSize(10);
        assertThat(deck.due()).isEmpty();
        assertThat(deck.waiting()).isZero();
    }

    @Test
    void noTwoCardsOfOneThingComeOnOneDay() {
        Deck deck = deal(ReviewLog.EMPTY, new Wishes(200, EnumSet.allOf(Kind.class)), NINE);
        assertThat(deck.cards())
                .extracting(Card::family)
                .doesNotHaveDuplicates()
                .hasSize(100);

        Deck after = deal(new ReviewLog(reviews(AUDIT, Grade.GOOD, 0)), Wishes.USUAL, NINE);
        assertThat(after.cards()).extracting(Card::family).doesNotContain("term audit");
    }

    @Test
    void whatWasNotKnownComesFirstAfterTenMinutes() {
        ReviewLog log = new ReviewLog(reviews(AUDIT, Grade.AGAIN, 0));

        assertThat(deal(log, Wishes.USUAL, NINE.plusSeconds(60)).later())
                .containsExactly(NINE.plus(Duration.ofMinutes(10)));
        assertThat(deal(log, Wishes.USUAL, NINE.plus(Duration.ofMinutes(10))).next())
                .hasValueSatisfying(card -> assertThat(card.id()).isEqualTo(AUDIT));
        assertThat(deal(log, Wishes.USUAL, NINE.plus(Duration.ofDays(1))).due())
                .singleElement()
                .satisfies(card -> assertThat(card.id()).isEqualTo(AUDIT));
    }

    @Test
    void theMostEndangeredComesFirst() {
        List<Review> all = new ArrayList<>(reviews(AUDIT, Grade.EASY, 0));
        all.addAll(reviews(THREATS, Grade.GOOD, 0));

        Deck deck = deal(new ReviewLog(all), Wishes.USUAL, NINE.plus(Duration.ofDays(20)));

        assertThat(deck.due()).extracting(Card::id).containsExactly(THREATS, AUDIT);
    }

    @Test
    void afterALongPauseADayBringsItsNumberAndTheRestWaits() {
        Box box = ReviewTable.box();
        List<Review> all = new ArrayList<>();
        box.cards().stream()
                .filter(card -> card.id().kind() == Kind.MEANING)
                .forEach(card -> all.addAll(reviews(card.id(), Grade.GOOD, 0)));

        Deck deck = deal(new ReviewLog(all), Wishes.USUAL, NINE.plus(Duration.ofDays(200)));

        assertThat(deck.size()).isEqualTo(20);
        assertThat(deck.due()).hasSize(20);
        assertThat(deck.waiting()).isEqualTo(101);
    }

    @Test
    void onlyTheWishedKindsCome() {
        Deck deck = deal(
                new ReviewLog(reviews(AUDIT, Grade.GOOD, 0)),
                new Wishes(20, EnumSet.of(Kind.PURPOSE)),
                NINE.plus(Duration.ofDays(9)));

        assertThat(deck.cards())
                .isNotEmpty()
                .allSatisfy(card -> assertThat(card.id().kind()).isEqualTo(Kind.PURPOSE));
    }

    @Test
    void aMissedQuestionEntersAtOnceAndARightFirstAnswerNever() {
        Seen seen = SeenForTests.of(sight(FIRST, false), sight(ALONE, true));

        Deck deck = ReviewTable.round(ReviewLog.EMPTY, seen, NINE).deck();

        assertThat(deck.next()).hasValueSatisfying(card -> assertThat(card.id()).isEqualTo(CardId.of(FIRST.id())));
        assertThat(deck.cards()).extracting(Card::id).doesNotContain(CardId.of(ALONE.id()));
    }

    @Test
    void aQuestionMissedDuringAReviewBelongsToTheCardThatWasReviewed() {
        Seen seen = SeenForTests.of(sight(FIRST, false), sight(TWIN, false));
        CardId card = CardId.of(FIRST.id());
        Review missed = Review.of(ReviewKey.of(card, 0), Grade.AGAIN, NINE, new Review.Shown(TWIN.revisionKey(), "a"));

        Round round = ReviewTable.round(new ReviewLog(List.of(missed)), seen, NINE);

        assertThat(round.find(card)).isPresent();
        assertThat(round.find(CardId.of(TWIN.id()))).isEmpty();
        assertThat(ReviewTable.round(ReviewLog.EMPTY, seen, NINE).find(CardId.of(TWIN.id())))
                .isPresent();
    }

    @Test
    void anUndoneReviewCountsForNothingAndItsNameIsNotUsedAgain() {
        Review review = Review.of(ReviewKey.of(AUDIT, 0), Grade.EASY, NINE);
        ReviewLog log = new ReviewLog(List.of(review.takenBack()));

        assertThat(log.of(AUDIT)).isEmpty();
        assertThat(log.next(AUDIT).number()).isEqualTo(1);
        assertThat(log.last()).isEmpty();
        assertThat(deal(log, Wishes.USUAL, NINE).fresh()).hasSize(10);
    }

    @Test
    void oneReviewThatMidnightPutIntoTwoDaysCountsOnce() {
        Review before = Review.of(ReviewKey.of(AUDIT, 0), Grade.GOOD, NINE);
        Review after = Review.of(ReviewKey.of(AUDIT, 0), Grade.AGAIN, NINE.plus(Duration.ofDays(1)));

        assertThat(new ReviewLog(List.of(after, before)).of(AUDIT)).containsExactly(before);
    }

    @Test
    void theNextTwoWeeksNeverPlanMoreThanADaysNumberAndLoseNoCard() {
        long seed = System.nanoTime();
        Random chance = new Random(seed);
        Box box = ReviewTable.box();
        for (int run = 0; run < 40; run++) {
            List<Review> all = new ArrayList<>();
            for (Card card : box.cards()) {
                if (chance.nextInt(3) == 0) {
                    all.addAll(reviews(card.id(), Grade.of(1 + chance.nextInt(4)), -chance.nextInt(30)));
                }
            }
            Map<CardId, Progress> progress = ReviewTable.progress(box, new ReviewLog(all), PLAIN);
            Load load = Load.of(progress.values(), Progress.day(NINE), 20, 0);

            assertThat(load.days())
                    .as("seed " + seed)
                    .hasSize(14)
                    .allSatisfy(day -> assertThat(day.planned()).isLessThanOrEqualTo(20));
            int planned = load.days().stream().mapToInt(Load.Day::planned).sum();
            int due = load.days().stream().mapToInt(Load.Day::due).sum();
            assertThat(planned + load.later()).as("seed " + seed).isEqualTo(due);
        }
    }

    /** Thirty days of a learner who answers at random: whatever he does, no day is a wall. */
    @Test
    void noDayAsksForMoreThanItsNumberOfCards() {
        long seed = System.nanoTime();
        Random chance = new Random(seed);
        ReviewLog log = ReviewLog.EMPTY;
        for (int day = 0; day < 30; day += 1 + chance.nextInt(3)) {
            Instant now = NINE.plus(Duration.ofDays(day));
            Set<CardId> asked = new HashSet<>();
            Round round = ReviewTable.round(log, Seen.NOTHING, now);
            while (round.deck().size() > 0 && asked.size() <= 30) {
                Card card = round.deck().next().orElseThrow();
                asked.add(card.id());
                round = round.after(Review.of(round.log().next(card.id()), Grade.of(1 + chance.nextInt(4)), now));
            }
            log = round.log();
            assertThat(asked).as("seed " + seed).hasSizeLessThanOrEqualTo(20);
        }
        assertThat(log.all()).isNotEmpty();
    }

    private static Deck deal(ReviewLog log, Wishes wishes, Instant now) {
        Box box = ReviewTable.box();
        return Deck.of(box, log, ReviewTable.progress(box, log, PLAIN), wishes, now);
    }

    private static Sight sight(Question question, boolean right) {
        return new Sight(new QuestionId(question.id().value()), right, NINE);
    }
}
