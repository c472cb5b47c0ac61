package ready27.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ready27.content.ContentFolder;
import ready27.content.Entry;
import ready27.content.Fault;
import ready27.question.Question;
import ready27.question.Statement;
import ready27.syllabus.Area;
import ready27.testing.ShippedContent;

/** The shipped content keeps every limit, and its limits are those that the project promised. */
class ShippedContentTest {

    private static final ContentLint LINT = ContentLint.of(ShippedContent.FOLDER);

    @Test
    void theShippedContentHasNoFault() {
        assertThat(LINT.faults().stream().map(Fault::toString).collect(Collectors.joining("\n")))
                .isEmpty();
    }

    /** Otherwise whoever loosens the file loosens the check. */
    @Test
    void itsLimitsAreThePromisedOnes() {
        Limits limits = new ContentFolder(ShippedContent.FOLDER).read().get(new Limits.Reader());
        Entry questions = limits.questions().orElseThrow();
        Entry lessons = limits.lessons().orElseThrow();

        assertThat(Limits.areas(questions).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, area -> area.getValue().text())))
                .isEqualTo(Map.of(
                        Area.OVERVIEW, "96",
                        Area.LEADERSHIP, "84",
                        Area.PLANNING, "168",
                        Area.EVALUATION, "48",
                        Area.AUDIT, "48",
                        Area.IMPROVEMENT, "36",
                        Area.CONTROLS, "186"));
        assertThat(questions.number("perClause")).isEqualTo(3);
        assertThat(questions.number("perControl")).isEqualTo(2);
        assertThat(Limits.range(questions, "reserve")).isEqualTo(new Limits.Range(30, 35));
        assertThat(questions.number("negatives")).isEqualTo(8);
        assertThat(Limits.range(questions, "stemWords")).isEqualTo(new Limits.Range(12, 45));
        assertThat(questions.number("ordinaryPapers")).isEqualTo(8);
        assertThat(questions.number("reservePapers")).isEqualTo(2);
        assertThat(lessons.number("number")).isEqualTo(45);
        assertThat(Limits.range(lessons, "words")).isEqualTo(new Limits.Range(500, 1200));
        assertThat(lessons.number("selfCheck")).isEqualTo(3);
        assertThat(lessons.text("terms")).isEqualTo("all");
        assertThat(lessons.texts("parts"))
                .containsExactly("purpose", "how", "who", "evidence", "auditor", "confusion", "example");
        Entry papers = limits.papers().orElseThrow();
        assertThat(papers.number("number")).isEqualTo(4);
        assertThat(papers.number("reserve")).isEqualTo(2);
        assertThat(Limits.range(papers, "booklet")).isEqualTo(new Limits.Range(700, 1100));
        assertThat(papers.number("unaided")).isEqualTo(40);
    }

    @Test
    void theBankIsMeasuredWithinItsLimits() {
        BankReport report = LINT.report();

        assertThat(ShippedContent.bank().served()).hasSizeGreaterThanOrEqualTo(666);
        assertThat(report.keyLongest()).isBetween(22.0, 30.0);
        assertThat(report.guesser()).isLessThanOrEqualTo(32);
        assertThat(report.nearDuplicates()).isZero();
        assertThat(report.sharedRationales()).isZero();
        assertThat(report.thinClauses()).isEmpty();
        assertThat(report.thinControls()).isEmpty();
        assertThat(LINT.answeredBlind())
                .isEqualTo(ShippedContent.bank().served().size());
    }

    @Test
    void everyOptionAndStatementHasAReasonOfFortyCharacters() {
        for (Question question : ShippedContent.bank().all()) {
            List<String> reasons = question.fixedOrder()
                    ? question.statements().stream().map(Statement::why).toList()
                    : question.options().stream().map(option -> option.why()).toList();
            assertThat(reasons).as(question.id().value()).allMatch(why -> why.length() >= 40);
        }
    }

    @Test
    void theTableNamesEveryMeasure() {
        assertThat(LINT.lines().stream().map(line -> line.substring(0, 20).strip()))
                .contains(
                        "by area",
                        "by style",
                        "by level",
                        "key is longest",
                        "test-wise guesser",
                        "near duplicates",
                        "shared rationales",
                        "clauses under 3",
                        "controls under 2",
                        "reserve share",
                        "stem words",
                        "papers drawn",
                        "styles drawn",
                        "longest shared run",
                        "lessons",
                        "lessons of all parts",
                        "disputed claims",
                        "terms in no lesson",
                        "answered blind",
                        "booklet");
    }

    @Test
    void whatLearnersReadHasItsLicence() throws Exception {
        String licence = Files.readString(Path.of("content/LICENSE"));

        assertThat(licence)
                .startsWith("Attribution-ShareAlike 4.0 International")
                .contains("Section 8 -- Interpretation.")
                .endsWith("Creative Commons may be contacted at creativecommons.org.\n");
        assertThat(Files.readString(Path.of("content/README.md"))).contains("unofficial", "BY-SA 4.0", "own words");
        assertThat(Files.readString(Path.of("README.md"))).contains("unofficial", "content/LICENSE");
        assertThat(Files.readString(Path.of("src/main/jte/web/frame.jte"))).contains("unofficial", "BY-SA 4.0");
    }
}
