package ready27.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import ready27.history.Seen;

class NextStepTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final WorkCard SET = new WorkCard("Practice set", "2 of 10", "/practice/s", "Go on", false, NINE);
    private static final WorkCard MOCK =
            new WorkCard("Mock exam", "12 minutes left", "/exams/e", "Go on", true, NINE.minusSeconds(60));

    @Test
    void openWorkComesFirstAndWhatRunsOutBeforeTheRest() {
        Today today = Today.of("", List.of(SET, MOCK), List.of(), Seen.NOTHING, List.of());

        assertThat(today.next().path()).isEqualTo("/exams/e");
        assertThat(today.others()).containsExactly(SET);
    }

    @Test
    void whereNothingIsOpenTheReadinessPageAndThisOneSayTheSame() {
        NextStep step = NextStep.after(List.of());

        assertThat(step.path()).isEqualTo("/readiness#next");
        assertThat(step.readiness()).isEqualTo("/readiness/next");
    }

    @Test
    void whatIsOpenIsNotReplaced() {
        assertThat(NextStep.after(List.of(SET)).readiness()).isEqualTo("/readiness/band");
    }

    @Test
    void theMarginIsToldInWords() {
        assertThat(new MockCard("", java.time.Instant.EPOCH, 25, 50, 25, "").margin())
                .isEqualTo("exactly the pass mark of 25");
        assertThat(new MockCard("", java.time.Instant.EPOCH, 31, 50, 25, "").margin())
                .isEqualTo("6 marks above the pass mark of 25");
    }
}
