package ready27.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void keepsItsDocumentsOverARestart() {
        fill(500);

        assertThat(count()).isEqualTo(500);
    }

    @Test
    void keepsItsDocumentsOverManyRestarts() {
        for (int round = 1; round <= 5; round++) {
            fill(10);
            assertThat(count()).isEqualTo(10L * round);
        }
    }

    @Test
    void isHeldByOneServerHoweverManyAreRefused() {
        try (DurableMongoServer first = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("is in use by another Ready27: stop that one");
            assertThatThrownBy(this::open).isInstanceOf(StoreFault.class);
            assertThat(DataFolder.port(folder)).contains(first.port());
        }
    }

    @Test
    void noticesThatTheFileWasCutOff() throws IOException {
        fill(3_000);
        long size = Files.size(file());

        for (double share : new double[] {0.98, 0.5, 0.1}) {
            cut((long) (size * share));
            assertDamaged();
        }
    }

    @Test
    void noticesThatTheFileIsEmpty() throws IOException {
        fill(10);
        cut(0);

        assertDamaged();
    }

    @Test
    void noticesThatTheFileIsGone() throws IOException {
        fill(10);
        Files.delete(file());

        assertDamaged();
    }

    @Test
    void noticesThatTheFileIsAnOlderOne() throws IOException {
        fill(10);
        byte[] older = Files.readAllBytes(file());
        fill(10);
        Files.write(file(), older);

        assertDamaged();
    }

    @Test
    void noticesThatTheFileIsNoStore() throws IOException {
        fill(10);
        byte[] noise = new byte[50_000];
        new Random(27).nextBytes(noise);
        Files.write(file(), noise);

        assertDamaged();
    }

    /** No byte of a page header may lie; a letter changed within a text is beyond what the file format can notice. */
    @Test
    void noticesNoiseInTheMiddle() throws IOException {
        fill(3_000);
        byte[] noise = new byte[64];
        new Random(27).nextBytes(noise);
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            for (long at = 8_192; at < channel.size() - 8_192; at += 1_024) {
                channel.write(ByteBuffer.wrap(noise), at);
            }
        }

        assertDamaged();
    }

    @Test
    void saysThatItCannotBeWritten() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file where a folder should be");

        assertThatThrownBy(() -> new DurableMongoServer(taken, 0, Sync.NEVER))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("cannot be written");
    }

    private void assertDamaged() {
        assertThatThrownBy(this::open)
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("is damaged")
                .hasMessageContaining("move it away, and bring back the last backup");
    }

    private DurableMongoServer open() {
        return new DurableMongoServer(folder, 0, Sync.EVERY_COMMIT);
    }

    private Path file() {
        return folder.resolve("store.mv");
    }

    private void cut(long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    private void fill(int documents) {
        use(notes -> Mono.from(notes.insertMany(IntStream.range(0, documents)
                        .mapToObj(i -> new Document("text", "note " + i + " ".repeat(300)))
                        .toList()))
                .block());
    }

    private long count() {
        long[] counted = new long[1];
        use(notes -> counted[0] = Flux.from(notes.find()).count().block());
        return counted[0];
    }

    private void use(Consumer<MongoCollection<Document>> work) {
        try (DurableMongoServer server = open();
                MongoClient client = MongoClients.create(StoreAddress.loopback(server.port()))) {
            work.accept(client.getDatabase("ready27").getCollection("notes"));
        }
    }
}
