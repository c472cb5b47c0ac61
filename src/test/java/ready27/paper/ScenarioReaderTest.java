package ready27.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ready27.content.BrokenFolder;
import ready27.content.ContentLibrary;
import ready27.question.Option;
import ready27.question.QuestionId;
import ready27.question.ReviewReader;

class ScenarioReaderTest {

    @TempDir
    Path folder;

    @Test
    void aPaperHasFourQuestionsOfTwentyLines() {
        Scenario scenario = PaperFiles.scenario("practitioner-bakery", "practice");

        assertThat(scenario.title()).isEqualTo("Harbour Bakery");
        assertThat(scenario.questions())
                .extracting(question -> question.lines().size())
                .containsOnly(20)
                .hasSize(4);
        assertThat(scenario.lines()).extracting(ScenarioLine::id).doesNotHaveDuplicates();
        assertThat(scenario.booklet()).contains("| R1 | 3 | 4 |");
    }

    @Test
    void everyTypeHasItsKeyAndItsLetters() {
        Scenario scenario = PaperFiles.scenario("practitioner-bakery", "practice");

        assertThat(shape(scenario, "a-1")).isEqualTo("abcd b");
        assertThat(shape(scenario, "b-2")).isEqualTo("abcdef c");
        assertThat(shape(scenario, "c-1")).isEqualTo("abcde bd");
        assertThat(shape(scenario, "d-4")).isEqualTo("abcde e");
        assertThat(shape(scenario, "e-1")).isEqualTo("abcd b");
        assertThat(line(scenario, "d-1").options().get(1).text())
                .isEqualTo("Both are true, but the reason does not explain the assertion");
        assertThat(line(scenario, "c-1").options())
                .allMatch(option -> !option.why().isEmpty());
        assertThat(line(scenario, "c-1").asks()).isEqualTo(2);
    }

    @Test
    void aPaperWasLastCheckedOnTheDayOfTheNewestAnswerToItsLinesAsTheyStand() throws IOException {
        BrokenFolder content =
                PaperFiles.of("practitioner-one", "practice", "checked").into(folder);
        Scenario unread = read().served().get(0);
        ScenarioLine first = unread.lines().get(0);
        ScenarioLine second = unread.lines().get(1);
        content.with(
                "reviews/practitioner-one.csv",
                ReviewReader.HEADER,
                first.id().value() + "," + first.revision() + ",b,sure,2026-11-20,agreed",
                second.id().value() + "," + second.revision() + ",b,sure,2026-11-21,agreed",
                second.id().value() + ",0123456789abcdef,b,sure,2026-11-22,agreed",
                second.id().value() + "," + second.revision() + ",b,sure,2026-11-23,unaided");

        assertThat(unread.origin()).isEqualTo("ISO/IEC 27001:2022");
        assertThat(read().served().get(0).origin()).isEqualTo("ISO/IEC 27001:2022, last checked on 21 November 2026");
    }

    /** A fifth paper is one more folder: no code knows the papers by name. */
    @Test
    void onePaperMoreIsOneFolderMore() throws IOException {
        BrokenFolder content =
                PaperFiles.of("practitioner-one", "practice", "checked").into(folder);
        for (String name : List.of("two", "three", "four", "five")) {
            PaperFiles.of("practitioner-" + name, "practice", "reviewed").into(content);
        }

        Papers papers = read();

        assertThat(papers.served()).hasSize(5);
        assertThat(papers.find(new ScenarioId("practitioner-five"))).isPresent();
    }

    @Test
    void draftsAreNeverServed() throws IOException {
        PaperFiles.of("practitioner-bakery", "practice", "draft").into(folder);

        assertThat(read().all()).hasSize(1);
        assertThat(read().served()).isEmpty();
        assertThat(read().find(new ScenarioId("practitioner-bakery"))).isEmpty();
    }

    @Test
    void theRevisionFollowsWhatALearnerIsShown() throws IOException {
        String first = revision("", "");

        assertThat(first).matches("[0-9a-f]{16}");
        assertThat(revision("author: \"A test\"", "author: \"Another\"")).isEqualTo(first);
        assertThat(revision("| R2 | 2 | 2 | Jonas Lindqvist |", "| R2 | 2 | 3 | Jonas Lindqvist |"))
                .isNotEqualTo(first);
    }

    @Test
    void theRevisionOfALineFollowsItsKey() throws IOException {
        PaperFiles paper = PaperFiles.of("practitioner-bakery", "practice", "checked");
        paper.into(folder);
        Scenario before = read().all().get(0);
        paper.file("question-2.yaml").replaceAll(line -> line.equals("        key: e") ? "        key: a" : line);
        paper.into(new BrokenFolder(folder));
        Scenario after = read().all().get(0);

        QuestionId changed = new QuestionId("practitioner-bakery-2-d-4");
        QuestionId same = new QuestionId("practitioner-bakery-2-d-3");
        assertThat(after.line(changed).orElseThrow().revision())
                .isNotEqualTo(before.line(changed).orElseThrow().revision());
        assertThat(after.line(same).orElseThrow().revision())
                .isEqualTo(before.line(same).orElseThrow().revision());
        assertThat(after.revision()).isNotEqualTo(before.revision());
    }

    private String revision(String line, String other) throws IOException {
        PaperFiles paper = PaperFiles.of("practitioner-bakery", "practice", "checked");
        paper.file("booklet.md").replaceAll(text -> text.equals(line) ? other : text);
        paper.into(folder);
        return read().all().get(0).revision();
    }

    private Papers read() {
        return new ContentLibrary(folder, PaperFiles.READERS).get(new ScenarioReader());
    }

    private static ScenarioLine line(Scenario scenario, String end) {
        return scenario.line(new QuestionId("practitioner-bakery-1-" + end)).orElseThrow();
    }

    private static String shape(Scenario scenario, String end) {
        ScenarioLine line = line(scenario, end);
        String letters =
                String.join("", line.options().stream().map(Option::letter).toList());
        return letters + " " + line.key();
    }
}
