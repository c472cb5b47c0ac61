package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;
import static ready27.exam.MockExam.NINE;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import ready27.exam.Action.Kind;
import ready27.testing.TestMongo;

/** What an attempt is told to be kept by, read off the commands that go to the store. */
class WriteConcernTest {

    private static final List<String> WRITES = List.of("insert", "update", "findAndModify", "delete");

    private final List<BsonDocument> writes = new CopyOnWriteArrayList<>();
    private final ConnectionString uri = new ConnectionString(TestMongo.uri());
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(uri)
            .addCommandListener(new CommandListener() {

                @Override
                public void commandStarted(CommandStartedEvent event) {
                    BsonDocument command = event.getCommand();
                    if (WRITES.contains(event.getCommandName())
                            && command.getString(event.getCommandName())
                                    .getValue()
                                    .equals("attempts")) {
                        writes.add(command.clone());
                    }
                }
            })
            .build());
    private final MockExam exam =
            new MockExam(new ReactiveMongoTemplate(client, Objects.requireNonNull(uri.getDatabase())));

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void everyWriteToAnAttemptWaitsForAMajorityAndItsJournal() {
        AttemptId id = exam.begun();
        Action answer = new Action(
                Kind.ANSWER, exam.question(id, 1), "b", "c", 1, "k", 0, NINE, Duration.ZERO, NINE.plusSeconds(9));
        exam.keeping.keep(ADA, id, answer).block();
        exam.finishing.handIn(exam.attempt(id), NINE.plusSeconds(60)).block();

        assertThat(writes).hasSizeGreaterThanOrEqualTo(3).allSatisfy(write -> {
            assertThat(write.getDocument("writeConcern").getString("w").getValue())
                    .isEqualTo("majority");
            assertThat(write.getDocument("writeConcern").getBoolean("j").getValue())
                    .isTrue();
        });
    }
}
