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
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/** A database for one test that tells what was read from it. */
public final class Reads implements AfterEachCallback {

    private final List<String> collections = new CopyOnWriteArrayList<>();
    private final ConnectionString address = new ConnectionString(TestMongo.uri());
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(address)
            .addCommandListener(new Finds())
            .build());

    public ReactiveMongoTemplate template() {
        return new ReactiveMongoTemplate(client, Objects.requireNonNull(address.getDatabase()));
    }

    /** The collection of each read since the last time that was asked. */
    public List<String> since() {
        List<String> read = List.copyOf(collections);
        collections.clear();
        return read;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        client.close();
    }

    private final class Finds implements CommandListener {

        @Override
        public void commandStarted(CommandStartedEvent event) {
            if (event.getCommandName().equals("find")) {
                collections.add(event.getCommand().getString("find").getValue());
            }
        }
    }
}
