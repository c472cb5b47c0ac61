package ready27.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.Questions;
import ready27.question.Status;
import ready27.syllabus.Area;
import ready27.testing.ShippedContent;

class SelfCheckTest {

    private final Lesson lesson =
            ShippedContent.lessons().find("internal-audit").orElseThrow();

    @Test
    void drawsThreeQuestionsOfTheLesson() {
        List<Question> bank = List.of(
                Questions.classic("a", Area.AUDIT, "a"),
                Questions.classic("b", Area.AUDIT, "a"),
                Questions.classic("c", Area.AUDIT, "a"),
                Questions.classic("d", Area.AUDIT, "a"),
                Questions.classic("e", Area.CONTROLS, "a"));

        assertThat(draw(bank).items()).hasSize(3).noneMatch(item -> item.id().equals("e"));
    }

    @Test
    void prefersWhatTheLessonNamesThenWhatItLeadsToThenItsArea() {
        SelfCheck check = draw(List.of(
                Questions.on("4.3", "area-1", Area.AUDIT),
                Questions.on("4.3", "area-2", Area.AUDIT),
                Questions.on("management-review", "linked", Area.AUDIT),
                Questions.on("9.2.2", "named", Area.AUDIT)));

        assertThat(check.items()).extracting(SelfCheck.Item::id).startsWith("named", "linked");
        assertThat(check.items()).extracting(SelfCheck.Item::onTheLesson).containsExactly(true, true, false);
        assertThat(check.onTheLesson()).isFalse();
    }

    @Test
    void showsOptionsInAnOrderThatTellsNothing() {
        SelfCheck check = draw(List.of(
                Questions.classic("a", Area.AUDIT, "a"),
                Questions.classic("b", Area.AUDIT, "a"),
                Questions.twoStatements("c", Area.AUDIT, true, false)));

        assertThat(check.items().stream().map(item -> item.options().get(0)))
                .anyMatch(first -> !first.equals("Option a") && first.startsWith("Option"))
                .contains("Only statement 1 is true");
    }

    @Test
    void neverShowsTheReserveOrDrafts() {
        assertThat(draw(List.of(Questions.reserve("a", Area.AUDIT, "a"), Questions.draft("b", Area.AUDIT, "a")))
                        .items())
                .isEmpty();
    }

    @Test
    void neverAsksOneConceptTwice() {
        assertThat(draw(List.of(
                                Questions.of("a", Area.AUDIT, "a", "same", Pool.PRACTICE, Status.CHECKED),
                                Questions.of("b", Area.AUDIT, "a", "same", Pool.PRACTICE, Status.CHECKED)))
                        .items())
                .hasSize(1);
    }

    private SelfCheck draw(List<Question> questions) {
        return SelfCheck.draw(lesson, new QuestionBank(questions), new Random(1));
    }
}
