package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;
import static ready27.exam.MockExam.NINE;

import java.time.Duration;
import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ready27.exam.Action.Kind;
import ready27.testing.StoreCommands;

/** What an attempt is told to be kept by, read off the commands that go to the store. */
class WriteConcernTest {

    private static final List<String> WRITES = List.of("insert", "update", "findAndModify", "delete");

    @RegisterExtension
    final StoreCommands store = new StoreCommands();

    private final MockExam exam = new MockExam(store.template());

    @Test
    void everyWriteToAnAttemptWaitsForAMajorityAndItsJournal() {
        AttemptId id = exam.begun();
        Action answer = new Action(
                Kind.ANSWER, exam.question(id, 1), "b", "c", 1, "k", 0, NINE, Duration.ZERO, NINE.plusSeconds(9));
        exam.keeping.keep(ADA, id, answer).block();
        exam.finishing.handIn(exam.attempt(id), NINE.plusSeconds(60)).block();

        List<BsonDocument> writes = store.since().stream()
                .filter(command -> WRITES.contains(command.getFirstKey()))
                .filter(command -> StoreCommands.collection(command).equals("attempts"))
                .toList();
        assertThat(writes).hasSizeGreaterThanOrEqualTo(3).allSatisfy(write -> {
            assertThat(write.getDocument("writeConcern").getString("w").getValue())
                    .isEqualTo("majority");
            assertThat(write.getDocument("writeConcern").getBoolean("j").getValue())
                    .isTrue();
        });
    }
}
