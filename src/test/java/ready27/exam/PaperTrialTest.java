package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ready27.exam.Blueprint.Quota;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.Questions;
import ready27.question.Status;
import ready27.question.Style;
import ready27.syllabus.Area;
import ready27.testing.ShippedContent;

class PaperTrialTest {

    private static final Blueprint FOUNDATION =
            (Blueprint) ShippedContent.exams().find("foundation").orElseThrow().composition();
    private static final Blueprint TWO = new Blueprint(List.of(new Quota(Area.AUDIT, 2)), Map.of(Style.CLASSIC, 2), 0);

    @Test
    void eightOrdinaryAndTwoReservePapersRepeatNothingAndKeepTheBlueprint() {
        PaperTrial.Outcome papers =
                PaperTrial.best(FOUNDATION, ShippedContent.bank().served());

        assertThat(papers.ordinary()).isGreaterThanOrEqualTo(8);
        assertThat(papers.reserve()).isGreaterThanOrEqualTo(2);
        assertThat(papers.wrong()).isEmpty();
    }

    /** Whoever is unlucky meets the first repeated question one paper earlier. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyLearnerSitsSevenWithoutRepetition(long seed) {
        PaperTrial.Outcome papers = new PaperTrial.Sitting(FOUNDATION, 1000 * seed)
                .of(ShippedContent.bank().served());

        System.out.printf("papers without repetition: %d and %d%n", papers.ordinary(), papers.reserve());
        assertThat(papers.ordinary()).isGreaterThanOrEqualTo(7);
        assertThat(papers.reserve()).isGreaterThanOrEqualTo(2);
        assertThat(papers.wrong()).isEmpty();
    }

    @Test
    void aBankOfFiveGivesTwoPapersOfTwo() {
        assertThat(new PaperTrial.Sitting(TWO, 1).of(audits(5)).ordinary()).isEqualTo(2);
    }

    @Test
    void aBankOfOneConceptGivesNone() {
        List<Question> same = IntStream.range(0, 6)
                .mapToObj(i -> Questions.of("audit-" + i, Area.AUDIT, "a", "one", Pool.PRACTICE, Status.CHECKED))
                .toList();

        assertThat(new PaperTrial.Sitting(TWO, 1).of(same).ordinary()).isZero();
    }

    @Test
    void stylesThatAreOffAreTold() {
        Blueprint negative =
                new Blueprint(List.of(new Quota(Area.AUDIT, 2)), Map.of(Style.CLASSIC, 0, Style.NEGATIVE, 2), 1);

        assertThat(new PaperTrial.Sitting(negative, 1).of(audits(2)).wrong())
                .containsExactlyInAnyOrder(
                        "ordinary paper 1 has 2 questions of style classic, where 0 within 1 are wanted",
                        "ordinary paper 1 has 0 questions of style negative, where 2 within 1 are wanted");
    }

    private static List<Question> audits(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Questions.classic("audit-" + i, Area.AUDIT, "a"))
                .toList();
    }
}
