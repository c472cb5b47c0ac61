package ready27.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.client.result.UpdateResult;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.testing.TestMongo;

class IdIndexTest {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final MongoCollection<Document> things =
            mongo.template().getCollection("things").block();

    @Test
    void whoAsksByIdAndOwnerDoesNotReadTheWholeCollection() {
        try (MVStore store = MVStore.open(null)) {
            MVMap<Object, de.bwaldvogel.mongo.bson.Document> documents = BsonType.open(store, "databases.r.things");
            MVMap<KeyValue, Object> others = store.openMap("r.things._index__id_");
            IdIndex index = new IdIndex(documents, others, "_id_", List.of(new IndexKey("_id", true)));
            for (int i = 0; i < 100; i++) {
                documents.put("t" + i, new de.bwaldvogel.mongo.bson.Document("_id", "t" + i).append("owner", "ada"));
            }

            assertThat(positions(index, "t7")).containsExactly("t7");
            assertThat(positions(index, "gone")).isEmpty();
            assertThat(positions(index, new de.bwaldvogel.mongo.bson.Document("$in", List.of("t9", "t8", "gone"))))
                    .containsExactly("t8", "t9");
            assertThat(index.canHandle(asked(new de.bwaldvogel.mongo.bson.Document("$gt", "t7"))))
                    .isFalse();
            assertThat(index.canHandle(new de.bwaldvogel.mongo.bson.Document("owner", "ada")))
                    .isFalse();
            assertThat(others).isEmpty();
        }
    }

    @Test
    void theOwnerStillCounts() {
        fill(things);

        assertThat(find(new Document("_id", "a").append("owner", "ada"))).containsExactly("a");
        assertThat(find(new Document("_id", "a").append("owner", "bob"))).isEmpty();
        assertThat(find(new Document("_id", new Document("$in", List.of("b", "a", "x"))).append("owner", "ada")))
                .containsExactly("a", "b");
        assertThat(find(new Document("_id", new Document("$gt", "a")))).containsExactly("b", "c");
        assertThat(find(new Document("_id", new Document("$regex", "^[ac]")))).containsExactly("a", "c");
        assertThat(find(new Document("_id", "a").append("$or", List.of(new Document("owner", "bob")))))
                .isEmpty();
        assertThat(update("a", "bob").getMatchedCount()).isZero();
        assertThat(update("a", "ada").getModifiedCount()).isEqualTo(1);
        assertThat(delete("a", "bob").getDeletedCount()).isZero();
        assertThat(delete("a", "ada").getDeletedCount()).isEqualTo(1);
        assertThat(find(new Document("_id", "a"))).isEmpty();
    }

    @Test
    void anIdIsTakenOnceWhateverItIs() {
        for (Object id : List.of("a", 1, 2.5, new Document("of", "ada"))) {
            await(things.insertOne(new Document("_id", id)));

            assertThatThrownBy(() -> await(things.insertOne(new Document("_id", id).append("again", true))))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("E11000");
            assertThat(Flux.from(things.find(new Document("_id", id)))
                            .collectList()
                            .block())
                    .containsExactly(new Document("_id", id));
            await(things.deleteOne(new Document("_id", id)));
            await(things.insertOne(new Document("_id", id)));
        }
        assertThatThrownBy(() -> await(things.insertOne(new Document("_id", 1L))))
                .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void whatOlderVersionsIndexedIsFoundAndTakenAndFreedAgain(@TempDir Path folder) {
        MVStore older = MVStore.open(folder.resolve("store.mv").toString());
        MongoServer server = new MongoServer(new H2Backend(older));
        with(server.bindAndGetConnectionString(), all -> {
            fill(all);
            await(all.insertOne(new Document("_id", 1)));
        });
        server.shutdown();

        for (int start = 0; start < 2; start++) {
            try (DurableMongoServer now = new DurableMongoServer(folder, 0, Sync.NEVER)) {
                with("mongodb://127.0.0.1:" + now.port(), all -> {
                    for (Object id : List.of("a", 1)) {
                        assertThatThrownBy(() -> await(all.insertOne(new Document("_id", id))))
                                .isInstanceOf(MongoWriteException.class);
                        assertThat(await(all.deleteOne(new Document("_id", id))).getDeletedCount())
                                .isEqualTo(1);
                        await(all.insertOne(new Document("_id", id)));
                    }
                    assertThat(await(all.countDocuments())).isEqualTo(4);
                });
            }
        }
    }

    private static void fill(MongoCollection<Document> all) {
        await(all.insertMany(List.of(thing("a", "ada"), thing("b", "ada"), thing("c", "bob"))));
    }

    private static Document thing(String id, String owner) {
        return new Document("_id", id).append("owner", owner);
    }

    private List<String> find(Document query) {
        return Flux.from(things.find(query))
                .map(found -> found.getString("_id"))
                .collectList()
                .block();
    }

    private UpdateResult update(String id, String owner) {
        return await(things.updateOne(thing(id, owner), new Document("$set", new Document("seen", true))));
    }

    private DeleteResult delete(String id, String owner) {
        return await(things.deleteOne(thing(id, owner)));
    }

    private static List<Object> positions(IdIndex index, Object id) {
        de.bwaldvogel.mongo.bson.Document query = asked(id);
        assertThat(index.canHandle(query)).isTrue();
        return (List<Object>) index.getPositions(query);
    }

    private static de.bwaldvogel.mongo.bson.Document asked(Object id) {
        return new de.bwaldvogel.mongo.bson.Document("_id", id).append("owner", "ada");
    }

    private static void with(String uri, Consumer<MongoCollection<Document>> work) {
        try (MongoClient client = MongoClients.create(uri)) {
            work.accept(client.getDatabase("ready27").getCollection("things"));
        }
    }

    private static <T> T await(Publisher<T> publisher) {
        return Mono.from(publisher).block();
    }
}
