package ready27.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.lint.PlantedBank.question;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ready27.content.BrokenFolder;
import ready27.content.Fault;
import ready27.paper.PaperFiles;

/** Each check of lessons and of shared words has a planted fault that it catches. */
class LessonCheckTest {

    @TempDir
    Path folder;

    private BrokenFolder content;

    @BeforeEach
    void copyTheStandard() {
        content = new BrokenFolder(folder);
    }

    @Test
    void tooFewLessonsAreTold() {
        lesson("one", "Enough words for this small test.");
        limits("number: 2", "words: { least: 1, most: 9 }", "selfCheck: 0", "terms: some");

        assertThat(wrongs()).containsExactly("there are 1 lessons, where 2 are asked for");
    }

    @Test
    void lessonsThatAreTooShortOrTooLongAreTold() {
        lesson("long", "One two three four five six seven.");
        lesson("short", "One two.");
        lesson("just-right", "See [one two three](term:audit) here.");
        limits("number: 3", "words: { least: 4, most: 6 }", "selfCheck: 0", "terms: some");

        assertThat(wrongs())
                .containsExactly(
                        "the lesson has 7 words, where 4 to 6 are asked for",
                        "the lesson has 2 words, where 4 to 6 are asked for");
    }

    @Test
    void aLessonThatCannotDrawItsSelfCheckIsTold() {
        lesson("one", "Enough words on clause 9.2.2.");
        content.with(
                "questions/audit/bank.yaml",
                PlantedBank.SCHEMA,
                question("audit-1", "One asks one here?", "checked"),
                question("audit-2", "Two asks two there?", "draft"),
                question("audit-3", "Three asks three elsewhere?", "checked").replace("practice", "reserve"),
                question("audit-4", "Four asks four of the scope?", "checked").replace("9.2.2", "4.3"));
        limits("number: 1", "words: { least: 1, most: 9 }", "selfCheck: 2", "terms: some");

        assertThat(wrongs()).contains("its self-check can draw 1 questions, where 2 are asked for");
    }

    @Test
    void aTermThatNoLessonLeadsToIsTold() {
        lesson("one", "An [audit](term:audit) happens.");
        limits("number: 1", "words: { least: 1, most: 9 }", "selfCheck: 0", "terms: all");

        assertThat(wrongs())
                .contains("no lesson leads to the term attack")
                .doesNotContain("no lesson leads to the term audit")
                .hasSize(120);
    }

    @Test
    void wordsThatTwoLessonsShareAtLengthAreTold() {
        lesson("first", "Before.\n\nNobody should ever sit in judgement over their own work.");
        lesson("second", "Well, *nobody* should [ever sit](term:audit) in judgement over their lot.");

        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.wrong()).contains("nobody should ever sit in judgement over their", "first.md");
            assertThat(fault.place().toString()).isEqualTo("topics/audit/second.md:12");
        });
    }

    @Test
    void wordsThatALessonSharesWithARationaleOrTheGuideAreTold() {
        lesson("first", "Nobody should ever sit in judgement over their own work.");
        content.with(
                "guide/one.md",
                "---\ntitle: One\ncategory: The exam\norder: 1\nasOf: \"2026-11\"\n---\nNobody should ever sit in"
                        + " judgement over their friends.");
        content.with(
                "questions/audit/bank.yaml",
                PlantedBank.SCHEMA,
                question("audit-1", "One asks one here?", "draft")
                        .replace(
                                PlantedBank.reason("audit-1", 0),
                                "For nobody should ever sit in judgement over their kin."));

        assertThat(wrongs()).hasSize(2).allMatch(wrong -> wrong.contains("nobody should ever sit in judgement"));
    }

    @Test
    void wordsThatALineOfAPaperSharesWithALessonAreTold() {
        lesson("first", "Nobody should ever sit in judgement over their own work.");
        PaperFiles paper = PaperFiles.of("practitioner-mill", "practice", "draft");
        List<String> lines = paper.file("question-1.yaml");
        int why = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains("why:"))
                .findFirst()
                .orElseThrow();
        lines.set(
                why,
                lines.get(why)
                        .replaceFirst(
                                "why: .*",
                                "why: \"" + "Since nobody should ever sit in judgement over their kin,"
                                        + " which b overlooks, and c and d overlook it too.\""));
        paper.into(content);

        assertThat(wrongs()).anyMatch(wrong -> wrong.contains("should ever sit in judgement over their"));
    }

    private List<String> wrongs() {
        return faults().stream().map(Fault::wrong).toList();
    }

    private List<Fault> faults() {
        return ContentLint.of(folder).faults().stream()
                .filter(fault -> !fault.wrong().contains("never answered blind"))
                .toList();
    }

    private void limits(String... lines) {
        content.with(
                "limits.yaml",
                "# yaml-language-server: $schema=schema/limits.schema.json",
                "lessons:",
                "  " + String.join("\n  ", lines));
    }

    private void lesson(String slug, String text) {
        content.with(
                "topics/audit/" + slug + ".md",
                "---",
                "title: \"" + slug + "\"",
                "area: audit\norder: 1\nminutes: 5\nclauses: [\"9.2.2\"]",
                "objectives: [\"You can do it.\"]",
                "edition: \"27001:2022\"\nauthor: Tests\nchecked: 2026-11-23",
                "---",
                text);
    }
}
