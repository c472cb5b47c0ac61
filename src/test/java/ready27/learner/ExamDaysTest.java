package ready27.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.testing.TestMongo;

class ExamDaysTest {

    private static final LearnerId ANN = new LearnerId("ann");
    private static final LearnerId BEN = new LearnerId("ben");
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 8);

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final ExamDays days = new ExamDays(mongo.template());

    @Test
    void eachExamHasADayOfItsOwnAndTheLastWordCounts() {
        days.book(ANN, "foundation", JUNE).block();
        days.book(ANN, "practitioner", JUNE).block();
        days.book(ANN, "foundation", MAY).block();

        assertThat(days.of(ANN).block()).isEqualTo(Map.of("foundation", MAY, "practitioner", JUNE));
    }

    @Test
    void aCancelledDayLeavesTheOtherAlone() {
        days.book(ANN, "foundation", MAY).block();
        days.book(ANN, "practitioner", JUNE).block();

        days.cancel(ANN, "foundation").block();

        assertThat(days.of(ANN).block()).isEqualTo(Map.of("practitioner", JUNE));
    }

    @Test
    void twoDaysBookedAtTheSameMomentAreBothKept() {
        Flux.merge(days.book(ANN, "foundation", MAY), days.book(ANN, "practitioner", JUNE))
                .blockLast();

        assertThat(days.of(ANN).block()).hasSize(2);
    }

    @Test
    void daysAreOneLearnersOnlyAndForgottenAlone() {
        days.book(ANN, "foundation", MAY).block();
        days.book(BEN, "foundation", JUNE).block();

        days.forget(ANN).block();

        assertThat(days.of(ANN).block()).isEmpty();
        assertThat(days.of(BEN).block()).isEqualTo(Map.of("foundation", JUNE));
    }

    @Test
    void anIdThatWouldReachIntoTheDocumentIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mono.defer(() -> days.book(ANN, "a.$b", MAY)).block());
    }
}
