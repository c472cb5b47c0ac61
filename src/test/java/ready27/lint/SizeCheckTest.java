package ready27.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.lint.PlantedBank.question;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ready27.content.BrokenFolder;
import ready27.content.Fault;

/** Each size that {@code limits.yaml} asks for has a planted bank that falls short of it. */
class SizeCheckTest {

    @TempDir
    Path folder;

    private BrokenFolder content;
    private final Map<String, String> limits = new java.util.LinkedHashMap<>(Map.of(
            "areas", "{}",
            "perClause", "0",
            "perControl", "0",
            "reserve", "{ least: 0, most: 100 }",
            "negatives", "100",
            "stemWords", "{ least: 0, most: 100 }",
            "ordinaryPapers", "0",
            "reservePapers", "0"));

    @BeforeEach
    void copyTheStandard() throws Exception {
        content = new BrokenFolder(folder);
        Files.createDirectories(folder.resolve("exams"));
        Files.copy(Path.of("content/exams/foundation.yaml"), folder.resolve("exams/foundation.yaml"));
    }

    @Test
    void anAreaWithTooFewServedQuestionsIsTold() {
        bank(audit(1), audit(2), audit(3).replace("status: checked", "status: draft"));
        limits.put("areas", "{ audit: 3 }");

        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.wrong()).isEqualTo("area audit has 2 served questions, where 3 are asked for");
            assertThat(fault.remedy()).isEqualTo("Write 1 more into questions/audit");
            assertThat(fault.place().path()).isEqualTo("limits.yaml");
        });
    }

    @Test
    void aReserveThatIsTooSmallOrTooLargeIsTold() {
        limits.put("areas", "{ audit: 1 }");
        limits.put("reserve", "{ least: 30, most: 40 }");
        bank(audit(1), audit(2), audit(3));
        assertThat(wrongs())
                .containsExactly("0.0 in 100 of area audit are in the reserve, where 30 to 40 are asked for");

        bank(audit(1), audit(2), audit(3).replace("pool: practice", "pool: reserve"));
        assertThat(wrongs()).isEmpty();

        bank(reserve(1), reserve(2), audit(3));
        assertThat(wrongs()).hasSize(1);
    }

    @Test
    void aClauseThatTooFewQuestionsAskIsTold() {
        bank(audit(1), audit(2));
        limits.put("perClause", "2");

        assertThat(wrongs())
                .contains("clause 9.2.1 is asked by 0 served questions, where 2 are asked for")
                .noneMatch(wrong -> wrong.startsWith("clause 9.2.2 "))
                .noneMatch(wrong -> wrong.startsWith("clause 9.2 "))
                .hasSize(29);
    }

    @Test
    void aControlThatTooFewQuestionsAskIsTold() {
        bank(audit(1).replace("\"9.2.2\"", "\"A.5.7\""), audit(2));
        limits.put("perControl", "1");

        assertThat(wrongs())
                .contains("control A.5.8 is asked by 0 served questions, where 1 are asked for")
                .noneMatch(wrong -> wrong.startsWith("control A.5.7 "))
                .hasSize(92);
    }

    @Test
    void aControlThatIsOnlyNamedBesideAnotherCountsAsNotAsked() {
        bank(audit(1).replace("\"9.2.2\"", "\"A.5.7\", \"A.5.8\""), audit(2));
        limits.put("perControl", "1");

        assertThat(wrongs()).contains("control A.5.8 is asked by 0 served questions, where 1 are asked for");
    }

    @Test
    void aControlWhoseQuestionsAreAllInTheReserveIsTold() {
        bank(reserve(1).replace("\"9.2.2\"", "\"A.5.7\""), audit(2).replace("\"9.2.2\"", "\"A.5.8\""));

        assertThat(wrongs()).containsExactly("all questions of control A.5.7 are in the reserve");
    }

    @Test
    void aBankWithoutAStyleOrALevelIsTold() {
        content.with("questions/audit/bank.yaml", PlantedBank.SCHEMA, audit(1));

        assertThat(wrongs())
                .containsExactlyInAnyOrder(
                        "no served question is of style missing_word",
                        "no served question is of style two_statement",
                        "no served question is of style negative",
                        "no served question is of level 2");
    }

    @Test
    void tooManyNegativesAreTold() {
        bank(audit(1));
        limits.put("negatives", "8");

        assertThat(wrongs()).singleElement().asString().endsWith("in 100 questions are negative, where 8 are allowed");
    }

    @Test
    void stemsThatAreTooShortOnAverageAreTold() {
        bank(audit(1));
        limits.put("stemWords", "{ least: 12, most: 45 }");

        assertThat(wrongs()).singleElement().asString().contains("words on average, where 12 to 45 are asked for");
    }

    @Test
    void papersThatCannotBeDrawnAreTold() {
        bank(audit(1));
        limits.put("ordinaryPapers", "8");
        limits.put("reservePapers", "2");

        assertThat(wrongs())
                .containsExactlyInAnyOrder(
                        "0 ordinary papers can be drawn before a question comes twice, where 8 are asked for",
                        "0 reserve papers can be drawn before a question comes twice, where 2 are asked for");
    }

    /** One exam of 3 questions on audits, all alike, where two styles were wanted. */
    @Test
    void papersWhoseStylesAreOffTheBlueprintAreTold() throws Exception {
        Path exam = folder.resolve("exams/foundation.yaml");
        Files.writeString(
                exam,
                Files.readString(exam)
                        .replace("questions: 50", "questions: 3")
                        .replace("pass: 25", "pass: 2")
                        .replaceAll(
                                "(?s)  questions:\n    overview: 8.*?controls: 10",
                                "  questions:\n    overview: 0\n    leadership: 0\n    planning: 0\n    evaluation: 0\n    audit: 3\n    improvement: 0\n    controls: 0")
                        .replace("classic: 34", "classic: 0")
                        .replace("missing-word: 8", "missing-word: 3")
                        .replace("two-statement: 5", "two-statement: 0")
                        .replace("negative: 3", "negative: 0")
                        .replace("tolerance: 2", "tolerance: 0"));
        content.with(
                "questions/audit/bank.yaml",
                PlantedBank.SCHEMA,
                String.join(
                        "\n",
                        IntStream.range(0, 6).mapToObj(SizeCheckTest::audit).toList()));

        assertThat(wrongs())
                .contains("ordinary paper 1 has 3 questions of style classic, where 0 within 0 are wanted")
                .contains("ordinary paper 2 has 0 questions of style missing-word, where 3 within 0 are wanted");
    }

    private List<String> wrongs() {
        return faults().stream().map(Fault::wrong).toList();
    }

    private List<Fault> faults() {
        List<String> lines = new ArrayList<>(List.of("# yaml-language-server: $schema=schema/limits.schema.json"));
        lines.add("questions:");
        limits.forEach((limit, value) -> lines.add("  " + limit + ": " + value));
        content.with("limits.yaml", lines.toArray(String[]::new));
        return ContentLint.of(folder).faults().stream()
                .filter(fault -> !fault.wrong().contains("never answered blind"))
                .toList();
    }

    /** With one question of each other style and of level 2, so that only what a test plants is amiss. */
    private void bank(String... audits) {
        content.with("questions/audit/bank.yaml", PlantedBank.SCHEMA, String.join("\n", audits));
        content.with(
                "questions/improvement/styles.yaml",
                PlantedBank.SCHEMA,
                other(1, "missing-word", "Each audit has a [ ? ] of its own."),
                other(2, "negative", "Which of these is NOT told to the boss?"),
                twoStatements().replace("level: 1", "level: 2"));
    }

    private static String other(int number, String style, String stem) {
        return question("improvement-" + number, stem, "checked")
                .replace("\"9.2.2\"", "\"27007\"")
                .replace("style: classic", "style: " + style);
    }

    private static String twoStatements() {
        return String.join(
                "\n",
                other(3, "two-statement", "Two friends argue about work.")
                        .replaceAll("(?s)  options:.*", "  statements:"),
                "    - text: \"One says this.\"",
                "      true: true",
                "      why: \"" + PlantedBank.reason("first", 1) + "\"",
                "    - text: \"One says that.\"",
                "      true: false",
                "      why: \"" + PlantedBank.reason("second", 2) + "\"",
                "  edition: \"27001:2022\"",
                "  author: \"Tests\"",
                "  status: checked");
    }

    private static String reserve(int number) {
        return audit(number).replace("pool: practice", "pool: reserve");
    }

    private static String audit(int number) {
        return question("audit-" + number, "Case" + number + "a asks" + number + "b what" + number + "c?", "checked");
    }
}
