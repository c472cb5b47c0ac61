package ready27.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.testing.TestMongo;

class BackupTest {

    private static final Instant NINE = Instant.parse("2027-03-01T09:00:00Z");

    @TempDir
    Path temporary;

    private final Path file() {
        return temporary.resolve("backup.ndjson");
    }

    @Test
    void comesBackTheSameInAnEmptyStore() {
        Map<String, List<BsonDocument>> before = inStore("one", store -> {
            fill(store);
            new Backup(store).write(file(), NINE);
            return everything(store);
        });

        Map<String, List<BsonDocument>> after = inStore("two", store -> {
            new Restore(store).read(file(), false);
            return everything(store);
        });

        assertThat(after).isEqualTo(before);
        assertThat(after).containsOnlyKeys("kinds", "learners", "many");
    }

    @Test
    void nobodyElseOnTheMachineReadsTheBackupOrTheStore() {
        inStore("one", store -> {
            fill(store);
            new Backup(store).write(file(), NINE);
            return "";
        });

        assumeThat(temporary.getFileSystem().supportedFileAttributeViews()).contains("posix");
        assertThat(permissions(file())).isEqualTo("rw-------");
        assertThat(permissions(temporary.resolve("one"))).isEqualTo("rwx------");
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** From one MongoDB to another, which are real ones where the tests are given one. */
    @Test
    void comesBackTheSameOnAServerThatAUriNames() {
        Map<String, List<BsonDocument>> before = onServer(store -> {
            fill(store);
            new Backup(store).write(file(), NINE);
            return everything(store);
        });

        Map<String, List<BsonDocument>> after = onServer(store -> {
            new Restore(store).read(file(), false);
            return everything(store);
        });

        assertThat(after).isEqualTo(before);
        assertThat(after).containsOnlyKeys("kinds", "learners", "many");
    }

    @Test
    void bringsUniqueIndexesBack() {
        inStore("one", store -> {
            fill(store);
            return new Backup(store).write(file(), NINE);
        });

        inStore("two", store -> {
            new Restore(store).read(file(), false);
            Document again = new Document("email", "ada@example.org");
            assertThatThrownBy(() -> insert(store, "learners", again)).hasMessageContaining("duplicate key");
            return true;
        });
    }

    @Test
    void isTakenWhileTheStoreIsInUse() {
        inStore("one", running -> {
            fill(running);
            try (StoreConnection second = StoreConnection.existing(address("one"))) {
                return new Backup(second).write(file(), NINE);
            }
        });

        assertThat(BackupFile.check(file()).documents()).isEqualTo(1_202);
    }

    @Test
    void isNotTakenFromAFolderWithoutAStore() {
        assertThatThrownBy(() -> StoreConnection.existing(address("nowhere")))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("There is no store in");
    }

    @Test
    void doesNotOverwriteAFile() throws IOException {
        Files.writeString(file(), "precious");

        inStore("one", store -> {
            assertThatThrownBy(() -> new Backup(store).write(file(), NINE)).hasMessageContaining("is already there");
            return true;
        });
    }

    @Test
    void isRefusedByAStoreThatIsNotEmptyUnlessTold() {
        inStore("one", store -> {
            fill(store);
            new Backup(store).write(file(), NINE);
            Map<String, List<BsonDocument>> before = everything(store);
            insert(store, "others", new Document("_id", 1));

            assertThatThrownBy(() -> new Restore(store).read(file(), false)).hasMessageContaining("is not empty");
            assertThat(new Restore(store).read(file(), true)).isEqualTo(1_202);
            assertThat(everything(store)).isEqualTo(before);
            return true;
        });
    }

    @Test
    void isRefusedWhenCutOffOrChanged() throws IOException {
        inStore("one", store -> {
            fill(store);
            return new Backup(store).write(file(), NINE);
        });
        String whole = Files.readString(file());
        int lastLine = whole.lastIndexOf('\n', whole.length() - 2) + 1;

        assertRefused(whole.substring(0, whole.length() / 2), "");
        assertRefused(whole.substring(0, lastLine), "cut off");
        assertRefused(whole.replace("ada@example.org", "eve@example.org"), "checksum");
        assertRefused(whole + "{\"collection\": \"x\"}\n", "checksum");
        assertRefused("", "empty");
        assertRefused("something else\n", "is not a Ready27 backup");
        assertRefused(whole.replaceFirst("\"format\": \\{\"\\$numberInt\": \"1\"}", "\"format\": 2"), "format 2");
    }

    private void assertRefused(String text, String reason) throws IOException {
        Files.writeString(file(), text, StandardCharsets.UTF_8);
        inStore("untouched", store -> {
            assertThatThrownBy(() -> new Restore(store).read(file(), true))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining(reason);
            return true;
        });
    }

    private interface Work<T> {
        T in(StoreConnection store);
    }

    private <T> T inStore(String name, Work<T> work) {
        try (StoreConnection store = StoreConnection.open(address(name))) {
            return work.in(store);
        }
    }

    private <T> T onServer(Work<T> work) {
        try (StoreConnection store =
                StoreConnection.existing(new StoreAddress(TestMongo.uri(), temporary, 0, Sync.NEVER))) {
            return work.in(store);
        }
    }

    private StoreAddress address(String name) {
        return new StoreAddress("", temporary.resolve(name), 0, Sync.NEVER);
    }

    private static void fill(StoreConnection store) {
        insert(store, "kinds", kinds());
        Mono.from(store.database()
                        .getCollection("learners")
                        .createIndex(
                                new Document("email", 1), new com.mongodb.client.model.IndexOptions().unique(true)))
                .block();
        insert(store, "learners", new Document("_id", "ada").append("email", "ada@example.org"));
        List<Document> many = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            many.add(new Document("_id", "n" + i).append("place", i));
        }
        Mono.from(store.database().getCollection("many").insertMany(many)).block();
    }

    private static Document kinds() {
        return new Document("_id", new ObjectId("65a000000000000000000001"))
                .append("date", Date.from(Instant.parse("2026-11-23T03:16:14.123Z")))
                .append("early", new Date(Long.MIN_VALUE / 1_000_000))
                .append("double", 0.1)
                .append("whole", 3.0)
                .append("infinite", Double.POSITIVE_INFINITY)
                .append("nan", Double.NaN)
                .append("int", 42)
                .append("long", 42L)
                .append("large", Long.MAX_VALUE)
                .append("decimal", Decimal128.parse("1.10"))
                .append("binary", new Binary(new byte[] {0, 1, -1, 127}))
                .append("uuid", new Binary((byte) 4, new byte[16]))
                .append("nothing", null)
                .append("yes", true)
                .append("text", "“quoted” \"line\"\nbreak \u2028 \uD83D\uDE00 {\"end\": true}")
                .append("list", List.of(1, 2L, "three", new Document("four", 4.0)))
                .append("nested", new Document("a", new Document("b", new Document("c", List.of(List.of(1))))))
                .append(
                        "dotted",
                        new Document("end", true)
                                .append(
                                        "document",
                                        UUID.nameUUIDFromBytes(new byte[1]).toString()));
    }

    private static void insert(StoreConnection store, String collection, Document document) {
        Mono.from(store.database().getCollection(collection).insertOne(document))
                .block();
    }

    private static Map<String, List<BsonDocument>> everything(StoreConnection store) {
        Map<String, List<BsonDocument>> all = new TreeMap<>();
        for (String collection : Backup.collections(store.database())) {
            all.put(
                    collection,
                    Flux.from(store.database()
                                    .getCollection(collection, BsonDocument.class)
                                    .find())
                            .sort((one, other) -> one.get("_id")
                                    .toString()
                                    .compareTo(other.get("_id").toString()))
                            .collectList()
                            .block());
        }
        return all;
    }
}
