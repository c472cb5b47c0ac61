package ready27.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ready27.learner.LearnerId;
import ready27.testing.TestMongo;

/** What somebody means to do is kept for that one person. */
class IntentsTest {

    private static final LearnerId ADA = new LearnerId("ada");
    private static final LearnerId BOB = new LearnerId("bob");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Intents intents = new Intents(mongo.template());

    @Test
    void ofAStrangerNothingIsKept() {
        assertThat(of(ADA)).isEqualTo(Intent.NOTHING);
        assertThat(intents.export(ADA).block()).isNull();
    }

    @Test
    void minutesAndTicksComeBackAndAreNobodyElses() {
        intents.mean(ADA, 45).block();
        intents.tick(ADA, "internal-audit", MONDAY).block();
        intents.tick(ADA, "risk-treatment", MONDAY).block();
        intents.untick(ADA, "risk-treatment").block();

        assertThat(of(ADA)).isEqualTo(Intent.of(45, Map.of("internal-audit", MONDAY)));
        assertThat(of(BOB)).isEqualTo(Intent.NOTHING);
    }

    @Test
    void exportsAndForgets() {
        intents.mean(ADA, 45).block();
        intents.tick(ADA, "internal-audit", MONDAY).block();

        assertThat(intents.export(ADA).block())
                .isEqualTo(Map.of(
                        "plan", Map.of("minutesADay", 45, "lessonsRead", Map.of("internal-audit", "2026-03-02"))));
        intents.forget(ADA).block();
        assertThat(intents.export(ADA).block()).isNull();
    }

    @Test
    void anAccountTakesOverWhatItHasNotSaidItself() {
        intents.mean(ADA, 45).block();
        intents.tick(ADA, "internal-audit", MONDAY).block();
        intents.tick(ADA, "risk-treatment", MONDAY).block();
        intents.mean(BOB, 20).block();
        intents.tick(BOB, "risk-treatment", MONDAY.minusDays(9)).block();

        intents.adopt(ADA, BOB).block();
        intents.adopt(ADA, BOB).block();

        assertThat(of(BOB))
                .isEqualTo(Intent.of(20, Map.of("internal-audit", MONDAY, "risk-treatment", MONDAY.minusDays(9))));
        assertThat(of(ADA)).isEqualTo(Intent.NOTHING);
    }

    @Test
    void anAccountThatSaidNothingTakesTheMinutes() {
        intents.mean(ADA, 45).block();

        intents.adopt(ADA, BOB).block();

        assertThat(of(BOB).minutes()).isEqualTo(45);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b", "$where", "A", "../x"})
    void aSlugThatIsNoneReachesNoStore(String slug) {
        assertThatThrownBy(() -> intents.tick(ADA, slug, MONDAY)).isInstanceOf(IllegalArgumentException.class);
    }

    private Intent of(LearnerId learner) {
        return intents.of(learner).blockOptional().orElseThrow();
    }
}
