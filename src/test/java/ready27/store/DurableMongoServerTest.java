package ready27.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import de.bwaldvogel.mongo.wire.MongoExceptionHandler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.query.Update;
import reactor.core.publisher.Flux;
import ready27.testing.TestMongo;

class DurableMongoServerTest {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    @Test
    void answersHello() {
        Document hello =
                mongo.template().executeCommand(new Document("hello", 1)).block();

        assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
    }

    @Test
    void everyConcurrentIncrementSeesItsOwnNumber() {
        mongo.template()
                .insert(new Document("_id", "n").append("n", 0), "counters")
                .block();

        List<Integer> seen = Flux.range(0, 2_000)
                .flatMap(
                        i -> mongo.template()
                                .findAndModify(
                                        query(where("_id").is("n")),
                                        new Update().inc("n", 1),
                                        FindAndModifyOptions.options().returnNew(true),
                                        Document.class,
                                        "counters"),
                        16)
                .map(after -> after.getInteger("n"))
                .collectList()
                .block();

        Set<Integer> distinct = new TreeSet<>(seen);
        assertThat(distinct).hasSize(2_000).contains(1, 2_000);
    }

    @Test
    void aClientThatHangsUpIsNoFault(@TempDir Path folder) throws IOException {
        Logger log = (Logger) LoggerFactory.getLogger(MongoExceptionHandler.class);
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        log.addAppender(heard);
        try (DurableMongoServer server = new DurableMongoServer(folder, 0, Sync.NEVER)) {
            for (int i = 0; i < 50; i++) {
                hangUp(server.port());
            }
        } finally {
            log.detachAppender(heard);
        }

        assertThat(heard.list).isEmpty();
    }

    /** With no time to linger the connection is reset, not closed. */
    private static void hangUp(int port) throws IOException {
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), port)) {
            client.setSoLinger(true, 0);
            client.getOutputStream().write(1);
        }
    }
}
