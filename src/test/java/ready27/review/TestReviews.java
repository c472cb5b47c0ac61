package ready27.review;

import java.time.InstantSource;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import ready27.history.Sightings;
import ready27.learner.TestLearners;
import ready27.question.QuestionBank;
import ready27.testing.ShippedContent;

/** Reviews as other rooms ask for them, for their tests. */
public final class TestReviews {

    private TestReviews() {}

    public static DueCards due(ReactiveMongoTemplate mongo, QuestionBank bank, InstantSource clock) {
        return new DueCards(new Reviewing(
                new Reviews(mongo),
                new Sightings(mongo),
                TestLearners.days(mongo),
                ShippedContent.syllabus(),
                bank,
                clock));
    }
}
