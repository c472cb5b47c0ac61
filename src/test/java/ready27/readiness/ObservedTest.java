package ready27.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.readiness.Stories.AIM;
import static ready27.readiness.Stories.BANK;
import static ready27.readiness.Stories.NINE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ready27.history.Cause;
import ready27.history.Manner;
import ready27.history.Sight;
import ready27.question.QuestionId;
import ready27.question.Questions;
import ready27.syllabus.Area;

class ObservedTest {

    @Test
    void carriesWhatTheModelAsksFor() {
        Sight sight = new Sight(Stories.id(Area.AUDIT, 3), true, NINE, Manner.TIMED, 31);

        assertThat(Observed.of(List.of(sight), BANK, AIM, NINE).observations())
                .containsExactly(new Observation("audit-3", 4, true, 0, Stories.TODAY, 31, Manner.TIMED));
    }

    /** A line of a paper, a question that was withdrawn and a repeat all keep what is known alive, and no more. */
    @ParameterizedTest
    @ValueSource(strings = {"audit-3", "audit-99", "firm-a-1-2"})
    void whateverIsAnsweredTakesTheForgettingBack(String question) {
        List<Sight> sights = Stories.practised(10, 7, NINE.minus(Duration.ofDays(60)));
        List<Sight> more = new ArrayList<>(sights);
        more.add(new Sight(new QuestionId(question), true, NINE));
        Sifted sifted = Observed.of(more, BANK, AIM, NINE).sifted();

        assertThat(sifted.answered().last()).hasValue(Stories.TODAY);
        assertThat(sifted.counted())
                .isEqualTo(Observed.of(sights, BANK, AIM, NINE).sifted().counted());
        assertThat(Stories.standing(more).chance().pass())
                .isGreaterThan(Stories.standing(sights).chance().pass());
    }

    @Test
    void whatWasAnsweredLaterWasNotKnownThen() {
        List<Sight> sights = List.of(
                new Sight(Stories.id(Area.AUDIT, 3), true, NINE),
                new Sight(new QuestionId("firm-a-1-2"), true, NINE.plus(Duration.ofDays(2))));
        Observed observed = Observed.of(sights, BANK, AIM, NINE.plus(Duration.ofDays(3)));

        assertThat(observed.until(LocalDate.of(2026, 3, 3), 1).last()).isEmpty();
        assertThat(observed.until(LocalDate.of(2026, 3, 4), 1).last()).hasValue(Stories.TODAY + 2);
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
