package ready27.review;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.review.ReviewTable.ADA;
import static ready27.review.ReviewTable.AUDIT;
import static ready27.review.ReviewTable.BOB;
import static ready27.review.ReviewTable.FIRST;
import static ready27.review.ReviewTable.NINE;
import static ready27.review.ReviewTable.THREATS;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import ready27.learner.LearnerId;
import ready27.testing.TestMongo;

class ReviewsTest {

    private static final Review GOOD = Review.of(ReviewKey.of(AUDIT, 0), Grade.GOOD, NINE);

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Reviews reviews = new Reviews(mongo.template());
    private final Reviews window = new Reviews(mongo.template());

    @Test
    void ofAStrangerNothingIsKept() {
        assertThat(past(ADA)).isEqualTo(Past.NONE);
        assertThat(reviews.export(ADA).block()).isNull();
    }

    @Test
    void whatWasKeptComesBackWhole() {
        Review question = Review.of(
                ReviewKey.of(CardId.of(FIRST.id()), 0),
                Grade.AGAIN,
                NINE.plus(Duration.ofDays(40)),
                new Review.Shown(FIRST.revisionKey(), "c"));
        keep(ADA, GOOD);
        keep(ADA, question);

        assertThat(past(ADA).log().all()).containsExactly(GOOD, question);
        assertThat(past(BOB).log().all()).isEmpty();
    }

    @Test
    void oneNameIsOneReviewAndTheFirstStands() {
        assertThat(keep(ADA, GOOD)).isTrue();
        assertThat(keep(ADA, Review.of(GOOD.key(), Grade.AGAIN, NINE.plusSeconds(5))))
                .isFalse();

        assertThat(past(ADA).log().all()).containsExactly(GOOD);
    }

    @Test
    void twoWindowsAtOnceLoseNothingAndCountNothingTwice() {
        List<Boolean> kept = Flux.range(0, 60)
                .flatMap(
                        turn -> (turn % 2 == 0 ? reviews : window)
                                .keep(ADA, Review.of(ReviewKey.of(AUDIT, turn / 3), Grade.GOOD, NINE)),
                        16)
                .collectList()
                .blockOptional()
                .orElseThrow();

        assertThat(kept).filteredOn(yes -> yes).hasSize(20);
        assertThat(past(ADA).log().all()).hasSize(20);
    }

    @Test
    void undoingTakesBackOnceAndOnlyOnesOwn() {
        keep(ADA, GOOD);

        assertThat(reviews.undo(BOB, GOOD).block()).isFalse();
        assertThat(reviews.undo(ADA, GOOD).block()).isTrue();
        assertThat(reviews.undo(ADA, GOOD).block()).isFalse();
        assertThat(past(ADA).log().of(AUDIT)).isEmpty();
        assertThat(past(ADA).log().all()).containsExactly(GOOD.takenBack());
    }

    @Test
    void wishesAreKeptBesideTheReviews() {
        Wishes wishes = new Wishes(50, EnumSet.of(Kind.WORD, Kind.QUESTION));
        keep(ADA, GOOD);
        reviews.wish(ADA, wishes).block();

        assertThat(past(ADA).wishes()).isEqualTo(wishes);
        assertThat(past(ADA).log().all()).containsExactly(GOOD);
    }

    @Test
    void anAccountTakesOverWhatTheGuestReviewedAndKeepsItsOwn() {
        Review own = Review.of(GOOD.key(), Grade.AGAIN, NINE.minusSeconds(60));
        Review undone = Review.of(ReviewKey.of(THREATS, 0), Grade.EASY, NINE.plus(Duration.ofDays(3)));
        keep(BOB, own);
        keep(ADA, GOOD);
        keep(ADA, undone);
        reviews.undo(ADA, undone).block();
        reviews.wish(ADA, new Wishes(5, EnumSet.of(Kind.WORD))).block();

        reviews.adopt(ADA, BOB).block();
        reviews.adopt(ADA, BOB).block();

        ReviewLog log = past(BOB).log();
        assertThat(log.of(AUDIT)).extracting(Review::grade).containsExactly(Grade.AGAIN, Grade.GOOD);
        assertThat(log.next(AUDIT).number()).isEqualTo(2);
        assertThat(log.of(THREATS)).isEmpty();
        assertThat(log.all()).hasSize(3);
        assertThat(past(BOB).wishes().cardsADay()).isEqualTo(5);
        assertThat(past(ADA)).isEqualTo(Past.NONE);
        assertThat(keep(BOB, Review.of(log.next(AUDIT), Grade.GOOD, NINE))).isTrue();
        assertThat(past(BOB).log().all()).hasSize(4);
    }

    @Test
    void exportsEveryReviewWithTheModelsVersionAndForgetsWhenTold() {
        keep(ADA, GOOD);
        keep(BOB, GOOD);

        assertThat(reviews.export(ADA).block())
                .hasEntrySatisfying(
                        "reviews",
                        all -> assertThat((List<?>) all)
                                .singleElement()
                                .isEqualTo(Map.of(
                                        "card",
                                        AUDIT.value(),
                                        "grade",
                                        3,
                                        "when",
                                        NINE.toString(),
                                        "fsrsVersion",
                                        6,
                                        "undone",
                                        false)));
        reviews.forget(ADA).block();
        reviews.forget(ADA).block();
        assertThat(past(ADA)).isEqualTo(Past.NONE);
        assertThat(past(BOB).log().all()).hasSize(1);
    }

    @Test
    void aYearOfReviewsIsReadAtOnce() {
        Flux.range(0, 365)
                .concatMap(day -> reviews.keep(
                        ADA, Review.of(ReviewKey.of(AUDIT, day), Grade.GOOD, NINE.plus(Duration.ofDays(day)))))
                .blockLast();

        assertThat(past(ADA).log().of(AUDIT)).hasSize(365);
    }

    private Past past(LearnerId learner) {
        return reviews.of(learner).blockOptional().orElseThrow();
    }

    private boolean keep(LearnerId learner, Review review) {
        return Boolean.TRUE.equals(reviews.keep(learner, review).block());
    }
}
