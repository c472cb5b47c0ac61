package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;
import static ready27.exam.MockExam.BOB;
import static ready27.exam.MockExam.NINE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ready27.home.MockCard;
import ready27.home.WorkCard;
import ready27.testing.TestMongo;

class OpenExamsTest {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final MockExam exam = new MockExam(mongo.template());
    private final OpenExams open = exam.openExams();

    @Test
    void offersTheRunningMockFirstOfAllAndToItsLearnerOnly() {
        AttemptId id = exam.at(NINE).begun();

        WorkCard card = open.of(ADA).blockFirst();

        assertThat(card.urgent()).isTrue();
        assertThat(card.path()).isEqualTo("/exams/" + id.value());
        assertThat(open.of(BOB).collectList().block()).isEmpty();
    }

    @Test
    void tellsHowTheLatestFinishedMockWent() {
        AttemptId id = exam.at(NINE).begun();
        exam.finishing.handIn(exam.attempt(id), NINE.plusSeconds(60)).block();

        MockCard card = open.lastMock(ADA).block();

        assertThat(card.path()).isEqualTo("/exams/" + id.value() + "/result");
        assertThat(card.marks()).isZero();
        assertThat(open.of(ADA).collectList().block()).isEmpty();
        assertThat(open.lastMock(BOB).hasElement().block()).isFalse();
    }
}
