package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ready27.exam.Action.Kind;
import ready27.paper.PaperFiles;
import ready27.paper.Scenario;
import ready27.paper.ScenarioLine;
import ready27.question.QuestionId;
import ready27.testing.ShippedContent;

/** Marking a paper with a booklet: one mark a line, for exactly the right letters, and nothing is ever taken off. */
class MarkingTest {

    private static final Scenario SCENARIO = PaperFiles.scenario("practitioner-bakery", "practice");
    private static final Rules RULES =
            ShippedContent.exams().find("practitioner").orElseThrow().rules();

    @ParameterizedTest(name = "{0}: {1} on {2} is {3}, {4}")
    @CsvSource(delimiter = '|', textBlock = """
            classic          | b  | 1-a-1 | 1 | right
            classic          | a  | 1-a-1 | 0 | wrong, and nothing is taken off
            classic          | '' | 1-a-1 | 0 | unanswered
            matching         | c  | 1-b-2 | 1 | right
            matching         | f  | 1-b-2 | 0 | another of the list
            matching         | '' | 1-b-2 | 0 | unanswered
            multiple         | bd | 1-c-1 | 1 | both
            multiple         | b  | 1-c-1 | 0 | one of two is nothing
            multiple         | bc | 1-c-1 | 0 | one right and one wrong
            multiple         | ac | 1-c-1 | 0 | both wrong
            multiple         | bcd | 1-c-1 | 0 | three where two are asked, both right among them
            multiple         | abcde | 1-c-1 | 0 | all
            multiple         | '' | 1-c-1 | 0 | unanswered
            assertion/reason | e  | 1-d-4 | 1 | right
            assertion/reason | d  | 1-d-4 | 0 | wrong
            assertion/reason | '' | 1-d-4 | 0 | unanswered
            sequencing       | b  | 1-e-1 | 1 | right
            sequencing       | a  | 1-e-1 | 0 | that is the second place
            sequencing       | '' | 1-e-1 | 0 | unanswered
            """)
    void aLineOfEachType(String type, String letters, String line, int marks, String why) {
        QuestionId id = new QuestionId("practitioner-bakery-" + line);
        Result result = marked(List.of(action(id, letters, 1)));

        assertThat(result.score()).as("%s: %s", type, why).isEqualTo(marks);
        assertThat(result.mark(id).choice()).isEqualTo(letters);
    }

    @Test
    void theRulesComeFromTheExamFile() {
        assertThat(RULES.questions()).isEqualTo(4);
        assertThat(RULES.marks()).isEqualTo(80);
        assertThat(RULES.pass()).isEqualTo(40);
        assertThat(RULES.minutes()).isEqualTo(150);
        assertThat(RULES.further()).extracting(Rules.Threshold::marks).containsExactly(53);
    }

    @ParameterizedTest(name = "{0} right: passed {1}, {2}; trainer {3}, {4}")
    @CsvSource({
        "0, false, 40 marks below, false, 53 marks below",
        "39, false, 1 mark below, false, 14 marks below",
        "40, true, exactly there, false, 13 marks below",
        "52, true, 12 marks above, false, 1 mark below",
        "53, true, 13 marks above, true, exactly there",
        "80, true, 40 marks above, true, 27 marks above"
    })
    void eachResultHasTwoBars(int right, boolean passed, String pass, boolean reached, String trainer) {
        List<Action> actions = new ArrayList<>();
        SCENARIO.lines().stream()
                .limit(right)
                .forEach(line -> actions.add(action(line.id(), line.key(), actions.size() + 1)));
        Result result = marked(actions);

        List<Distance> distances = List.of(
                new Distance("Pass", RULES.pass(), result.score(), result.outOf()),
                new Distance("Trainer", RULES.further().get(0).marks(), result.score(), result.outOf()));

        assertThat(result.passed()).isEqualTo(passed);
        assertThat(distances).extracting(Distance::margin).containsExactly(pass, trainer);
        assertThat(distances).extracting(Distance::reached).containsExactly(passed, reached);
    }

    /** Two thousand papers answered at random. */
    @Test
    void marksLieBetweenNothingAndTheLinesAndTheirOrderMakesNoDifference() {
        long seed = new Random().nextLong();
        System.out.println("seed of the papers answered at random: " + seed);
        Random chance = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            List<Action> actions = answers(chance);
            Result result = marked(actions);
            List<Action> shuffled = new ArrayList<>(actions);
            Collections.shuffle(shuffled, chance);

            assertThat(result.score()).isBetween(0, actions.size());
            assertThat(result.outOf()).isEqualTo(80);
            assertThat(marked(shuffled)).isEqualTo(result);
            assertThat(result.score()).isEqualTo((int) right(actions));
            assertThat(Tally.of(result.marks(), mark -> mark.area().key()).stream()
                            .mapToInt(Tally::right)
                            .sum())
                    .isEqualTo(result.score());
        }
    }

    private static long right(List<Action> actions) {
        return actions.stream()
                .filter(action ->
                        SCENARIO.line(action.question()).orElseThrow().key().equals(action.value()))
                .count();
    }

    /** Some lines stay blank; the others get letters of their own list, now and then three. */
    private static List<Action> answers(Random chance) {
        List<Action> actions = new ArrayList<>();
        for (ScenarioLine line : SCENARIO.lines()) {
            int how = chance.nextInt(4);
            if (how > 0) {
                String value = how == 1 ? line.key() : some(line.letters(), line.asks(), chance);
                actions.add(action(line.id(), value, actions.size() + 1));
            }
        }
        return actions;
    }

    private static String some(String letters, int asks, Random chance) {
        List<String> all = new ArrayList<>(List.of(letters.split("")));
        Collections.shuffle(all, chance);
        int count = asks == 1 ? 1 : 1 + chance.nextInt(4);
        return String.join("", all.stream().limit(count).sorted().toList());
    }

    private static Result marked(List<Action> actions) {
        Sheet sheet = Sheet.of(
                SCENARIO.lines().stream().map(ScenarioLine::id).toList(),
                Deadline.of(MockExam.NINE, RULES.minutes(), 0),
                RULES.grace(),
                actions,
                Integer.MAX_VALUE);
        return Result.of(RULES, sheet, new Shown.Whole(SCENARIO));
    }

    private static Action action(QuestionId line, String letters, int number) {
        return new Action(
                Kind.ANSWER,
                line,
                letters,
                "browser-" + number,
                1,
                "key-" + number,
                0,
                MockExam.NINE,
                Duration.ofMinutes(5),
                MockExam.NINE.plusSeconds(300));
    }
}
