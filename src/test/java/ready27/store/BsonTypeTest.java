package ready27.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BsonTypeTest {

    private static final String MAP = BsonType.MAPS + "ready27.things";
    private static final Document EVERY_KIND = new Document("_id", "ä")
            .append("null", null)
            .append("true", true)
            .append("int", 7)
            .append("long", 7L)
            .append("double", 0.5)
            .append("decimal", new Decimal128(1, 0x3040000000000000L))
            .append("when", Instant.parse("2026-03-02T09:00:00.123Z"))
            .append("id", new ObjectId())
            .append("bytes", new BinData(new byte[] {1, 2}))
            .append("list", Arrays.asList("a", null, new Document("b", List.of())))
            .append("document", new Document("deep", new Document("deeper", 1)));

    @TempDir
    Path folder;

    @Test
    void everyKindOfValueComesBackAsItWas() {
        try (MVStore store = open()) {
            BsonType.open(store, MAP).put("1", EVERY_KIND);
            BsonType.open(store, MAP).put("2", new Document());
        }

        try (MVStore store = open()) {
            MVMap<Object, Document> map = BsonType.open(store, MAP);
            assertThat(map.get("1")).isEqualTo(EVERY_KIND);
            assertThat(map.get("1").keySet()).containsExactlyElementsOf(EVERY_KIND.keySet());
            assertThat(map.get("2")).isEmpty();
        }
    }

    @Test
    void whatOlderVersionsWroteIsReadAndStandsBesideWhatIsNew() {
        try (MVStore store = open()) {
            MVMap<Object, Document> serialised = store.openMap(MAP);
            serialised.put("1", EVERY_KIND);
            serialised.put("2", EVERY_KIND);
        }
        try (MVStore store = open()) {
            BsonType.open(store, MAP).put("2", new Document("new", 1));
        }

        try (MVStore store = open()) {
            MVMap<Object, Document> map = BsonType.open(store, MAP);
            assertThat(map.get("1")).isEqualTo(EVERY_KIND);
            assertThat(map.get("2")).isEqualTo(new Document("new", 1));
        }
    }

    private MVStore open() {
        return MVStore.open(folder.resolve("store.mv").toString());
    }
}
