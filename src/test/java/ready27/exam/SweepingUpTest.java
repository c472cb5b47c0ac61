package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ready27.exam.MockExam.ADA;
import static ready27.exam.MockExam.BOB;
import static ready27.exam.MockExam.DEADLINE;

import java.util.Collections;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;
import ready27.exam.Attempt.Finished;
import ready27.exam.Attempt.Running;
import ready27.testing.TestMongo;

class SweepingUpTest {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final MockExam exam = new MockExam(mongo.template());

    @Test
    void anAttemptThatCannotBeFinishedKeepsNoOtherFromIt() {
        AttemptId broken = exam.begunBy(ADA, false);
        AttemptId good = exam.begunBy(BOB, false);
        forgetWhatWasShown(broken);
        exam.at(DEADLINE.plusSeconds(31));

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> exam.sweeping.sweep().block()).hasMessageContaining("as it was shown");
        }

        assertThat(exam.attempts.of(ADA, broken).block()).isInstanceOf(Running.class);
        assertThat(exam.attempts.of(BOB, good).block()).isInstanceOf(Finished.class);
        assertThat(exam.sittings.overdue(exam.now()).collectList().block()).hasSize(1);
    }

    private void forgetWhatWasShown(AttemptId id) {
        Document gone = new Document("revisions", Collections.nCopies(4, "0000000000000000"));
        Mono.from(mongo.template()
                        .getMongoDatabase()
                        .block()
                        .getCollection("attempts")
                        .updateOne(new Document("_id", id.value()), new Document("$set", gone)))
                .block();
    }
}
