package ready27.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ready27.content.BrokenFolder;
import ready27.content.Content;
import ready27.content.ContentFolder;
import ready27.content.Fault;

/** A part that a lesson does not name, does not have, or does not write is a planted fault each. */
class PartsCheckTest {

    private static final String ENOUGH = "word ".repeat(15);

    @TempDir
    Path folder;

    private BrokenFolder content;

    @BeforeEach
    void askForTwoParts() {
        content = new BrokenFolder(folder);
        content.with(
                "limits.yaml",
                "# yaml-language-server: $schema=schema/limits.schema.json",
                "lessons:",
                "  number: 1",
                "  words: { least: 1, most: 900 }",
                "  selfCheck: 0",
                "  terms: some",
                "  parts: [purpose, example]");
    }

    @Test
    void aLessonOfAllPartsPasses() {
        lesson("parts: { purpose: \"Why\", example: \"A firm\" }", "## Why", ENOUGH, "## A firm", ENOUGH);

        assertThat(faults()).isEmpty();
        assertThat(read().get(new PartsCheck())).isEqualTo(1);
    }

    @Test
    void aLessonThatNamesNoPartIsToldOfEach() {
        lesson("", "## Why", ENOUGH);

        assertThat(faults())
                .extracting(Fault::wrong)
                .containsExactly(
                        "the lesson does not say under which heading its part \"purpose\" stands",
                        "the lesson does not say under which heading its part \"example\" stands");
        assertThat(read().get(new PartsCheck())).isZero();
    }

    @Test
    void aHeadingThatIsNotInTheTextIsToldWithItsLine() {
        lesson("parts:\n  purpose: \"Why\"\n  example: \"A farm\"", "## Why", ENOUGH, "## A firm", ENOUGH);

        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.place()).hasToString("topics/audit/one.md:9");
            assertThat(fault.wrong()).isEqualTo("no heading of the text is \"A farm\"");
            assertThat(fault.remedy()).isEqualTo("Write it as after its ##, or correct it here");
        });
    }

    @Test
    void aHeadingWithNothingBelowItIsTold() {
        lesson("parts: { purpose: \"Why\", example: \"A firm\" }", "## Why", ENOUGH, "## A firm", "Soon.");

        assertThat(faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.wrong()).startsWith("under \"A firm\" stand 1 words"));
    }

    @Test
    void aFolderThatAsksForNoPartsHoldsToNone() {
        content.with("limits.yaml", "# yaml-language-server: $schema=schema/limits.schema.json", "{}");
        lesson("", "Anything.");

        assertThat(faults()).isEmpty();
    }

    private List<Fault> faults() {
        Content read = read();
        read.get(new PartsCheck());
        return read.faults();
    }

    private Content read() {
        return new ContentFolder(content.root()).read();
    }

    private void lesson(String parts, String... text) {
        content.with(
                "topics/audit/one.md",
                "---",
                "title: One\narea: audit\norder: 1\nminutes: 5",
                "objectives: [\"You can do it.\"]",
                parts.isEmpty() ? "documents: []" : parts,
                "edition: \"27001:2022\"\nauthor: Tests\nchecked: 2026-11-23",
                "---",
                String.join("\n\n", text));
    }
}
