package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;
import static ready27.exam.MockExam.BOB;
import static ready27.exam.MockExam.NINE;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import ready27.home.WorkCard;
import ready27.testing.TestMongo;

/** The embedded server reads a whole collection for what is not asked for by {@code _id}. */
class LookUpsTest {

    private final List<BsonDocument> finds = new CopyOnWriteArrayList<>();
    private final ConnectionString address = new ConnectionString(TestMongo.uri());
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(address)
            .addCommandListener(new Finds())
            .build());
    private final MockExam exam = new MockExam(new ReactiveMongoTemplate(client, address.getDatabase()));

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void theHomeAndTheExamPageAndPracticeAskById() {
        AttemptId ofAda = exam.at(NINE).begun();
        AttemptId ofGuest = exam.begunBy(BOB, true);
        exam.data.adopt(BOB, ADA).block();
        exam.finishing.handIn(exam.attempt(ofAda), NINE.plusSeconds(60)).block();
        finds.clear();

        WorkCard aside = exam.openExams().of(ADA).blockFirst();
        int asked = new OpenPapers(exam.sittings, exam.attempts).of(ADA).block().size();
        exam.browser(ADA).get().uri("/exams").exchange().expectStatus().isOk();

        assertThat(aside.path()).isEqualTo("/exams/" + ofGuest.value());
        assertThat(asked).isEqualTo(4);
        assertThat(finds).isNotEmpty().allSatisfy(find -> assertThat(byId(find)).isTrue());
    }

    /** One, or one of those named; a range would be no better than any other field. */
    private static boolean byId(BsonDocument find) {
        BsonValue id = find.getDocument("filter").get("_id");
        return id != null && (!id.isDocument() || id.asDocument().containsKey("$in"));
    }

    private final class Finds implements CommandListener {

        @Override
        public void commandStarted(CommandStartedEvent event) {
            if (event.getCommandName().equals("find")) {
                finds.add(event.getCommand().clone());
            }
        }
    }
}
