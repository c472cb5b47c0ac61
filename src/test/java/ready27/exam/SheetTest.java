package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.DEADLINE;
import static ready27.exam.MockExam.NINE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ready27.exam.Action.Kind;
import ready27.question.QuestionId;

class SheetTest {

    private static final QuestionId FIRST = new QuestionId("q-1");
    private static final QuestionId SECOND = new QuestionId("q-2");
    private static final List<QuestionId> PAPER = List.of(FIRST, SECOND, new QuestionId("q-3"));
    private static final Deadline LIMIT = Deadline.of(NINE, 40, 0);
    private static final Duration GRACE = Duration.ofSeconds(30);

    static Stream<Long> seeds() {
        return IntStream.range(0, 200).mapToObj(i -> 27_001L + i);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reorderingChangesNothingForOneClient(long seed) {
        Random chance = new Random(seed);
        List<Action> inOrder = sequence("one", chance, 30, 1);
        List<Action> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, chance);

        assertThat(state(fold(shuffled))).isEqualTo(state(fold(inOrder)));
        assertThat(fold(shuffled).acknowledged("one")).isEqualTo(30);
    }

    /**
     * Two windows taking turns at random, the requests of each in any order: in the model each window's answer to a line
     * is overwritten by a higher number only, and of the two that are left the one that came last stands.
     */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ofTwoClientsTheLastAnswerOfEachLineStandsAndNoneIsLost(long seed) {
        Random chance = new Random(seed);
        Map<String, Iterator<Long>> seqs = Map.of("one", numbers(chance), "two", numbers(chance));
        Map<QuestionId, Map<String, Long>> highest = new HashMap<>();
        Map<QuestionId, Map<String, Integer>> arrivals = new HashMap<>();
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String client = chance.nextBoolean() ? "one" : "two";
            long seq = seqs.get(client).next();
            QuestionId question = PAPER.get(chance.nextInt(PAPER.size()));
            String choice = List.of("a", "b", "c", "d", "").get(chance.nextInt(5));
            actions.add(answer(client, seq, question, choice, NINE.plusSeconds(60 + i)));
            if (highest.computeIfAbsent(question, line -> new HashMap<>()).merge(client, seq, Math::max) == seq) {
                arrivals.computeIfAbsent(question, line -> new HashMap<>()).put(client, i);
            }
        }
        Map<QuestionId, String> model = new HashMap<>();
        arrivals.forEach((question, standing) -> model.put(
                question, actions.get(Collections.max(standing.values())).value()));

        Sheet sheet = fold(actions);

        model.forEach(
                (question, choice) -> assertThat(sheet.line(question).choice()).isEqualTo(choice));
        assertThat(sheet.lines().stream()
                        .mapToInt(line -> line.history().size())
                        .sum())
                .isEqualTo(40);
    }

    private static Iterator<Long> numbers(Random chance) {
        List<Long> numbers =
                new ArrayList<>(LongStream.rangeClosed(1, 40).boxed().toList());
        Collections.shuffle(numbers, chance);
        return numbers.iterator();
    }

    /** Their number is the wall clock of whichever instance took them. */
    @Test
    void ofPagesWithoutScriptsTheLaterArrivalStandsThoughTheClockWentBack() {
        List<Action> actions = List.of(
                answer(Action.FORM, NINE.plusSeconds(20).toEpochMilli(), FIRST, "a", NINE.plusSeconds(20)),
                answer(Action.FORM, NINE.plusSeconds(14).toEpochMilli(), FIRST, "b", NINE.plusSeconds(14)));

        assertThat(fold(actions).line(FIRST).choice()).isEqualTo("b");
    }

    @Test
    void anAnswerOvertakenByItsOwnClientNeverStandsEvenIfItArrivesLast() {
        List<Action> actions = List.of(
                answer("one", 2, FIRST, "b", NINE.plusSeconds(10)),
                answer("two", 1, FIRST, "c", NINE.plusSeconds(20)),
                answer("one", 1, FIRST, "a", NINE.plusSeconds(30)));

        assertThat(fold(actions).line(FIRST).choice()).isEqualTo("c");
        assertThat(fold(actions).line(FIRST).version()).isEqualTo(3);
    }

    @Test
    void aLineIsNewerByEachChangeThatWasKeptAndNotByALook() {
        Action flag = of(Kind.FLAG, "on", 2);
        Action look = of(Kind.LOOK, "", 3);

        assertThat(fold(List.of(answer("one", 1, FIRST, "a", NINE), flag, look))
                        .line(FIRST)
                        .kept())
                .isEqualTo(2);
    }

    @Test
    void acknowledgesUpToTheFirstGapOnly() {
        List<Action> actions = List.of(
                answer("one", 1, FIRST, "a", NINE.plusSeconds(1)), answer("one", 3, FIRST, "b", NINE.plusSeconds(2)));

        assertThat(fold(actions).acknowledged("one")).isEqualTo(1);
        assertThat(fold(actions).acknowledged("two")).isZero();
    }

    /** The page says how long ago the last action was, so a network that stood still takes no answer away. */
    @ParameterizedTest(name = "done {0} s and here {1} s after the deadline: late {2}")
    @CsvSource({
        "-5, -5, false",
        "-5, 30, false",
        "-1, 29, false",
        "0, 30, false",
        "1, 1, true",
        "1, 30, true",
        "-5, 31, true",
        "30, 30, true",
        "31, 31, true"
    })
    void judgesAnActionByWhenItWasDoneAndWhenItArrived(long done, long arrived, boolean late) {
        Action first = answer("one", 1, SECOND, "a", DEADLINE.minusSeconds(60));
        Action second = new Action(
                Kind.ANSWER,
                FIRST,
                "b",
                "one",
                2,
                "k-2",
                0,
                NINE,
                Duration.ofSeconds(60 + done),
                DEADLINE.plusSeconds(arrived));

        assertThat(fold(List.of(first, second)).line(FIRST).answered()).isEqualTo(!late);
        assertThat(fold(List.of(first, second)).line(FIRST).lateAnswers()).hasSize(late ? 1 : 0);
    }

    @ParameterizedTest(name = "a clock that says {0} minutes")
    @CsvSource({"-10", "10"})
    void theClientsClockChangesNothing(long wrong) {
        Instant arrived = DEADLINE.minusSeconds(1);
        Action action = new Action(
                Kind.ANSWER,
                FIRST,
                "b",
                "one",
                1,
                "k",
                0,
                NINE.plusSeconds(wrong * 60),
                Duration.ofMinutes(39),
                arrived);

        assertThat(fold(List.of(action)).line(FIRST).choice()).isEqualTo("b");
    }

    @Test
    void tellsOfAnAnswerThatThisPageHasNotSeen() {
        Action theirs = answer("two", 1, FIRST, "c", NINE.plusSeconds(10));
        Action mine = answer("one", 1, FIRST, "b", NINE.plusSeconds(20));

        assertThat(fold(List.of(theirs, mine)).line(FIRST).conflict(mine)).hasValueSatisfying(conflict -> {
            assertThat(conflict.stands()).isEqualTo("b");
            assertThat(conflict.other()).isEqualTo("c");
        });
        assertThat(fold(List.of(mine)).line(FIRST).conflict(mine)).isEmpty();
    }

    @Test
    void countsTheTimeSpentAndTheAnswersChanged() {
        List<Action> actions = List.of(
                timed(1, FIRST, "a", 20), timed(2, SECOND, "b", 30), timed(3, FIRST, "c", 5), timed(4, FIRST, "c", 1));

        assertThat(fold(actions).line(FIRST).spent()).isEqualTo(Duration.ofSeconds(26));
        assertThat(fold(actions).line(SECOND).spent()).isEqualTo(Duration.ofSeconds(30));
        assertThat(fold(actions).line(FIRST).changes()).isEqualTo(1);
    }

    private static Action timed(long seq, QuestionId question, String choice, long seconds) {
        return new Action(
                Kind.ANSWER,
                question,
                choice,
                "one",
                seq,
                "k-" + seq,
                0,
                NINE,
                Duration.ofSeconds(seconds),
                NINE.plusSeconds(900));
    }

    private static List<Action> sequence(String client, Random chance, int length, int step) {
        List<Action> actions = new ArrayList<>();
        for (int seq = 1; seq <= length; seq++) {
            QuestionId question = PAPER.get(chance.nextInt(PAPER.size()));
            Kind kind = List.of(Kind.ANSWER, Kind.FLAG, Kind.STRIKE).get(chance.nextInt(3));
            String value = kind == Kind.ANSWER
                    ? List.of("a", "b", "c", "").get(chance.nextInt(4))
                    : kind == Kind.FLAG
                            ? List.of("on", "off").get(chance.nextInt(2))
                            : List.of("a", "bd", "").get(chance.nextInt(3));
            actions.add(new Action(
                    kind,
                    question,
                    value,
                    client,
                    seq,
                    client + "-" + seq,
                    0,
                    NINE,
                    Duration.ofSeconds(step),
                    NINE.plusSeconds(600)));
        }
        return actions;
    }

    private static Action answer(String client, long seq, QuestionId question, String choice, Instant arrived) {
        return new Action(
                Kind.ANSWER, question, choice, client, seq, client + "-" + seq, 0, NINE, Duration.ofHours(1), arrived);
    }

    private static Action of(Kind kind, String value, long seq) {
        return new Action(kind, FIRST, value, "one", seq, "one-" + seq, 0, NINE, Duration.ofHours(1), NINE);
    }

    private static List<List<Object>> state(Sheet sheet) {
        return sheet.lines().stream()
                .map(line -> List.<Object>of(
                        line.question(), line.choice(), line.version(), line.flagged(), line.struck(), line.spent()))
                .toList();
    }

    private static Sheet fold(List<Action> actions) {
        return Sheet.of(PAPER, LIMIT, GRACE, actions, Integer.MAX_VALUE);
    }
}
