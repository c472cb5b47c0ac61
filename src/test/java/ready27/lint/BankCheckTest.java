package ready27.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.lint.PlantedBank.question;
import static ready27.lint.PlantedBank.reason;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ready27.content.BrokenFolder;
import ready27.content.Fault;
import ready27.question.ReviewReader;

/** Each check of the bank has a planted fault that it catches. */
class BankCheckTest {

    @TempDir
    Path folder;

    private BrokenFolder content;

    @BeforeEach
    void copyTheStandard() throws Exception {
        content = new BrokenFolder(folder);
        Files.createDirectories(folder.resolve("exams"));
        Files.copy(Path.of("content/exams/foundation.yaml"), folder.resolve("exams/foundation.yaml"));
    }

    @Test
    void stemsThatAskNearlyTheSameAreTold() {
        questions(
                question("audit-1", "Which person in a small firm may audit the backups of the firm?", "draft"),
                question("audit-2", "Which person in a small firm may audit the backups of a friend?", "draft"),
                question("audit-3", "What comes out of a management review at the end?", "draft"));

        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.wrong()).startsWith("audit-2 asks nearly what audit-1 asks");
            assertThat(fault.place().toString()).isEqualTo("questions/audit/bank.yaml:23");
        });
    }

    @Test
    void anIdThatStandsTwiceIsToldOnce() {
        questions(
                question("audit-1", "Who may look at the backups?", "checked"),
                question("audit-1", "What comes out in the end?", "checked"));

        assertThat(faults())
                .extracting(Fault::wrong)
                .filteredOn(wrong -> wrong.contains("stands already"))
                .hasSize(1);
    }

    @Test
    void aQuestionThatCannotBeReadIsNotCalledGone() {
        questions(
                question("audit-1", "Who may look at the backups?", "draft"),
                question("audit-2", "What comes out in the end?", "draft").replace("pool: practice", "pool: secret"));
        content.with(
                "reviews/audit.csv",
                "question,hash,answer,sure,date,outcome",
                "audit-2,0123456789abcdef,a,sure,2026-11-23,agreed");

        assertThat(faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.wrong()).startsWith("pool: "));
    }

    @Test
    void aReserveQuestionWhoseConceptIsPractisedIsTold() {
        questions(
                question("audit-1", "Who may look at the backups?", "draft"),
                question("audit-2", "What comes out in the end?", "draft")
                        .replace("concept: audit-2", "concept: audit-1")
                        .replace("pool: practice", "pool: reserve"));

        assertThat(faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.wrong())
                        .startsWith("audit-2 is in the reserve, and audit-1 in practice asks the same concept"));
    }

    @Test
    void rationalesThatShareEightWordsAreTold() {
        String shared = "since nobody should sit in judgement over work of theirs";
        questions(
                question("audit-1", "Who may look at the backups?", "draft")
                        .replace(reason("audit-1", 0), "One, " + shared),
                question("audit-2", "What comes out in the end?", "draft")
                        .replace(reason("audit-2", 2), "Two, " + shared));

        assertThat(faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.wrong())
                        .startsWith("audit-2 a rationale shares words with one of audit-1")
                        .contains("nobody should sit in judgement over work"));
    }

    @Test
    void aRationaleThatIsRepeatedWordForWordIsTold() {
        String same = "Unquestionably-documented-information-is-needed";
        questions(
                question("audit-1", "Who may look at the backups?", "draft").replace(reason("audit-1", 0), same),
                question("audit-2", "What comes out in the end?", "draft").replace(reason("audit-2", 2), same));

        assertThat(faults()).singleElement().extracting(Fault::wrong).asString().contains("all of: ");
    }

    @Test
    void aBankWithLongKeysIsTold() {
        Random chance = new Random(3);
        List<String> bank = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            String stem = chance.ints(9, 100, 999).mapToObj(Integer::toString).reduce("Case", (a, b) -> a + " " + b);
            bank.add(question("audit-" + i, stem + "?", "draft")
                    .replace("Right thing", "The right thing, told at length"));
        }
        questions(bank.toArray(String[]::new));

        assertThat(faults())
                .extracting(Fault::wrong)
                .hasSize(2)
                .anyMatch(wrong -> wrong.startsWith("the key is the single longest option in 100 of 100"))
                .anyMatch(wrong -> wrong.startsWith("test-craft alone answers 100 of 100"));
    }

    @Test
    void aServedQuestionThatNobodyAnsweredBlindIsTold() {
        questions(question("audit-1", "Who may look at the backups?", "checked"));

        assertThat(faults()).singleElement().extracting(Fault::wrong).asString().contains("was never answered blind");
    }

    @Test
    void theLastBlindAnswerCounts() {
        questions(question("audit-1", "Who may look at the backups?", "checked"));
        String revision = ContentLint.of(folder).questions().get(0).revision();
        reviews(
                "audit-1," + revision + ",b,unsure,2026-11-20,agreed",
                "audit-1," + revision + ",a,sure,2026-11-23,agreed");

        assertThat(ContentLint.of(folder).faults()).isEmpty();
        assertThat(ContentLint.of(folder).answeredBlind()).isEqualTo(1);

        reviews(
                "audit-1," + revision + ",a,sure,2026-11-20,agreed",
                "audit-1," + revision + ",b,sure,2026-11-23,agreed");

        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.wrong()).isEqualTo("the last blind answer to audit-1 is b (agreed), not its key");
            assertThat(fault.place().toString()).isEqualTo("reviews/all.csv:3");
        });
    }

    @Test
    void aTextOfWhichItsLastRowSaysThatItWasRewrittenIsNotServed() {
        questions(question("audit-1", "Who may look at the backups?", "checked"));
        String revision = ContentLint.of(folder).questions().get(0).revision();
        reviews("audit-1," + revision + ",a,sure,2026-11-23,rewritten");

        assertThat(faults()).extracting(Fault::wrong).anyMatch(wrong -> wrong.contains("a (rewritten), not its key"));
    }

    @Test
    void aReviewOfAnOlderRevisionDoesNotCount() {
        questions(question("audit-1", "Who may look at the backups?", "checked"));
        reviews("audit-1,0123456789abcdef,a,sure,2026-11-20,agreed");

        assertThat(faults()).extracting(Fault::wrong).anyMatch(wrong -> wrong.contains("was never answered blind"));
    }

    @Test
    void anIdThatWasAnsweredAndIsGoneIsTold() {
        reviews("audit-7,0123456789abcdef,a,sure,2026-11-20,agreed");

        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.wrong()).isEqualTo("the question audit-7 was answered here and is gone");
            assertThat(fault.place().toString()).isEqualTo("reviews/all.csv:2");
        });

        reviews("audit-7,0123456789abcdef,a,sure,2026-11-20,dropped");

        assertThat(faults()).isEmpty();
    }

    @Test
    void aRowThatIsNoReviewIsTold() {
        reviews("audit-1,short,a,sure,2026-11-20,agreed");

        assertThat(faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.place().line()).isEqualTo(2));
    }

    @Test
    void sizesAreMeasuredAndNotFailedWhereNoLimitsAsk() {
        questions(question("audit-1", "Who may look at the backups?", "draft"));

        ContentLint lint = ContentLint.of(folder);

        assertThat(lint.faults()).isEmpty();
        assertThat(lint.report().thinClauses()).contains("9.2.2", "4.1").doesNotContain("9.2");
        assertThat(lint.report().thinControls()).hasSize(93);
        assertThat(lint.report().ordinaryPapers()).isZero();
        assertThat(lint.report().lines()).anyMatch(line -> line.startsWith("reserve share"));
    }

    private List<Fault> faults() {
        return ContentLint.of(folder).faults();
    }

    private void questions(String... questions) {
        content.with("questions/audit/bank.yaml", PlantedBank.SCHEMA, String.join("\n", questions));
    }

    private void reviews(String... rows) {
        content.with("reviews/all.csv", ReviewReader.HEADER, String.join("\n", rows));
    }
}
