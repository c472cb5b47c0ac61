package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ready27.exam.Action.Kind;
import ready27.exam.Result.Mark;
import ready27.exam.Result.Share;
import ready27.question.Question;
import ready27.question.QuestionId;
import ready27.question.Questions;
import ready27.syllabus.Area;

/** Marking as a trainer would check it by hand: forty minutes, thirty seconds of grace, one mark a question. */
class ResultTest {

    private static final Instant START = MockExam.NINE;
    private static final Duration GRACE = Duration.ofSeconds(30);

    /**
     * Answers are written {@code letter@minute:second}, with {@code >minute:second} where they arrived later than they
     * were given; {@code -} takes the answer back.
     */
    private static final String TABLE = """
            question            | key | answers                  | marked | mark | why
            leadership-right    | b   | b@05:00                  | b      | 1    | right
            leadership-wrong    | b   | c@05:00                  | c      | 0    | wrong, and nothing is taken off
            leadership-blank    | b   |                          |        | 0    | blank
            leadership-mended   | b   | c@05:00 b@39:59          | b      | 1    | changed from wrong to right
            leadership-spoilt   | b   | b@05:00 d@06:00          | d      | 0    | changed from right to wrong
            leadership-back     | b   | b@05:00 -@06:00          |        | 0    | right, then taken back
            leadership-again    | b   | b@05:00 -@06:00 b@07:00  | b      | 1    | taken back and given again
            audit-last-second   | a   | a@40:00                  | a      | 1    | given at the last moment
            audit-late          | a   | a@40:01                  |        | 0    | given after the deadline
            audit-in-grace      | a   | a@39:50>40:30            | a      | 1    | given in time, here within the grace
            audit-after-grace   | a   | a@39:50>40:31            |        | 0    | given in time, here too late
            audit-late-change   | a   | a@10:00 c@40:01          | a      | 1    | the late change does not count
            audit-late-mending  | a   | c@10:00 a@40:01          | c      | 0    | nor does it help
            planning-two-right  | b   | b@05:00                  | b      | 1    | two statements, only the second true
            planning-two-wrong  | b   | c@05:00                  | c      | 0    | two statements, one of them right is not enough
            """;

    record Row(String question, String key, List<String> answers, String marked, int mark, String why) {

        static Row of(String line) {
            List<String> cells =
                    Arrays.stream(line.split("\\|")).map(String::strip).toList();
            List<String> answers =
                    cells.get(2).isEmpty() ? List.of() : List.of(cells.get(2).split(" +"));
            return new Row(
                    cells.get(0), cells.get(1), answers, cells.get(3), Integer.parseInt(cells.get(4)), cells.get(5));
        }

        QuestionId id() {
            return new QuestionId(question);
        }

        Question shown() {
            Area area = Area.find(question.substring(0, question.indexOf('-'))).orElseThrow();
            return question.contains("-two-")
                    ? Questions.twoStatements(question, area, false, true)
                    : Questions.classic(question, area, key);
        }

        @Override
        public String toString() {
            return why;
        }
    }

    static List<Row> rows() {
        return TABLE.lines().skip(1).map(Row::of).toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyLineIsMarkedByWhatStandsAtTheEnd(Row row) {
        Mark mark = marked().mark(row.id());

        assertThat(mark.key()).isEqualTo(row.key());
        assertThat(mark.choice()).isEqualTo(row.marked());
        assertThat(mark.right()).isEqualTo(row.mark() == 1);
    }

    @Test
    void theScoreIsTheSumOfTheMarksAndEachAreaHasItsShare() {
        Result result = marked();

        assertThat(result.score()).isEqualTo(7);
        assertThat(result.outOf()).isEqualTo(15);
        assertThat(result.areas())
                .containsExactly(
                        new Share(Area.LEADERSHIP, 3, 7), new Share(Area.PLANNING, 1, 2), new Share(Area.AUDIT, 3, 6));
    }

    @ParameterizedTest(name = "{0} right, {1} wrong: score {0}, passed {2}, margin {3}")
    @CsvSource({
        "0, 0, false, -25",
        "0, 50, false, -25",
        "24, 0, false, -1",
        "24, 26, false, -1",
        "25, 0, true, 0",
        "25, 25, true, 0",
        "26, 24, true, 1",
        "50, 0, true, 25"
    })
    void twentyFiveOfFiftyPassAndWrongAnswersCostNothing(int right, int wrong, boolean passed, int margin) {
        List<Row> rows = IntStream.range(0, 50)
                .mapToObj(i -> new Row("audit-" + i, "b", answer(i, right, wrong), "", 0, ""))
                .toList();

        Result result = marked(new Rules("foundation", "Mock", 50, 50, 25, 40, 30, List.of()), rows);

        assertThat(result.score()).isEqualTo(right);
        assertThat(result.outOf()).isEqualTo(50);
        assertThat(result.passed()).isEqualTo(passed);
        assertThat(result.margin()).isEqualTo(margin);
    }

    private static List<String> answer(int i, int right, int wrong) {
        if (i < right) {
            return List.of("b@05:00");
        }
        return i < right + wrong ? List.of("a@05:00") : List.of();
    }

    private static Result marked() {
        return marked(new Rules("foundation", "Mock", 15, 15, 8, 40, 30, List.of()), rows());
    }

    private static Result marked(Rules rules, List<Row> rows) {
        Map<QuestionId, Question> shown = new LinkedHashMap<>();
        rows.forEach(row -> shown.put(row.id(), row.shown()));
        List<Action> actions = new ArrayList<>();
        rows.forEach(row -> row.answers().forEach(answer -> actions.add(action(row, answer, actions.size() + 1))));
        Sheet sheet =
                Sheet.of(List.copyOf(shown.keySet()), Deadline.of(START, 40, 0), GRACE, actions, Integer.MAX_VALUE);
        return Result.of(rules, sheet, new Shown.FromTheBank(shown));
    }

    /** Each answer comes from a browser of its own that opened the paper at the start. */
    private static Action action(Row row, String answer, int number) {
        String[] times = answer.substring(2).split(">");
        Duration given = time(times[0]);
        Instant arrived = START.plus(time(times[times.length - 1]));
        String value = answer.startsWith("-") ? "" : answer.substring(0, 1);
        return new Action(
                Kind.ANSWER, row.id(), value, "browser-" + number, 1, "key-" + number, 0, START, given, arrived);
    }

    private static Duration time(String minuteAndSecond) {
        String[] parts = minuteAndSecond.split(":");
        return Duration.ofMinutes(Long.parseLong(parts[0])).plusSeconds(Long.parseLong(parts[1]));
    }
}
