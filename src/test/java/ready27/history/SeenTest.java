package ready27.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ready27.question.QuestionId;

class SeenTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final QuestionId AUDIT = new QuestionId("audit-9-2-1-01");
    private static final QuestionId TERMS = new QuestionId("overview-terms-03");

    @Test
    void theLatestAnswerDecidesWhetherAQuestionIsMissed() {
        Seen seen = seen(new Sight(AUDIT, true, TEN), new Sight(AUDIT, false, NINE), new Sight(TERMS, false, NINE));

        assertThat(seen.missed()).containsExactly(TERMS);
        assertThat(seen.missed(AUDIT)).isFalse();
        assertThat(seen.times(AUDIT)).isEqualTo(2);
        assertThat(seen.last(AUDIT)).contains(TEN);
    }

    @Test
    void aQuestionNeverMetIsNeitherMissedNorSeen() {
        assertThat(Seen.NOTHING.missed(AUDIT)).isFalse();
        assertThat(Seen.NOTHING.times(AUDIT)).isZero();
        assertThat(Seen.NOTHING.last(AUDIT)).isEmpty();
    }

    @Test
    void flagsStandInOneOrderEverywhere() {
        assertThat(new Seen(List.of(), Set.of(TERMS, AUDIT), Map.of()).flagged())
                .containsExactly(AUDIT, TERMS);
    }

    private static Seen seen(Sight... sights) {
        return new Seen(List.of(sights), Set.of(), Map.of());
    }
}
