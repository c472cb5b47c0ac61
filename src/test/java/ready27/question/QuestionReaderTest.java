package ready27.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ready27.content.BrokenFolder;
import ready27.content.ContentLibrary;
import ready27.content.ContentReader;
import ready27.syllabus.Area;
import ready27.syllabus.SyllabusReader;

class QuestionReaderTest {

    private static final List<ContentReader<?>> READERS = List.of(new SyllabusReader(), new QuestionReader());

    @TempDir
    Path folder;

    @Test
    void lettersFollowTheFile() {
        Question question = bank(question(1, "checked", "practice")).get(new QuestionId("audit-1"));

        assertThat(question.options()).extracting(Option::letter).containsExactly("a", "b", "c", "d");
        assertThat(question.key()).isEqualTo("b");
        assertThat(question.area()).isEqualTo(Area.AUDIT);
    }

    @Test
    void twoStatementsGetTheFourFixedOptions() {
        Question question = Questions.twoStatements("audit-1", Area.AUDIT, false, true);

        assertThat(question.key()).isEqualTo("b");
        assertThat(question.fixedOrder()).isTrue();
        assertThat(Questions.twoStatements("audit-1", Area.AUDIT, true, false).key())
                .isEqualTo("a");
        assertThat(Questions.twoStatements("audit-1", Area.AUDIT, true, true).key())
                .isEqualTo("c");
        assertThat(Questions.twoStatements("audit-1", Area.AUDIT, false, false).key())
                .isEqualTo("d");
    }

    @Test
    void draftsAreNeverServed() {
        QuestionBank bank = bank(question(1, "draft", "practice"), question(2, "reviewed", "practice"));

        assertThat(bank.all()).hasSize(2);
        assertThat(bank.served()).extracting(q -> q.id().value()).containsExactly("audit-2");
        assertThat(bank.in(Area.AUDIT)).hasSize(1);
        assertThat(bank.find(new QuestionId("audit-1"))).isEmpty();
        assertThatThrownBy(() -> bank.get(new QuestionId("audit-1"))).hasMessageContaining("audit-1");
    }

    @Test
    void theRevisionFollowsWhatALearnerIsShown() {
        String first = revision(question(1, "draft", "practice"));

        assertThat(first).matches("[0-9a-f]{16}");
        assertThat(revision(question(1, "checked", "reserve"))).isEqualTo(first);
        assertThat(revision(question(1, "draft", "practice").replace("Text 3", "Text three")))
                .isNotEqualTo(first);
        assertThat(revision(question(1, "draft", "practice").replace("Reason 3", "Reason three")))
                .isNotEqualTo(first);
    }

    @Test
    void anEditionIsAYearOrSaidToBeUndated() {
        String dated = question(1, "draft", "practice");

        for (String edition : List.of("27001:2022", "27001:2022+A1", "17021-1:2015", "17011:undated", "undated")) {
            String question = dated.replace("27001:2022", edition);
            assertThat(bank(question).all().get(0).edition()).isEqualTo(edition);
        }
        for (String edition : List.of("17011", "17011:latest", "17011:undated+A1", "none")) {
            String question = dated.replace("27001:2022", edition);
            assertThatThrownBy(() -> bank(question)).hasMessageContaining("edition: ");
        }
    }

    /** Read, parsed and held against the schema once; the bound leaves room for a slow machine. */
    @Test
    void twoThousandQuestionsAreReadInNoTime() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            many.add(question(i, "checked", "practice"));
        }
        write(many.toArray(String[]::new));
        new ContentLibrary(folder, READERS);

        long begun = System.nanoTime();
        ContentLibrary library = new ContentLibrary(folder, READERS);
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);

        assertThat(library.get(new QuestionReader()).all()).hasSize(2_000);
        System.out.println("2,000 questions read in " + taken.toMillis() + " ms");
        assertThat(taken).isLessThan(Duration.ofSeconds(5));
    }

    private String revision(String question) {
        return bank(question).all().get(0).revision();
    }

    private QuestionBank bank(String... questions) {
        write(questions);
        return new ContentLibrary(folder, READERS).get(new QuestionReader());
    }

    private void write(String... questions) {
        new BrokenFolder(folder)
                .with(
                        "questions/audit/bank.yaml",
                        "# yaml-language-server: $schema=../../schema/questions.schema.json",
                        String.join("\n", questions));
    }

    private static String question(int number, String status, String pool) {
        List<String> lines = new ArrayList<>(List.of(
                "- id: audit-" + number,
                "  ref: [\"9.2.2\"]",
                "  concept: concept-" + number,
                "  pool: " + pool,
                "  style: classic",
                "  level: 1",
                "  difficulty: 0.4",
                "  stem: >",
                "    Which of these belongs to number " + number + "?",
                "  options:"));
        for (int i = 0; i < 4; i++) {
            lines.add("    - text: Text " + i);
            lines.add("      why: Reason " + i + " is told at such a length that the schema is content with it.");
            if (i == 1) {
                lines.add("      correct: true");
            }
        }
        lines.addAll(List.of("  edition: \"27001:2022\"", "  author: Tests", "  status: " + status));
        return String.join("\n", lines);
    }
}
