package ready27.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;
import ready27.history.Change;
import ready27.history.Changes;
import ready27.history.Sight;
import ready27.history.Sightings;
import ready27.learner.LearnerId;
import ready27.question.QuestionBank;
import ready27.question.Revisions;
import ready27.testing.TestMongo;

/** Ada answered the first two lines of a paper; the first reads otherwise now. */
class LineChangesTest {

    private static final LearnerId ADA = new LearnerId("ada");
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Scenario OLD = PaperFiles.scenario("practitioner-bakery", "practice");
    private static final ScenarioLine.Classic FIRST =
            (ScenarioLine.Classic) OLD.lines().get(0);
    private static final Scenario NEW =
            with(OLD, new ScenarioLine.Classic(FIRST.about(), "Who bakes?", FIRST.options()));
    private static final Scenario NEWER =
            with(OLD, new ScenarioLine.Classic(FIRST.about(), "Who baked?", FIRST.options()));

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Sightings sightings = new Sightings(mongo.template());

    @BeforeEach
    void answer() {
        TestArchive.keep(mongo.template(), OLD);
        List<Sight> sights = OLD.lines().stream()
                .limit(2)
                .map(line -> new Sight(line.id(), line.revision(), true, NINE))
                .toList();
        sightings.record(ADA, "sitting", sights).block();
    }

    @Test
    void aLineThatReadsAsItDidIsNoChange() {
        assertThat(changes(OLD)).isEmpty();
    }

    @Test
    void aRewordedLineIsToldWithBothWordingsAndItsPlaceInThePaper() {
        assertThat(changes(NEW)).singleElement().isInstanceOfSatisfying(Change.Reworded.class, change -> {
            assertThat(change.line()).isTrue();
            assertThat(change.told().id()).isEqualTo(FIRST.id());
            assertThat(change.title()).startsWith(OLD.title() + ", question 1, part A: Who bakes?");
            assertThat(change.parts()).containsExactly(new Change.Part("The line", FIRST.stem(), "Who bakes?"));
            assertThat(change.origin()).contains("ISO/IEC 27001:2022");
        });
    }

    @Test
    void whoWasToldIsNotToldAgainUntilItChangesAnew() {
        dismissAll(NEW);

        assertThat(changes(NEW)).isEmpty();
        assertThat(changes(NEWER)).hasSize(1);
    }

    @Test
    void theLinesOfAPaperThatIsWithdrawnAreToldOnce() {
        assertThat(changes()).hasSize(2).allSatisfy(change -> {
            assertThat(change).isInstanceOf(Change.Withdrawn.class);
            assertThat(change.told().value()).endsWith("@withdrawn");
        });
        dismissAll();
        assertThat(changes()).isEmpty();
        assertThat(changes(NEW)).hasSize(1);
    }

    private List<Change> changes(Scenario... served) {
        return all(served).of(ADA, sightings.of(ADA).block()).block();
    }

    private void dismissAll(Scenario... served) {
        sightings.told(ADA, changes(served).stream().map(Change::told).toList()).block();
    }

    private Changes all(Scenario... served) {
        QuestionBank bank = new QuestionBank(List.of());
        Papers papers = new Papers(List.of(served));
        return new Changes(
                sightings,
                bank,
                new Revisions(mongo.template(), bank),
                learner -> Mono.just(Set.of()),
                List.of(new LineChanges(papers, new ScenarioRevisions(mongo.template(), papers))));
    }

    /** The paper with this line in the place of its first. */
    private static Scenario with(Scenario paper, ScenarioLine line) {
        ScenarioQuestion first = paper.questions().get(0);
        Part part = first.parts().get(0);
        List<ScenarioLine> lines = new java.util.ArrayList<>(part.lines());
        lines.set(0, line);
        List<Part> parts = new java.util.ArrayList<>(first.parts());
        parts.set(0, new Part(part.letter(), part.type(), part.basis(), part.instruction(), part.options(), lines));
        List<ScenarioQuestion> questions = new java.util.ArrayList<>(paper.questions());
        questions.set(
                0, new ScenarioQuestion(first.number(), first.title(), first.areas(), first.information(), parts));
        return Scenario.of(
                paper.id(),
                paper.title(),
                paper.pool(),
                paper.edition(),
                paper.author(),
                paper.status(),
                paper.booklet(),
                questions,
                paper.checked());
    }
}
