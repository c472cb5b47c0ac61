package ready27.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ready27.content.Content;
import ready27.content.ContentFolder;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.Questions;
import ready27.question.Status;
import ready27.question.Style;
import ready27.syllabus.Area;
import ready27.testing.ShippedContent;

class BlueprintTest {

    private final Blueprint two = new Blueprint(Map.of(Area.AUDIT, 2), Map.of(Style.CLASSIC, 2), 0);

    @Test
    void theFoundationPaperAddsUp() {
        Content content = new ContentFolder(ShippedContent.FOLDER).read();
        Blueprint foundation = content.get(new Blueprint.Reader());

        assertThat(foundation.areas().values().stream().mapToInt(count -> count).sum())
                .isEqualTo(50);
        assertThat(foundation.styles().values().stream()
                        .mapToInt(count -> count)
                        .sum())
                .isEqualTo(50);
        assertThat(foundation.areas()).containsOnlyKeys(Area.values());
        assertThat(foundation.tolerance()).isEqualTo(2);
    }

    @Test
    void fiveQuestionsGiveTwoPapersOfTwo() {
        assertThat(two.papers(questions(5))).isEqualTo(2);
        assertThat(two.papers(questions(1))).isZero();
    }

    @Test
    void questionsOfOneConceptNeverMeetInOnePaper() {
        List<Question> same = IntStream.range(0, 6)
                .mapToObj(i -> Questions.of("audit-" + i, Area.AUDIT, "a", "one", Pool.PRACTICE, Status.CHECKED))
                .toList();

        assertThat(two.papers(same)).isZero();
    }

    private static List<Question> questions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Questions.classic("audit-" + i, Area.AUDIT, "a"))
                .toList();
    }
}
