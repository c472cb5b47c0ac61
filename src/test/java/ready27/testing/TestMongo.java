package ready27.testing;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.util.FileSystemUtils;
import ready27.store.DurableMongoServer;
import ready27.store.Sync;

/**
 * A database for one test, on the embedded server or on the one that {@code READY27_TEST_MONGODB_URI} names.
 *
 * <p>One server and one client serve all tests of a run. Databases of one length are no beginnings of each other, and
 * none is dropped: the embedded server would drop others with it.
 */
public final class TestMongo implements AfterEachCallback {

    private final String database = "t" + UUID.randomUUID().toString().replace("-", "");
    private final ReactiveMongoTemplate template = new ReactiveMongoTemplate(Shared.CLIENT, database);

    public ReactiveMongoTemplate template() {
        return template;
    }

    /** For tests that start the whole app: the server and this test's database. */
    public static String uri() {
        return Shared.URI.replace("/?", "/t" + UUID.randomUUID().toString().replace("-", "") + "?");
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (Shared.REAL != null) {
            reactor.core.publisher.Mono.from(Shared.CLIENT.getDatabase(database).drop())
                    .block();
        }
    }

    private static final class Shared {

        static final String REAL = System.getenv("READY27_TEST_MONGODB_URI");
        static final String URI = REAL == null ? embedded() : REAL;
        static final MongoClient CLIENT = MongoClients.create(URI);

        private static String embedded() {
            Path folder = temporary();
            DurableMongoServer server = new DurableMongoServer(folder, 0, Sync.NEVER);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                FileSystemUtils.deleteRecursively(folder.toFile());
            }));
            return "mongodb://127.0.0.1:" + server.port() + "/?retryWrites=false&maxPoolSize=16";
        }

        private static Path temporary() {
            try {
                return Files.createTempDirectory("ready27-store");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
