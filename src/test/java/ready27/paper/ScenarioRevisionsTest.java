package ready27.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ready27.testing.TestMongo;

class ScenarioRevisionsTest {

    private static final Scenario SCENARIO = PaperFiles.scenario("practitioner-bakery", "practice");

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    @Test
    void aPaperThatIsGoneIsStillThereAsItWasShown() {
        archive(SCENARIO);
        ScenarioRevisions later = new ScenarioRevisions(mongo.template(), new Papers(List.of()));

        Scenario kept = later.of(SCENARIO.key()).block();

        assertThat(kept).isEqualTo(SCENARIO);
        assertThat(kept.key()).isEqualTo(SCENARIO.key());
    }

    @Test
    void aRevisionIsKeptOnce() {
        assertThat(archive(SCENARIO)).isEqualTo(1);
        assertThat(archive(SCENARIO)).isZero();
    }

    @Test
    void whatWasNeverServedIsNotThere() {
        ScenarioRevisions revisions = new ScenarioRevisions(mongo.template(), new Papers(List.of(SCENARIO)));

        assertThat(revisions
                        .of(new ScenarioKey(SCENARIO.id(), "0000000000000000"))
                        .blockOptional())
                .isEmpty();
    }

    private Integer archive(Scenario scenario) {
        return new ScenarioRevisions(mongo.template(), new Papers(List.of(scenario)))
                .archive(List.of(scenario))
                .block();
    }
}
