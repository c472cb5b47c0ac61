package ready27.review;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import ready27.history.OnTheDesk;
import ready27.history.Sightings;
import ready27.learner.LearnerId;
import ready27.learner.TestLearners;
import ready27.learner.TestVisitors;
import ready27.question.QuestionBank;
import ready27.testing.ShippedContent;

/** Reviews as other rooms ask for them, for their tests. */
public final class TestReviews {

    private TestReviews() {}

    /** What a learner's browser sees of the room. */
    public static WebTestClient browser(
            ReactiveMongoTemplate mongo, QuestionBank bank, LearnerId me, OnTheDesk desk, InstantSource clock) {
        return ReviewTable.browser(mongo, bank, TestVisitors.guest(me), desk, clock);
    }

    public static PastReviews past(ReactiveMongoTemplate mongo) {
        return new PastReviews(new Reviews(mongo));
    }

    /** One card of the shipped terms, known well. */
    public static void review(ReactiveMongoTemplate mongo, LearnerId me, Instant when) {
        new Reviews(mongo)
                .keep(me, Review.of(ReviewKey.of(ReviewTable.AUDIT, 0), Grade.GOOD, when))
                .block();
    }

    public static DueCards due(ReactiveMongoTemplate mongo, QuestionBank bank, InstantSource clock) {
        return new DueCards(new Reviewing(
                new Reviews(mongo),
                new Sightings(mongo),
                ReviewTable.EMPTY_DESK,
                TestLearners.days(mongo),
                ShippedContent.syllabus(),
                bank,
                clock));
    }
}
