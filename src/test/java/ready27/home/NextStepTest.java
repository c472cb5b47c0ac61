package ready27.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ready27.history.Seen;
import ready27.history.SeenForTests;
import ready27.history.Sight;
import ready27.question.QuestionId;

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
    void aNewcomerPractises() {
        assertThat(step(0, 0).path()).isEqualTo("/practice");
    }

    @Test
    void whatWentWrongComesBeforeNewQuestions() {
        assertThat(step(0, 5).path()).isEqualTo("/practice?pool=missed");
        assertThat(step(0, 5).text()).contains("what your readiness goes by are new questions");
    }

    @Test
    void whoHasSeenEnoughSitsAMock() {
        assertThat(step(20, 0).path()).isEqualTo("/exams");
    }

    @Test
    void afterAMockThatFailedUnseenQuestionsHelp() {
        MockCard failed = new MockCard("Foundation mock", "2 March 2026", 24, 50, 25, "/exams/e/result");

        assertThat(NextStep.after(List.of(), seen(20, 0), List.of(failed)).text())
                .contains("1 mark below the pass mark of 25");
    }

    @Test
    void theMarginIsToldInWords() {
        assertThat(new MockCard("", "", 25, 50, 25, "").margin()).isEqualTo("exactly the pass mark of 25");
        assertThat(new MockCard("", "", 31, 50, 25, "").margin()).isEqualTo("6 marks above the pass mark of 25");
    }

    private static NextStep step(int right, int wrong) {
        return NextStep.after(List.of(), seen(right, wrong), List.of());
    }

    private static Seen seen(int right, int wrong) {
        return SeenForTests.of(IntStream.range(0, right + wrong)
                .mapToObj(number -> new Sight(new QuestionId("q-" + number), number < right, NINE))
                .toArray(Sight[]::new));
    }
}
