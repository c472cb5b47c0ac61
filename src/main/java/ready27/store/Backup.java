package ready27.store;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Writes every document to a file that needs no database to be read: one line of canonical extended JSON each.
 *
 * <p>Each document is written as it was at one moment; two documents may be from two moments if the app runs meanwhile.
 */
public final class Backup {

    static final int FORMAT = 1;
    private static final Set<String> INDEX_PARTS = Set.of("key", "name", "unique", "sparse");

    private final MongoDatabase database;

    public Backup(StoreConnection store) {
        this.database = store.database();
    }

    /** How many documents it wrote. Only a whole backup ever bears the file's name. */
    public long write(Path file, Instant now) {
        if (Files.exists(file)) {
            throw new StoreFault(file + " is already there: name a file that is not.");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            long documents = writeAll(part, now);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return documents;
        } catch (IOException failed) {
            throw new StoreFault("The backup could not be written to " + file + ": " + failed, failed);
        }
    }

    private long writeAll(Path part, Instant now) throws IOException {
        List<String> collections = collections(database);
        try (CheckedLines lines = CheckedLines.writing(part)) {
            lines.add(header(collections, now));
            long documents = 0;
            for (String collection : collections) {
                addIndexes(lines, collection);
                documents += addDocuments(lines, collection);
            }
            lines.finish(documents);
            return documents;
        }
    }

    private BsonDocument header(List<String> collections, Instant now) {
        BsonDocument counts = new BsonDocument();
        collections.forEach(name -> counts.append(name, new BsonInt64(count(database, name))));
        return new BsonDocument("ready27", new BsonString("backup"))
                .append("format", new BsonInt32(FORMAT))
                .append("taken", new BsonDateTime(now.toEpochMilli()))
                .append("counts", counts);
    }

    private void addIndexes(CheckedLines lines, String collection) throws IOException {
        for (BsonDocument index :
                Waiting.each(Flux.from(database.getCollection(collection).listIndexes(BsonDocument.class)))) {
            if (!index.getString("name").getValue().equals("_id_")) {
                BsonDocument kept = index.clone();
                kept.keySet().retainAll(INDEX_PARTS);
                lines.add(line(collection, "index", kept));
            }
        }
    }

    private long addDocuments(CheckedLines lines, String collection) throws IOException {
        long added = 0;
        for (BsonDocument document : Waiting.each(Flux.from(
                database.getCollection(collection, BsonDocument.class).find().batchSize(500)))) {
            lines.add(line(collection, "document", document));
            added++;
        }
        return added;
    }

    private static BsonDocument line(String collection, String kind, BsonDocument content) {
        return new BsonDocument("collection", new BsonString(collection)).append(kind, content);
    }

    static List<String> collections(MongoDatabase database) {
        List<String> names = new ArrayList<>();
        Waiting.each(Flux.from(database.listCollectionNames())).forEach(names::add);
        return names.stream()
                .filter(name -> !name.startsWith("system."))
                .sorted()
                .toList();
    }

    static long count(MongoDatabase database, String collection) {
        return Waiting.on(Mono.from(database.getCollection(collection).countDocuments()))
                .orElse(0L);
    }
}
