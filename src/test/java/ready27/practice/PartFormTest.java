package ready27.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ready27.paper.ScenarioLine;

class PartFormTest {

    private static final ScenarioLine ONE = Parts.part(Parts.CLASSIC).lines().get(0);
    private static final ScenarioLine TWO = Parts.part(Parts.MULTIPLE).lines().get(0);

    @ParameterizedTest
    @CsvSource({"a,''", "'',No answer yet.", "ab,Choose one option.", "e,This line has no such option"})
    void aClassicLineTakesOneOfItsFourLetters(String sent, String complaint) {
        assertThat(form(ONE, sent).complaint(ONE)).startsWith(complaint);
        assertThat(form(ONE, sent).complaint(ONE).isEmpty()).isEqualTo(complaint.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"ac,''", "a,Choose exactly two", "abc,Choose exactly two", "az,This line has no such option"})
    void aMultipleResponseTakesTwoOfItsFiveLetters(String sent, String complaint) {
        assertThat(form(TWO, sent).complaint(TWO)).startsWith(complaint);
        assertThat(form(TWO, sent).complaint(TWO).isEmpty()).isEqualTo(complaint.isEmpty());
    }

    @Test
    void theOrderOfTickingDoesNotMatter() {
        PartForm form = PartForm.of(Map.of("choice." + TWO.id().value(), List.of("d", "a", "d")));

        assertThat(form.choice(TWO.id())).isEqualTo("ad");
    }

    @Test
    void withoutALineAllAreWanted() {
        assertThat(PartForm.of(Map.of()).wants(ONE)).isTrue();
        assertThat(PartForm.of(Map.of("line", List.of(ONE.id().value()))).wants(TWO))
                .isFalse();
    }

    @Test
    void aPartIsNamedAsItsLinesBegin() {
        for (PaperPart part : PaperPart.of(Parts.BAKERY)) {
            assertThat(part.lines())
                    .allSatisfy(line ->
                            assertThat(line.id().value()).startsWith(part.id().value() + "-"));
            assertThat(part.id().paper()).isEqualTo(Parts.BAKERY.id());
        }
    }

    private static PartForm form(ScenarioLine line, String letters) {
        return PartForm.of(Map.of("choice." + line.id().value(), List.of(letters.split(""))));
    }
}
