package ready27.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ready27.content.BrokenFolder;
import ready27.content.Content;
import ready27.content.ContentFolder;
import ready27.content.Fault;
import ready27.paper.PaperFiles;
import ready27.paper.ScenarioLine;
import ready27.paper.ScenarioReader;
import ready27.question.ReviewReader;

class PaperReviewCheckTest {

    private static final String LIMITS = """
            # yaml-language-server: $schema=schema/limits.schema.json
            papers:
              number: 1
              reserve: 0
              booklet: { least: 1, most: 1100 }
              unaided: 40
            """;

    @TempDir
    Path folder;

    private BrokenFolder content;

    private final List<String> rows = new ArrayList<>(List.of(ReviewReader.HEADER));

    @BeforeEach
    void aPaperThatEverybodyAnswered() throws Exception {
        content = PaperFiles.of("practitioner-mill", "practice", "checked").into(folder);
        content.with("limits.yaml", LIMITS);
        List<ScenarioLine> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(row(lines.get(i), lines.get(i).key(), "agreed"));
            rows.add(row(lines.get(i), i < 32 ? lines.get(i).key() : "h", "unaided"));
        }
    }

    @Test
    void aPaperThatNeedsItsBookletAndIsAnsweredByItsKeysPasses() throws Exception {
        assertThat(faults()).isEmpty();
        assertThat(measure().agreed()).isEqualTo(80);
        assertThat(measure().unaided()).isEqualTo(40);
    }

    @Test
    void aLineThatNobodyAnsweredIsTold() throws Exception {
        rows.remove(1);

        assertThat(faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.wrong()).contains("was never answered blind"));
    }

    @Test
    void aLineThatWasAnsweredOtherwiseThanItsKeyIsTold() throws Exception {
        rows.set(1, row(lines().get(0), "h", "agreed"));

        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.wrong()).contains("is h (agreed), not its key");
            assertThat(fault.place().path()).isEqualTo("reviews/practitioner-mill.csv");
        });
    }

    @Test
    void aPaperThatCanBeHadWithoutItsBookletIsTold() throws Exception {
        ScenarioLine line = lines().get(32);
        rows.set(1 + 2 * 32 + 1, row(line, line.key(), "unaided"));

        assertThat(faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.wrong())
                        .isEqualTo("41 in 100 lines were answered rightly without the booklet; 40 may be"));
    }

    @Test
    void aLineThatNobodyTriedWithoutTheBookletIsTold() throws Exception {
        rows.remove(2);

        assertThat(faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.wrong()).contains("was never answered without the booklet"));
    }

    @Test
    void tooFewServedPapersAreTold() throws Exception {
        content.with("limits.yaml", LIMITS.replace("reserve: 0", "reserve: 1"));

        assertThat(faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.wrong())
                        .isEqualTo("there are 1 served papers, 0 of them in the reserve; 1 and 1 are asked for"));
    }

    private List<ScenarioLine> lines() {
        return new ContentFolder(content.root())
                .read()
                .get(new ScenarioReader())
                .served()
                .get(0)
                .lines();
    }

    private PaperReviewCheck.Measure measure() throws Exception {
        return read().get(new PaperReviewCheck()).get(0);
    }

    private List<Fault> faults() throws Exception {
        Content read = read();
        read.get(new PaperReviewCheck());
        return read.faults();
    }

    private Content read() throws Exception {
        Files.createDirectories(content.root().resolve("reviews"));
        Files.write(content.root().resolve("reviews/practitioner-mill.csv"), rows);
        return new ContentFolder(content.root()).read();
    }

    private static String row(ScenarioLine line, String answer, String outcome) {
        return line.id().value() + "," + line.revision() + "," + answer + ",sure,2026-11-23," + outcome;
    }
}
