package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ready27.question.QuestionId;
import ready27.testing.TestMongo;

class ExposuresTest {

    private static final QuestionId ONE = new QuestionId("audit-1");
    private static final Instant NOW = MockExam.NINE;

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Exposures exposures = new Exposures(mongo.template());

    @Test
    void papersOfTheLastSeventyFiveDaysCountAndThoseOlderThanNinetyDoNot() {
        for (int daysAgo : List.of(0, 1, 40, 75)) {
            exposures.count("foundation", paper(false), ago(daysAgo)).block();
        }
        for (int daysAgo : List.of(90, 91, 400)) {
            exposures.count("foundation", paper(false), ago(daysAgo)).block();
        }

        Exposures.Counts counts = exposures.of("foundation", false, NOW).block();

        assertThat(counts.papers()).isEqualTo(4);
        assertThat(counts.shown()).containsEntry(ONE, 4);
    }

    @Test
    void theReserveAndOtherExamsAreCountedApart() {
        exposures.count("foundation", paper(true), NOW).block();

        assertThat(exposures.of("foundation", true, NOW).block().papers()).isEqualTo(1);
        assertThat(exposures.of("foundation", false, NOW).block().papers()).isZero();
        assertThat(exposures.of("practitioner", true, NOW).block().papers()).isZero();
    }

    private static Paper paper(boolean reserve) {
        return Paper.drawn(reserve, 1, List.of(new Place(ONE, "0", "abcd", 1)));
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
