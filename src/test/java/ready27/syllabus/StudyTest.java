package ready27.syllabus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ready27.content.BrokenContent;
import ready27.content.BrokenFolder;
import ready27.content.ContentLibrary;
import ready27.content.Fault;
import ready27.testing.ShippedContent;

class StudyTest {

    private static final String PAGES = "standard/control-pages.yaml";

    @TempDir
    Path folder;

    @Test
    void everyControlAndEveryClauseThatAsksHasATextWhoseChipsAllLeadSomewhere() {
        Syllabus syllabus = ShippedContent.syllabus();
        List<String> ids = Stream.concat(
                        syllabus.clauses().stream().filter(Clause::hasText).map(Clause::id),
                        syllabus.controls().stream().map(Control::id))
                .toList();

        assertThat(ids).hasSize(123).allSatisfy(id -> {
            StudyPart part = StudyPart.of(id, syllabus).orElseThrow();
            assertThat(part.study().evidence()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(part.related()).hasSameSizeAs(part.study().related());
        });
    }

    @Test
    void aClauseNamesEachOfItsKinOnce() {
        Syllabus syllabus = ShippedContent.syllabus();

        assertThat(syllabus.clauses()).allSatisfy(clause -> {
            ClausePage page = ClausePage.of(clause, syllabus, ref -> List.of());
            List<Ref> named = page.study().map(StudyPart::related).orElse(List.of());
            assertThat(page.related()).noneMatch(named::contains);
        });
    }

    @Test
    void headingsThatOnlyGatherHaveNone() {
        assertThat(ShippedContent.syllabus().study("9")).isEmpty();
    }

    @Test
    void aTextForNoControlIsToldAndSoIsTheControlThatLacksOne() throws Exception {
        int page = line(PAGES, "- id: A.5.7");
        int control = line("standard/controls.yaml", "- id: A.5.7");

        assertThat(faults("- id: A.5.7\n", "- id: A.5.99\n"))
                .containsExactly(
                        PAGES + ":" + page
                                + ": there is no control \"A.5.99\". Write an id that stands in content/standard.",
                        "standard/controls.yaml:" + control + ": the control \"A.5.7\" has no study text. Add one to "
                                + PAGES + ".");
    }

    @Test
    void aTextThatStandsTwiceIsTold() throws Exception {
        int first = line(PAGES, "- id: A.5.6");
        int second = line(PAGES, "- id: A.5.7");

        assertThat(faults("- id: A.5.7\n", "- id: A.5.6\n"))
                .contains(PAGES + ":" + second + ": the id \"A.5.6\" stands already at " + PAGES + ":" + first
                        + ". Give one of the two another id.");
    }

    @Test
    void aRelatedIdThatLeadsNowhereIsTold() throws Exception {
        int line = line(PAGES, "related: [\"5.2\", \"A.5.4\"");

        assertThat(faults("related: [\"5.2\", \"A.5.4\"", "related: [\"5.2\", \"A.9.4\""))
                .containsExactly(PAGES + ":" + line
                        + ": there is no clause, control, term or document \"A.9.4\"."
                        + " Write an id that stands in content/standard.");
    }

    @Test
    void aMissingFileIsToldOnce() throws Exception {
        BrokenFolder content = new BrokenFolder(folder);
        Files.delete(content.root().resolve(PAGES));

        assertThat(told()).containsExactly(PAGES + ":1: the file is missing. Put it back.");
    }

    @Test
    void aClauseThatAsksForSomethingNeedsAText() {
        new BrokenFolder(folder)
                .with(
                        "standard/clause-pages.yaml",
                        "# yaml-language-server: $schema=../schema/clause-pages.schema.json",
                        "pages:",
                        "  - id: \"9.9\"",
                        "    purpose: Long enough to be taken for a text about a purpose.",
                        "    small: Long enough to be taken for a text about a small one.",
                        "    large: Long enough to be taken for a text about a large one.",
                        "    evidence: [Some proof]",
                        "    related: [A.5.7]",
                        "    trap: Long enough to be taken for a text about a certain trap.");

        assertThat(told())
                .hasSize(31)
                .contains("standard/clause-pages.yaml:3: there is no clause \"9.9\"."
                        + " Write an id that stands in content/standard.")
                .anyMatch(fault -> fault.contains("the clause \"9.2.2\" has no study text."))
                .noneMatch(fault -> fault.contains("the clause \"9.2\" has no"));
    }

    private List<String> faults(String before, String after) throws Exception {
        String text = Files.readString(ShippedContent.FOLDER.resolve(PAGES));
        new BrokenFolder(folder).with(PAGES, text.replace(before, after).stripTrailing());
        return told();
    }

    private List<String> told() {
        BrokenContent told = catchThrowableOfType(
                BrokenContent.class, () -> new ContentLibrary(folder, List.of(new SyllabusReader())));
        return told.faults().stream().map(Fault::toString).toList();
    }

    private static int line(String path, String beginning) throws Exception {
        List<String> lines = Files.readAllLines(ShippedContent.FOLDER.resolve(path));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(beginning) || lines.get(i).strip().startsWith(beginning + ",")) {
                return i + 1;
            }
        }
        throw new AssertionError("no line " + beginning);
    }
}
