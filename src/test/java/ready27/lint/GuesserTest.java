package ready27.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.Questions;
import ready27.syllabus.Area;
import ready27.testing.ShippedContent;

class GuesserTest {

    private static final List<String> WORDS = List.of("audit", "risk", "scope", "policy", "review", "asset", "owner");

    @Test
    void aBankWithLongKeysGivesItselfAway() {
        assertThat(Guesser.score(bank(true))).isGreaterThan(60);
    }

    @Test
    void aBankWithEvenOptionsLeavesItNearChance() {
        assertThat(Guesser.score(bank(false))).isLessThan(32);
    }

    @Test
    void theSameBankAlwaysScoresTheSame() {
        assertThat(Guesser.score(bank(true))).isEqualTo(Guesser.score(bank(true)));
    }

    @Test
    void theShippedBankDoesNotRewardTestCraft() {
        assertThat(Guesser.score(ShippedContent.bank().all())).isLessThanOrEqualTo(32);
    }

    @Test
    void anEmptyBankScoresNothing() {
        assertThat(Guesser.score(List.of())).isZero();
    }

    private static List<Question> bank(boolean longKeys) {
        Random chance = new Random(7);
        List<Question> bank = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int key = chance.nextInt(4);
            List<String> texts = new ArrayList<>();
            for (int option = 0; option < 4; option++) {
                String text = words(4 + chance.nextInt(4), chance);
                texts.add(longKeys && option == key ? text + " " + words(5, chance) : text);
            }
            bank.add(Questions.with("q-" + i, Area.AUDIT, Pool.PRACTICE, "What holds of case " + i + "?", texts, key));
        }
        return bank;
    }

    private static String words(int count, Random chance) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS.get(chance.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }
}
