package ready27.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.readiness.Stories.AIM;
import static ready27.readiness.Stories.BANK;
import static ready27.readiness.Stories.NINE;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ready27.history.Cause;
import ready27.history.Manner;
import ready27.history.Sight;
import ready27.question.Questions;
import ready27.syllabus.Area;

class ObservedTest {

    @Test
    void carriesWhatTheModelAsksFor() {
        Sight sight = new Sight(Stories.id(Area.AUDIT, 3), true, NINE, Manner.TIMED, 31);

        assertThat(Observed.of(List.of(sight), BANK, AIM, NINE).observations())
                .containsExactly(new Observation("audit-3", 4, true, 0, Stories.TODAY, 31, Manner.TIMED));
    }

    @ParameterizedTest
    @EnumSource
    void whyAnAnswerWasMissedTellsTheModelNothing(Cause cause) {
        Sight said = new Sight(Stories.id(Area.AUDIT, 3), "", false, NINE, Manner.TIMED, 31, cause);
        Sight silent = new Sight(Stories.id(Area.AUDIT, 3), false, NINE, Manner.TIMED, 31);

        assertThat(Observed.of(List.of(said), BANK, AIM, NINE))
                .isEqualTo(Observed.of(List.of(silent), BANK, AIM, NINE));
    }

    @ParameterizedTest
    @CsvSource({"0.10,-0.3", "0.39,-0.3", "0.40,0", "0.50,0", "0.70,0", "0.71,0.3", "0.90,0.3"})
    void theEasiestAndTheHardestThirdAreTagged(double difficulty, double tag) {
        Tags tags = Tags.of(IntStream.rangeClosed(1, 9)
                .mapToObj(tenth -> Questions.difficult("q-" + tenth, tenth / 10.0))
                .toList());

        assertThat(tags.of(Questions.difficult("other", difficulty))).isEqualTo(tag);
    }

    @Test
    void whereAllAreAlikeAllAreMedium() {
        Tags tags = Tags.of(BANK.served());

        assertThat(BANK.served())
                .allSatisfy(question -> assertThat(tags.of(question)).isZero());
    }
}
