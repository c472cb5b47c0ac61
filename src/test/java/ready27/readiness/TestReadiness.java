package ready27.readiness;

import java.util.List;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import ready27.history.Sightings;
import ready27.learner.TestLearners;
import ready27.question.QuestionBank;

/** Readiness as other rooms ask for it, for their tests: Foundation, and Practitioner after it. */
public final class TestReadiness {

    public static final Aims AIMS = new Aims() {

        @Override
        public List<Aim> aims() {
            return List.of(Stories.AIM);
        }

        @Override
        public List<ScenarioAim> scenarioAims() {
            return List.of(Ready.PRACTITIONER);
        }
    };

    private TestReadiness() {}

    public static LookingAhead looking(
            ReactiveMongoTemplate mongo, QuestionBank bank, TimedPapers papers, DueReviews due) {
        StaticListableBeanFactory rooms = new StaticListableBeanFactory();
        rooms.addBean("reviews", due);
        return new LookingAhead(new TakingStock(
                AIMS,
                bank,
                new Sightings(mongo),
                papers,
                rooms.getBeanProvider(ScenarioEvidence.class),
                rooms.getBeanProvider(ScenarioShelf.class),
                rooms.getBeanProvider(DueReviews.class),
                new Verdicts(mongo),
                new TakingStock.Person(TestLearners.days(mongo), TestLearners.results(mongo), TestLearners.on(mongo))));
    }
}
