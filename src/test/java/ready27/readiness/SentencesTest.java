package ready27.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ready27.readiness.ScenarioModel.Marked;
import ready27.readiness.ScenarioModel.Reach;

/** What is said of a figure is true of that figure, in whatever band it stands. */
class SentencesTest {

    private static final Set<Gate> OPEN = EnumSet.noneOf(Gate.class);

    @Test
    void aBandThatIsHeldSaysNothingThatTheFigureDenies() {
        assertThat(foundation(Verdict.CLOSE, 0.47, 0.2, OPEN)).startsWith("About even");
        assertThat(foundation(Verdict.CLOSE, 0.53, 0.2, OPEN)).startsWith("More likely a pass than a fail");
        assertThat(foundation(Verdict.NOT_YET, 0.53, 0.2, OPEN))
                .startsWith("About even")
                .contains("begins at 55 %")
                .doesNotContain("more likely fail");
        assertThat(foundation(Verdict.NOT_YET, 0.47, 0.2, OPEN)).contains("more likely fail than pass");
        assertThat(foundation(Verdict.READY_TO_BOOK, 0.78, 0.55, OPEN))
                .startsWith("You were ready")
                .contains("below 75 %")
                .doesNotContain("Book.");
        assertThat(foundation(Verdict.READY_TO_BOOK, 0.9, 0.8, EnumSet.of(Gate.FRESH)))
                .startsWith("You were ready")
                .contains("Still: A new question");
        assertThat(foundation(Verdict.READY_TO_BOOK, 0.9, 0.8, OPEN)).startsWith("Book.");
    }

    @Test
    void practitionerToo() {
        assertThat(practitioner(Verdict.CLOSE, 0.47, 0.2, 4, true)).startsWith("About even");
        assertThat(practitioner(Verdict.NOT_YET, 0.53, 0.2, 4, true)).startsWith("About even");
        assertThat(practitioner(Verdict.READY_TO_BOOK, 0.78, 0.5, 4, true)).startsWith("You were ready");
        assertThat(practitioner(Verdict.READY_TO_BOOK, 0.9, 0.8, 4, true))
                .startsWith("Book.")
                .contains("4 new scenario questions more");
        assertThat(practitioner(Verdict.READY_TO_BOOK, 0.9, 0.8, 8, true))
                .isEqualTo("Book. For trainer level: a chance above the bar for 53 marks.");
    }

    @Test
    void closeToPractitionerNamesWhatIsMissingAndNothingElse() {
        String missing = "The chance is good. What is missing for \"ready\": ";

        assertThat(practitioner(Verdict.CLOSE, 0.95, 0.4, 8, true))
                .isEqualTo(missing + "an interval that does not reach below 60 %.");
        assertThat(practitioner(Verdict.CLOSE, 0.95, 0.8, 3, true))
                .isEqualTo(missing + "1 new scenario question more.");
        assertThat(practitioner(Verdict.CLOSE, 0.95, 0.8, 8, false))
                .isEqualTo(missing + "one full timed paper of new questions.");
        assertThat(practitioner(Verdict.CLOSE, 0.84, 0.7, 8, true)).contains("ready begins at 85 %");
    }

    private static String foundation(Verdict verdict, double pass, double low, Set<Gate> missing) {
        Standing real = Stories.standing(List.of());
        Chance chance = new Chance(
                pass, low, 1, 30, 3, 3, real.chance().areas(), real.chance().weights());
        return Sentences.verdict(new Standing(
                real.aim(),
                real.bar(),
                real.sifted(),
                real.observed(),
                real.pace(),
                chance,
                missing,
                verdict,
                0,
                real.today()));
    }

    private static String practitioner(Verdict verdict, double pass, double low, int unseen, boolean fullPaper) {
        Reach reach = new Reach(pass, low, 1);
        return StageSentences.verdict(
                new ScenarioStanding(
                        Ready.PRACTITIONER,
                        reach,
                        reach,
                        Collections.nCopies(unseen, new Marked(15, 0)),
                        0,
                        fullPaper,
                        Pace.ofSeconds(List.of()),
                        verdict,
                        0),
                Bar.ORDINARY);
    }
}
