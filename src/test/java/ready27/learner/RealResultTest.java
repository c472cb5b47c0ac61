package ready27.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ready27.learner.RealResult.Marked;
import ready27.learner.RealResult.Told;
import ready27.learner.RealResultForm.Read;
import ready27.learner.RealResultForm.Reading;
import ready27.learner.RealResultForm.Wrong;

/** What a person types about a real exam is a result, or is refused in a sentence for each field. */
class RealResultTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Qualifications QUALIFICATIONS = () -> List.of(
            new Qualification("foundation", "Foundation", 50, 25),
            new Qualification("practitioner", "Practitioner", 80, 40));

    @Test
    void marksAreKeptWithTheRulesOfTheDay() {
        assertThat(read("foundation", "2026-02-27", "31", ""))
                .isEqualTo(
                        new Read(new RealResult("foundation", LocalDate.of(2026, 2, 27), new Marked(31, 50, 25), NOW)));
    }

    @Test
    void aVerdictWithoutMarksIsEnough() {
        assertThat(read("practitioner", "2026-02-27", "", "failed"))
                .isEqualTo(new Read(new RealResult("practitioner", LocalDate.of(2026, 2, 27), new Told(false), NOW)));
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', emptyValue = "", nullValues = "-", textBlock = """
            foundation   | 2026-02-27 | 51     | -      | marks   | Foundation has 50 marks, so it cannot be 51. Look at the number.
            practitioner | 2026-02-27 | 81     | -      | marks   | Practitioner has 80 marks, so it cannot be 81. Look at the number.
            foundation   | 2026-02-27 | -3     | -      | marks   | Marks are a whole number from 0 to 50.
            foundation   | 2026-02-27 | 25.5   | -      | marks   | Marks are a whole number from 0 to 50.
            foundation   | 2026-02-27 | twenty | -      | marks   | Marks are a whole number from 0 to 50.
            foundation   | 2026-02-27 | 99999999999 | - | marks   | Marks are a whole number from 0 to 50.
            foundation   | 2026-02-27 | 20     | passed | marks   | 20 of 50 is below the pass mark of 25, but you chose "Passed". Correct one of the two, or leave the marks empty.
            foundation   | 2026-02-27 | 25     | failed | marks   | 25 of 50 is at or above the pass mark of 25, but you chose "Not passed". Correct one of the two, or leave the marks empty.
            foundation   | 2026-02-27 | -      | -      | verdict | Enter your marks, or say whether you passed.
            foundation   | 2026-02-27 | -      | maybe  | verdict | Enter your marks, or say whether you passed.
            foundation   | 2026-03-04 | 30     | -      | day     | 4 March 2026 is in the future. Enter the day on which you sat the exam.
            foundation   | 1026-03-01 | 30     | -      | day     | There was no such exam on 1 March 1026. Look at the year.
            foundation   | 2026-02-30 | 30     | -      | day     | "2026-02-30" is no day. Write year, month and day, for instance 2026-03-02.
            foundation   | -          | 30     | -      | day     | Enter the day of the exam.
            -            | 2026-02-27 | 30     | -      | exam    | Choose the exam that you sat.
            auditor      | 2026-02-27 | 30     | -      | exam    | Choose the exam that you sat.
            """)
    void whatCannotBeIsRefusedInASentence(
            String exam, String day, String marks, String verdict, String field, String sentence) {
        assertThat(read(exam, day, marks, verdict)).isEqualTo(new Wrong(Map.of(field, sentence)));
    }

    @Test
    void everyFieldThatIsWrongIsToldAtOnce() {
        assertThat(((Wrong) read("foundation", "", "51", "")).problems()).containsOnlyKeys("day", "marks");
        assertThat(((Wrong) read("", "", "", "")).problems()).containsOnlyKeys("exam", "day", "verdict");
    }

    @Test
    void whateverIsReadCanBeAndReadsTheSameAgain() {
        long seed = new Random().nextLong();
        Random chance = new Random(seed);
        List<String> words = List.of("", "0", "24", "25", "50", "51", "-1", "x", " 30 ", "passed", "failed");
        for (int i = 0; i < 2_000; i++) {
            String exam = chance.nextBoolean() ? "foundation" : "practitioner";
            String day = LocalDate.of(2026, 2, 1).plusDays(chance.nextInt(60)).toString();
            Reading reading = read(exam, day, any(words, chance), any(words, chance));
            if (reading instanceof Read read) {
                RealResult result = read.result();
                assertThat(result.sat()).as("seed %s", seed).isBeforeOrEqualTo(LocalDate.of(2026, 3, 3));
                assertThat(RealResultForm.of(result).read(QUALIFICATIONS, NOW)).isEqualTo(read);
            } else {
                assertThat(((Wrong) reading).problems()).as("seed %s", seed).isNotEmpty();
            }
        }
    }

    private static String any(List<String> words, Random chance) {
        return words.get(chance.nextInt(words.size()));
    }

    private static Reading read(String exam, String day, String marks, String verdict) {
        return new RealResultForm(exam, day, marks, verdict).read(QUALIFICATIONS, NOW);
    }
}
