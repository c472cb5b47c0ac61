package ready27.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ready27.history.Cause;
import ready27.history.Manner;
import ready27.history.Sight;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;
import ready27.question.Questions;
import ready27.syllabus.Area;

class MissesTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Matter MATTER = Matters.of(new QuestionBank(List.of(
            Questions.classic("audit-1", Area.AUDIT, "b"),
            Questions.classic("audit-2", Area.AUDIT, "b"),
            Questions.classic("overview-1", Area.OVERVIEW, "b"),
            Questions.reserve("audit-9", Area.AUDIT, "b"))));

    @Test
    void countsEachCauseAndSaysWhereItWasNamedMost() {
        Misses misses = misses(
                missed("audit-1", Cause.MISREAD),
                missed("audit-2", Cause.MISREAD),
                missed("overview-1", Cause.MISREAD),
                missed("overview-1", Cause.OUT_OF_TIME),
                missed("audit-1", Cause.NOT_SAID));

        assertThat(misses.missed()).isEqualTo(5);
        assertThat(misses.said()).isEqualTo(4);
        assertThat(misses.rows())
                .containsExactly(
                        new Misses.Row("Did not know", 0, "0 %", ""),
                        new Misses.Row("Misread", 3, "75 %", "Internal audits"),
                        new Misses.Row("Wrong rule", 0, "0 %", ""),
                        new Misses.Row("Ran out of time", 1, "25 %", Area.OVERVIEW.title()));
        assertThat(misses.areas())
                .containsExactly(
                        new Misses.AreaRow(Area.OVERVIEW.title(), List.of(0, 1, 0, 1)),
                        new Misses.AreaRow("Internal audits", List.of(0, 2, 0, 0)));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "90, 1", "91, 0", "-3, 1"})
    void takesTheLastNinetyDays(int daysAgo, int missed) {
        Sight sight = missed("audit-1", Cause.MISREAD, NINE.minus(Duration.ofDays(daysAgo)));

        assertThat(misses(sight).missed()).isEqualTo(missed);
        assertThat(misses(sight).said()).isEqualTo(missed);
    }

    @Test
    void whatWasRightIsNoMiss() {
        assertThat(misses(new Sight(new QuestionId("audit-1"), true, NINE)).missed())
                .isZero();
    }

    @Test
    void linesOfPapersBelongToTheirAreaAndWhatIsGoneToNone() {
        Misses misses =
                misses(missed("practitioner-bakery-1-a-1", Cause.WRONG_RULE), missed("long-gone", Cause.WRONG_RULE));

        assertThat(misses.areas())
                .extracting(Misses.AreaRow::area)
                .containsExactly(Area.LEADERSHIP.title(), "No longer asked");
        assertThat(misses.remedies().get(0).again()).isEmpty();
    }

    @Test
    void theMostFrequentCauseHasItsRemedyFirst() {
        Misses misses = misses(
                missed("audit-1", Cause.DID_NOT_KNOW),
                missed("audit-1", Cause.OUT_OF_TIME),
                missed("audit-2", Cause.OUT_OF_TIME));

        assertThat(misses.remedies()).extracting(Remedy::cause).containsExactly("Ran out of time", "Did not know");
    }

    @Test
    void eachRemedyLeadsToWhereItIsDone() {
        assertThat(paths(Cause.DID_NOT_KNOW)).isNotEmpty().allMatch(path -> path.startsWith("/lessons/"));
        assertThat(paths(Cause.MISREAD)).containsExactly("/lessons/how-the-exams-work");
        assertThat(paths(Cause.WRONG_RULE)).contains("/syllabus/clauses/9.2.2", "/lessons/how-the-exams-work");
        assertThat(paths(Cause.OUT_OF_TIME)).contains("/exams", "/readiness#ahead");
    }

    @Test
    void whatCanBePractisedIsPractisedOnceAndTheReserveStaysOut() {
        Misses misses = misses(
                missed("audit-1", Cause.MISREAD), missed("audit-1", Cause.MISREAD), missed("audit-9", Cause.MISREAD));

        assertThat(misses.remedies().get(0).again()).containsExactly("audit-1");
        assertThat(misses.remedies().get(0).times()).isEqualTo(3);
    }

    @Test
    void nothingSaidNamesNoCauseAndNoRemedy() {
        Misses misses = misses(missed("audit-1", Cause.NOT_SAID));

        assertThat(misses.none()).isTrue();
        assertThat(misses.remedies()).isEmpty();
        assertThat(misses().missed()).isZero();
    }

    private static List<String> paths(Cause cause) {
        return misses(missed("audit-1", cause)).remedies().get(0).links().stream()
                .map(Remedy.Link::path)
                .toList();
    }

    private static Misses misses(Sight... sights) {
        return Misses.of(new ArrayList<>(List.of(sights)), MATTER, NINE);
    }

    private static Sight missed(String question, Cause cause) {
        return missed(question, cause, NINE);
    }

    private static Sight missed(String question, Cause cause, Instant when) {
        return new Sight(new QuestionId(question), "", false, when, Manner.PRACTICE, Sight.UNKNOWN, cause);
    }
}
