package ready27.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ready27.question.QuestionId;
import ready27.question.RevisionKey;
import ready27.question.Subject;
import ready27.testing.TestMongo;

class ReportableLinesTest {

    private static final Scenario SCENARIO = PaperFiles.scenario("practitioner-bakery", "practice");
    private static final RevisionKey LINE = SCENARIO.lines().get(7).revisionKey();

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    @Test
    void aLineIsFoundAsItIsNow() {
        assertThat(shown(papers(), LINE.revision())).isEqualTo(Subject.line(LINE));
        assertThat(shown(papers(), "")).isEqualTo(Subject.line(LINE));
    }

    @Test
    void aLineThatIsGoneIsFoundAsItWasShown() {
        TestArchive.keep(mongo.template(), SCENARIO);

        assertThat(shown(new Papers(List.of()), LINE.revision())).isEqualTo(Subject.line(LINE));
        assertThat(shown(new Papers(List.of()), "")).isNull();
    }

    @Test
    void aLineIsNamedByItsPlaceAndItsWordsAsItWasShown() {
        TestArchive.keep(mongo.template(), SCENARIO);

        for (Papers papers : List.of(papers(), new Papers(List.of()))) {
            assertThat(lines(papers).words(List.of(LINE)).block())
                    .containsOnlyKeys(LINE)
                    .hasEntrySatisfying(
                            LINE,
                            words -> assertThat(words)
                                    .startsWith(SCENARIO.title() + ", question ")
                                    .contains(SCENARIO.lines().get(7).texts().get(0)));
        }
    }

    @Test
    void whatWasNeverServedIsNotThere() {
        TestArchive.keep(mongo.template(), SCENARIO);

        assertThat(shown(papers(), "0000000000000000")).isNull();
        assertThat(lines(papers())
                        .shown(new QuestionId("practitioner-bakery-9-a-1"), "")
                        .block())
                .isNull();
    }

    private static Papers papers() {
        return new Papers(List.of(SCENARIO));
    }

    private Subject shown(Papers papers, String revision) {
        return lines(papers).shown(LINE.id(), revision).block();
    }

    private ReportableLines lines(Papers papers) {
        return new ReportableLines(papers, new ScenarioRevisions(mongo.template(), papers));
    }
}
