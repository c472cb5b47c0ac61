package ready27.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ready27.content.Content;
import ready27.content.ContentFolder;
import ready27.exam.Blueprint;
import ready27.exam.Blueprint.Quota;
import ready27.exam.ExamReader;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.Questions;
import ready27.question.Status;
import ready27.question.Style;
import ready27.syllabus.Area;
import ready27.testing.ShippedContent;

class PaperYieldTest {

    private final PaperYield two =
            new PaperYield(new Blueprint(List.of(new Quota(Area.AUDIT, 2)), Map.of(Style.CLASSIC, 2), 0));

    @Test
    void theFoundationPaperAddsUp() {
        Content content = new ContentFolder(ShippedContent.FOLDER).read();
        Blueprint foundation = PaperYield.of(content.get(new ExamReader())).blueprint();

        assertThat(foundation.questions()).isEqualTo(50);
        assertThat(foundation.styles().values().stream()
                        .mapToInt(count -> count)
                        .sum())
                .isEqualTo(50);
        assertThat(foundation.quotas()).extracting(Quota::area).containsExactlyInAnyOrder(Area.values());
        assertThat(foundation.tolerance()).isEqualTo(2);
    }

    @Test
    void fiveQuestionsGiveTwoPapersOfTwo() {
        assertThat(two.of(questions(5))).isEqualTo(2);
        assertThat(two.of(questions(1))).isZero();
    }

    @Test
    void questionsOfOneConceptNeverMeetInOnePaper() {
        List<Question> same = IntStream.range(0, 6)
                .mapToObj(i -> Questions.of("audit-" + i, Area.AUDIT, "a", "one", Pool.PRACTICE, Status.CHECKED))
                .toList();

        assertThat(two.of(same)).isZero();
    }

    private static List<Question> questions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Questions.classic("audit-" + i, Area.AUDIT, "a"))
                .toList();
    }
}
