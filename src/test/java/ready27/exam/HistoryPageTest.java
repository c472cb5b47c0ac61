package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;
import static ready27.exam.MockExam.NINE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ready27.exam.Attempt.End;
import ready27.exam.Attempt.Finished;
import ready27.exam.Attempt.Running;
import ready27.exam.HistoryPage.Chart;
import ready27.exam.HistoryPage.Point;
import ready27.exam.Result.Mark;
import ready27.question.QuestionId;
import ready27.syllabus.Area;

/** The charts of two hundred in height: full marks lie at 0, none at 200. */
class HistoryPageTest {

    private static final Rules FOUNDATION = rules("foundation", 50, 25);
    private static final Rules PRACTITIONER = rules("practitioner", 80, 40);

    private int begun;

    @Test
    void eachExamHasAChartOnItsOwnScale() {
        HistoryPage page = HistoryPage.of(List.of(
                sat(FOUNDATION, 20),
                sat(PRACTITIONER, 60),
                sat(FOUNDATION, 30),
                sat(PRACTITIONER, 20),
                sat(FOUNDATION, 50)));

        assertThat(page.charts()).extracting(Chart::title).containsExactly("foundation mock", "practitioner mock");
        assertThat(page.charts().get(0).points())
                .containsExactly(new Point("20.0", "120.0"), new Point("300.0", "80.0"), new Point("580.0", "0.0"));
        assertThat(page.charts().get(1).points())
                .containsExactly(new Point("20.0", "50.0"), new Point("580.0", "150.0"));
        assertThat(page.charts().get(1).line()).isEqualTo("20.0,50.0 580.0,150.0");
    }

    @Test
    void thePassLineIsThatOfTheExamThoughAnotherOneIsOpen() {
        HistoryPage page =
                HistoryPage.of(List.of(sat(FOUNDATION, 20), sat(FOUNDATION, 30), open(rules("practitioner", 80, 60))));

        assertThat(page.charts()).singleElement().satisfies(chart -> {
            assertThat(chart.passLine()).isEqualTo("100.0");
            assertThat(chart.pass()).isEqualTo(25);
            assertThat(chart.outOf()).isEqualTo(50);
        });
        assertThat(page.rows()).hasSize(3);
    }

    @Test
    void oneResultIsNoTrend() {
        assertThat(HistoryPage.of(List.of(sat(FOUNDATION, 20), sat(PRACTITIONER, 60), open(FOUNDATION)))
                        .charts())
                .isEmpty();
    }

    private Attempt sat(Rules rules, int right) {
        Running running = open(rules);
        List<Mark> marks = new ArrayList<>(IntStream.range(0, rules.marks())
                .mapToObj(i -> new Mark(new QuestionId("q-" + i), Area.AUDIT, i < right ? "b" : "a", "b"))
                .toList());
        return new Finished(
                running.id(),
                ADA,
                running.paper(),
                rules,
                running.deadline(),
                List.of(),
                new End(running.deadline().started(), true, 0),
                new Result(rules.pass(), marks));
    }

    private Running open(Rules rules) {
        begun++;
        Deadline deadline = Deadline.of(NINE.plus(Duration.ofDays(begun)), rules.minutes(), 0);
        Paper paper = new Paper(false, 1, List.of(new Place(new QuestionId("q-1"), "r", "abcd", 1)), null);
        return new Running(new AttemptId("attempt-" + begun), ADA, paper, rules, deadline, List.of());
    }

    private static Rules rules(String exam, int marks, int pass) {
        return new Rules(exam, exam + " mock", marks, marks, pass, 40, 30, List.of());
    }
}
