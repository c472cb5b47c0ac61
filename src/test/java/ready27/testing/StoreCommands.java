package ready27.testing;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/** A database for one test that tells what it was asked. */
public final class StoreCommands implements AfterEachCallback {

    private static final String FIND = "find";

    private final List<BsonDocument> commands = new CopyOnWriteArrayList<>();
    private final ConnectionString address = new ConnectionString(TestMongo.uri());
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(address)
            .addCommandListener(new Started())
            .build());

    public ReactiveMongoTemplate template() {
        return new ReactiveMongoTemplate(client, Objects.requireNonNull(address.getDatabase()));
    }

    /** Each command since the last time that was asked, as it was sent. */
    public List<BsonDocument> since() {
        List<BsonDocument> since = List.copyOf(commands);
        commands.clear();
        return since;
    }

    /** The same in words, such as {@code find attempts}. */
    public List<String> wordsSince() {
        return since().stream()
                .map(command -> command.getFirstKey() + " " + collection(command))
                .toList();
    }

    public List<BsonDocument> readsSince() {
        return since().stream()
                .filter(command -> command.getFirstKey().equals(FIND))
                .toList();
    }

    /** The collection of each read. */
    public List<String> collectionsReadSince() {
        return readsSince().stream().map(StoreCommands::collection).toList();
    }

    /** What a command is about. */
    public static String collection(BsonDocument command) {
        return command.getString(command.getFirstKey()).getValue();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        client.close();
    }

    private final class Started implements CommandListener {

        @Override
        public void commandStarted(CommandStartedEvent event) {
            commands.add(event.getCommand().clone());
        }
    }
}
