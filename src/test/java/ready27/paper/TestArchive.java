package ready27.paper;

import java.util.List;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;

/** Keeps a paper as the start of the app does. */
public final class TestArchive {

    private TestArchive() {}

    public static void keep(ReactiveMongoOperations mongo, Scenario scenario) {
        new ScenarioRevisions(mongo, new Papers(List.of(scenario)))
                .archive(List.of(scenario))
                .block();
    }
}
