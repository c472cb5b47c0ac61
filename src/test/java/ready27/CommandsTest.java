package ready27;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;
import ready27.store.DurableMongoServer;
import ready27.store.Sync;
import ready27.testing.TestMongo;

class CommandsTest {

    @TempDir
    Path temporary;

    private record Outcome(int exit, String said) {}

    @ParameterizedTest
    @CsvSource({"--server.port=9090,true", "--help,false", "--version,false", "backup,false", "nonsense,false"})
    void settingsAloneMeanServing(String first, boolean serves) {
        assertThat(Commands.serves(first)).isEqualTo(serves);
        assertThat(Commands.serves()).isTrue();
    }

    @Test
    void backsUpAFolderAndRestoresItIntoAnother() {
        new DurableMongoServer(temporary.resolve("one"), 0, Sync.NEVER).close();

        Outcome backup = run("backup", file(), "--folder=" + temporary.resolve("one"));
        Outcome restore = run("restore", file(), "--folder=" + temporary.resolve("two"));

        assertThat(backup).isEqualTo(new Outcome(0, "0 documents written to " + file() + "."));
        assertThat(restore.exit()).isZero();
        assertThat(temporary.resolve("two/store.mv")).exists();
    }

    @Test
    void backsUpAFolderThatIsInUse() {
        try (DurableMongoServer running = new DurableMongoServer(temporary.resolve("one"), 0, Sync.NEVER)) {
            Outcome backup = run("backup", file(), "--folder=" + temporary.resolve("one"));

            assertThat(backup.exit()).isZero();
            assertThat(running.broken()).isEmpty();
        }
    }

    @Test
    void backsUpAndRestoresWhatAUriNames() {
        String one = TestMongo.uri();
        String two = TestMongo.uri();
        String again = temporary.resolve("again").toString();
        try (MongoClient client = MongoClients.create(one)) {
            String database = new ConnectionString(one).getDatabase();
            Mono.from(client.getDatabase(database).getCollection("notes").insertOne(new Document("_id", "kept")))
                    .block();
        }

        Outcome backup = run("backup", file(), "--uri=" + one);
        Outcome restore = run("restore", file(), "--uri=" + two);

        assertThat(backup).isEqualTo(new Outcome(0, "1 documents written to " + file() + "."));
        assertThat(restore.exit()).isZero();
        assertThat(run("backup", again, "--uri=" + two))
                .isEqualTo(new Outcome(0, "1 documents written to " + again + "."));
    }

    @Test
    void saysInOneSentenceWhatIsWrong() throws IOException {
        Files.writeString(temporary.resolve("cut"), "{\"format\": 1}\n");

        assertFails(run("backup", file(), "--folder=" + temporary.resolve("none")), "There is no store in");
        assertFails(
                run("restore", temporary.resolve("cut").toString(), "--folder=" + temporary.resolve("two")), "cut off");
        assertFails(
                run("restore", temporary.resolve("none").toString(), "--folder=" + temporary.resolve("two")),
                "cannot be read");
        assertFails(run("health", "--port=1"), "Connection refused");
    }

    @Test
    void endsWithTwoWhenItIsNotUnderstood() {
        assertThat(run("bakup").exit()).isEqualTo(2);
        assertThat(run("backup").exit()).isEqualTo(2);
    }

    private static void assertFails(Outcome outcome, String reason) {
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.said()).contains(reason).hasLineCount(1);
    }

    private String file() {
        return temporary.resolve("backup.ndjson").toString();
    }

    private static Outcome run(String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter both = new PrintWriter(said);
        int exit = Commands.line().setOut(both).setErr(both).execute(arguments);
        return new Outcome(exit, said.toString().strip());
    }
}
