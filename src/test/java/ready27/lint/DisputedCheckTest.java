package ready27.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.lint.PlantedBank.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ready27.content.BrokenFolder;
import ready27.content.Content;
import ready27.content.ContentFolder;
import ready27.content.Fault;
import ready27.paper.PaperFiles;
import ready27.testing.ShippedContent;

/** Every place where a disputed attribute could be claimed or asked is a planted fault; what sources agree on passes. */
class DisputedCheckTest {

    @TempDir
    Path folder;

    private BrokenFolder content;

    @BeforeEach
    void copyTheStandard() {
        content = new BrokenFolder(folder);
    }

    @Test
    void aQuestionThatAsksADisputedCellIsTold() {
        bank(question("audit-1", "Which concept does ISO/IEC 27002 give to A.5.10?", "draft")
                .replace("Wrong thing", "Identify"));

        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.place()).hasToString("questions/audit/bank.yaml:2");
            assertThat(fault.wrong()).startsWith("sources disagree on the concepts of A.5.10");
            assertThat(fault.remedy()).startsWith("Leave that attribute out");
        });
    }

    @Test
    void anOptionThatIsADisputedControlIsTold() {
        bank(question("audit-1", "Which of these controls is detective only?", "draft")
                .replace("Wrong thing", "Monitoring activities"));

        assertThat(wrongs()).singleElement().asString().contains("types of A.8.16");
    }

    @Test
    void aReasonIsOnWhatItsQuestionIsOn() {
        bank(question("audit-1", "What does a watchman do?", "draft")
                .replace("[\"9.2.2\"]", "[\"A.7.4\"]")
                .replace(PlantedBank.reason("audit-1", 0), "Looking on while things happen makes it detective."));

        assertThat(wrongs()).singleElement().asString().contains("types of A.7.4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cabling security ([A.7.12](control:A.7.12)) serves confidentiality and availability.",
                "Among the tags of 27002, 6.2 has the capability human resource security.",
                "| control | security domains |\n| --- | --- |\n| [A.7.13](control:A.7.13) | protection, resilience |",
                "| type | sure example |\n| --- | --- |\n| preventive only | network services ([A.8.21](control:A.8.21)) |",
                "- Something else\n- Information security during disruption is corrective as well"
            })
    void aLessonThatClaimsADisputedCellIsTold(String text) {
        lesson(text);

        assertThat(wrongs()).singleElement().asString().startsWith("sources disagree on the ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cabling security ([A.7.12](control:A.7.12)) is preventive.",
                "A cut cable (A.7.12) costs availability.",
                "Non-disclosure agreements ([A.6.6](control:A.6.6)) serve confidentiality alone.",
                "Alarms (A.7.4) mend nothing, so corrective is not among its types.",
                "Watching systems (A.8.16) may end in corrective action.",
                "A.7.14 is preventive, A.8.160 no control, and clause 8.16.1 would be detective.",
                "Watching is A.8.16. Logging ([A.8.15](control:A.8.15)) is detective only."
            })
    void whatSourcesAgreeOnMayBeSaid(String text) {
        lesson(text);

        assertThat(wrongs()).isEmpty();
    }

    @Test
    void theStudyTextOfAControlIsOnThatControl() throws IOException {
        Path pages = folder.resolve("standard/control-pages.yaml");
        String text = Files.readString(pages);
        int control = text.indexOf("id: A.7.4");
        int trap = text.indexOf("trap: >\n", control) + "trap: >\n".length();
        Files.writeString(pages, text.substring(0, trap) + "    It is detective.\n" + text.substring(trap));

        assertThat(wrongs()).singleElement().asString().contains("types of A.7.4");
    }

    @Test
    void aLineOfAPaperIsTold() {
        PaperFiles paper = PaperFiles.of("practitioner-mill", "practice", "draft");
        List<String> lines = paper.file("question-1.yaml");
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("stem:")) {
                lines.set(i, lines.get(i).replaceFirst("stem: .*", "stem: \"Is A.7.4 detective as well?\""));
                break;
            }
        }
        paper.into(content);

        assertThat(wrongs()).anyMatch(wrong -> wrong.startsWith("sources disagree on the types of A.7.4"));
    }

    @Test
    void aNoteForLearnersAndTheValuesForTheCheckGoTogether() throws IOException {
        Path controls = folder.resolve("standard/controls.yaml");
        Files.writeString(controls, Files.readString(controls).replace("  disputed: { types: [Corrective] }\n", ""));

        assertThat(wrongs()).containsExactly("of attributeNote and disputed, A.5.29 has only one");
    }

    /** Nineteen rows stand in the fact base, three of them with two cells and one with three. */
    @Test
    void theShippedStandardNamesEveryDispute() {
        assertThat(Dispute.all(new ContentFolder(ShippedContent.FOLDER).read()))
                .hasSize(23)
                .extracting(Dispute::control)
                .doesNotContain("A.5.7")
                .contains("A.5.22", "A.8.21");
    }

    private void bank(String... questions) {
        content.with("questions/audit/bank.yaml", PlantedBank.SCHEMA, String.join("\n", questions));
    }

    private void lesson(String text) {
        content.with(
                "topics/audit/one.md",
                "---",
                "title: One\narea: audit\norder: 1\nminutes: 5",
                "objectives: [\"You can do it.\"]",
                "edition: \"27001:2022\"\nauthor: Tests\nchecked: 2026-11-23",
                "---",
                text);
    }

    private List<String> wrongs() {
        return faults().stream().map(Fault::wrong).toList();
    }

    private List<Fault> faults() {
        Content read = new ContentFolder(content.root()).read();
        read.get(new DisputedCheck());
        return read.faults();
    }
}
