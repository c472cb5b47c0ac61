package ready27.review;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.review.ReviewTable.ADA;
import static ready27.review.ReviewTable.AUDIT;
import static ready27.review.ReviewTable.BANK;
import static ready27.review.ReviewTable.BOB;
import static ready27.review.ReviewTable.NINE;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ready27.history.Sightings;
import ready27.learner.TestLearners;
import ready27.testing.ShippedContent;
import ready27.testing.TestMongo;

/** What other rooms are told of the cards that wait. */
class DueCardsTest {

    private static final Instant TEN_DAYS_LATER = NINE.plus(Duration.ofDays(10));

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Reviews reviews = new Reviews(mongo.template());
    private final DueCards due = new DueCards(new Reviewing(
            reviews,
            new Sightings(mongo.template()),
            ReviewTable.EMPTY_DESK,
            TestLearners.days(mongo.template()),
            ShippedContent.syllabus(),
            BANK,
            () -> NINE));

    @Test
    void toWhoHasNeverReviewedNothingIsDueThoughThereIsMuchToBegin() {
        assertThat(due.due(ADA, NINE).block()).isZero();

        assertThat(ahead(NINE).today()).isEqualTo(10);
        assertThat(ahead(NINE).reviewed()).isZero();
    }

    @Test
    void whatIsDueIsWhatTheReviewsOfferThatDay() {
        reviews.keep(ADA, Review.of(ReviewKey.of(AUDIT, 0), Grade.GOOD, NINE)).block();
        int offered = ReviewTable.round(log(), ready27.history.Seen.NOTHING, TEN_DAYS_LATER)
                .deck()
                .size();

        assertThat(due.due(ADA, TEN_DAYS_LATER).block()).isEqualTo(offered).isGreaterThan(1);
        assertThat(due.due(BOB, TEN_DAYS_LATER).block()).isZero();
    }

    @Test
    void todaysReviewsCountAndLaterDaysHaveTheirCards() {
        reviews.keep(ADA, Review.of(ReviewKey.of(AUDIT, 0), Grade.GOOD, NINE)).block();

        CardsAhead ahead = ahead(NINE.plusSeconds(60));

        assertThat(ahead.reviewed()).isEqualTo(1);
        assertThat(ahead.in(2)).isEqualTo(11);
        assertThat(ahead.later()).hasSize(13).allMatch(cards -> cards >= 0 && cards <= 20);
        assertThat(ahead.in(400)).isBetween(0, 20);
    }

    @Test
    void whereNoNewCardsAreLeftNoneAreCountedOn() {
        reviews.wish(ADA, new Wishes(200, EnumSet.of(Kind.QUESTION))).block();

        assertThat(ahead(NINE).today()).isZero();
        assertThat(ahead(NINE).later()).containsOnly(0);
    }

    private ReviewLog log() {
        return Objects.requireNonNull(reviews.of(ADA).block()).log();
    }

    private CardsAhead ahead(Instant now) {
        return Objects.requireNonNull(due.ahead(ADA, now).block());
    }
}
