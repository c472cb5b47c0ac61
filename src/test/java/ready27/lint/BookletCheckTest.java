package ready27.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ready27.content.BrokenFolder;
import ready27.content.Content;
import ready27.content.ContentFolder;
import ready27.content.Fault;
import ready27.paper.PaperFiles;

/** A booklet that is too short or too long is a planted fault each. */
class BookletCheckTest {

    @TempDir
    Path folder;

    private final PaperFiles paper = PaperFiles.of("practitioner-mill", "practice", "draft");
    private int words;

    @BeforeEach
    void measure() throws Exception {
        words = read(0, 2000).get(new BookletCheck()).get(0).words();
    }

    @Test
    void aBookletOfAsManyWordsAsAreAskedForPasses() throws Exception {
        assertThat(faults(words, words + 1)).isEmpty();
        assertThat(faults(words - 1, words)).isEmpty();
    }

    @Test
    void aBookletThatIsTooShortIsToldWithItsPlaceAndWhatToDo() throws Exception {
        assertThat(faults(words + 1, 2000)).singleElement().satisfies(fault -> {
            assertThat(fault.place()).hasToString("papers/practitioner-mill/booklet.md:9");
            assertThat(fault.wrong())
                    .isEqualTo("the booklet has " + words + " words, where " + (words + 1) + " to 2000 are asked for");
            assertThat(fault.remedy()).startsWith("Tell more of the organisation");
        });
    }

    @Test
    void aBookletThatIsTooLongIsToldWhereToPutTheRest() throws Exception {
        assertThat(faults(1, words - 1))
                .singleElement()
                .satisfies(fault -> assertThat(fault.remedy()).contains("additional information"));
    }

    @Test
    void wordsAreCountedAsAPersonCountsThem() {
        assertThat(Words.count("## The *long-term* plan")).isEqualTo(3);
        assertThat(Words.count("| Row | 27001:2022 |\n| --- | --- |\n| R1 | 3 |"))
                .isEqualTo(4);
        assertThat(Words.count("See [the plan](term:risk-treatment-plan) – now."))
                .isEqualTo(4);
        assertThat(Words.count(String.join("\n", Collections.nCopies(700, "word"))))
                .isEqualTo(700);
        assertThat(Words.count(" ")).isZero();
    }

    private List<Fault> faults(int least, int most) throws Exception {
        Content content = read(least, most);
        content.get(new BookletCheck());
        return content.faults();
    }

    private Content read(int least, int most) throws Exception {
        BrokenFolder content = paper.into(folder);
        content.with("limits.yaml", """
                # yaml-language-server: $schema=schema/limits.schema.json
                papers:
                  number: 1
                  reserve: 0
                  booklet: { least: %d, most: %d }
                  unaided: 40
                """.formatted(least, most));
        return new ContentFolder(content.root()).read();
    }
}
