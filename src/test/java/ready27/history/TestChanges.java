package ready27.history;

import java.time.Duration;
import java.util.List;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import ready27.learner.LearnerId;
import ready27.learner.TestVisitors;
import ready27.question.QuestionBank;
import ready27.question.Revisions;
import ready27.web.TestViews;

/** The page of changed questions, for tests of other rooms. */
public final class TestChanges {

    private TestChanges() {}

    public static WebTestClient browser(ReactiveMongoTemplate mongo, QuestionBank bank, LearnerId me, OnTheDesk desk) {
        Changes changes = new Changes(new Sightings(mongo), bank, new Revisions(mongo, bank), desk, List.of());
        return WebTestClient.bindToController(new ChangesController(changes))
                .argumentResolvers(TestVisitors.guest(me))
                .viewResolvers(views -> views.viewResolver(TestViews.jte()))
                .configureClient()
                .responseTimeout(Duration.ofSeconds(60))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4_000_000))
                .build();
    }
}
