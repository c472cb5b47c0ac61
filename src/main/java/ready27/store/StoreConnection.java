package ready27.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A command's way to the documents: by URI, through the process that holds the data folder, or by opening the folder
 * itself.
 */
public final class StoreConnection implements AutoCloseable {

    private static final Duration STARTING = Duration.ofSeconds(10);

    private final @Nullable DurableMongoServer own;
    private final MongoClient client;
    private final MongoDatabase database;

    private StoreConnection(@Nullable DurableMongoServer own, String uri) {
        ConnectionString address = new ConnectionString(uri);
        this.own = own;
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(address)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(10, TimeUnit.SECONDS))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .build());
        this.database =
                client.getDatabase(Optional.ofNullable(address.getDatabase()).orElse("ready27"));
    }

    public static StoreConnection open(StoreAddress address) {
        if (!address.embedded()) {
            return new StoreConnection(null, address.uri());
        }
        try {
            DurableMongoServer own = new DurableMongoServer(address.folder(), 0, address.sync());
            return new StoreConnection(own, StoreAddress.loopback(own.port()));
        } catch (StoreInUse running) {
            return new StoreConnection(null, StoreAddress.loopback(portOf(address.folder(), running)));
        }
    }

    /** For commands to which an empty store would be a mistake. */
    public static StoreConnection existing(StoreAddress address) {
        if (!address.exists()) {
            throw new StoreFault("There is no store in "
                    + address.folder().toAbsolutePath().normalize()
                    + ": name its folder with --folder, or its server with --uri.");
        }
        return open(address);
    }

    /** A start that only just took the lock has not told its port yet. */
    private static int portOf(Path folder, StoreInUse running) {
        for (long waited = 0; waited < STARTING.toMillis(); waited += 100) {
            Optional<Integer> port = DataFolder.port(folder);
            if (port.isPresent()) {
                return port.get();
            }
            pause();
        }
        throw running;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StoreFault("The command was stopped.", stopped);
        }
    }

    MongoDatabase database() {
        return database;
    }

    @Override
    public void close() {
        client.close();
        if (own != null) {
            own.close();
        }
    }
}
