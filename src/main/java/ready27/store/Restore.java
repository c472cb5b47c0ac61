package ready27.store;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** Brings a backup back into an empty store, or in place of what is there. */
public final class Restore {

    private static final int BATCH = 200;

    private final MongoDatabase database;

    public Restore(StoreConnection store) {
        this.database = store.database();
    }

    /** How many documents there are now. Nothing is touched unless the whole file was found sound. */
    public long read(Path path, boolean replace) {
        BackupFile file = BackupFile.check(path);
        makeRoom(replace);
        Batch batch = new Batch();
        file.forEach(batch::take);
        batch.insert();
        long now = Backup.collections(database).stream()
                .mapToLong(name -> Backup.count(database, name))
                .sum();
        if (now < file.documents()) {
            throw new StoreFault("The store has " + now + " documents after restoring " + file.documents() + " from "
                    + path + ": stop the app and restore again with --replace.");
        }
        return file.documents();
    }

    private void makeRoom(boolean replace) {
        for (String collection : Backup.collections(database)) {
            long documents = Backup.count(database, collection);
            if (documents > 0 && !replace) {
                throw new StoreFault("The store is not empty (" + collection + " has " + documents
                        + " documents): restore into an empty one, or say --replace to lose what is there.");
            }
            Waiting.on(Mono.from(database.getCollection(collection).drop()));
        }
    }

    /** Lines of one collection, inserted together. */
    private final class Batch {

        private final List<BsonDocument> documents = new ArrayList<>();
        private String collection = "";

        void take(BsonDocument line) {
            String next = line.getString("collection").getValue();
            if (!next.equals(collection) || documents.size() == BATCH) {
                insert();
                collection = next;
            }
            if (line.containsKey("index")) {
                createIndex(next, line.getDocument("index"));
            } else {
                documents.add(line.getDocument("document"));
            }
        }

        void insert() {
            if (!documents.isEmpty()) {
                Waiting.on(Mono.from(
                        database.getCollection(collection, BsonDocument.class).insertMany(List.copyOf(documents))));
                documents.clear();
            }
        }

        private void createIndex(String name, BsonDocument index) {
            BsonDocument command = new BsonDocument("createIndexes", new BsonString(name))
                    .append("indexes", new BsonArray(List.of(index)));
            Waiting.on(Mono.from(database.runCommand(command, Document.class)));
        }
    }
}
