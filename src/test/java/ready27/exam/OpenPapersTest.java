package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;
import static ready27.exam.MockExam.BOB;
import static ready27.exam.MockExam.NINE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ready27.testing.TestMongo;

class OpenPapersTest {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final MockExam exam = new MockExam(mongo.template());
    private final OpenPapers papers = new OpenPapers(exam.sittings, exam.attempts);

    @Test
    void namesWhatARunningExamAsksAndNobodyElses() {
        AttemptId id = exam.begun();
        exam.begunBy(BOB, false);

        assertThat(papers.of(ADA).block())
                .containsExactlyInAnyOrderElementsOf(exam.attempt(id).paper().places().stream()
                        .map(Place::question)
                        .toList());
    }

    @Test
    void namesNothingBeforeAndAfterwards() {
        assertThat(papers.of(ADA).block()).isEmpty();
        AttemptId id = exam.begun();
        exam.finishing.handIn(exam.attempt(id), NINE.plusSeconds(60)).block();

        assertThat(papers.of(ADA).block()).isEmpty();
    }
}
