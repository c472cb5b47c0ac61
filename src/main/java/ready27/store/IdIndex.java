package ready27.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds documents by {@code _id}, whatever else a query asks of them: the library's own index answers only to queries
 * that ask for nothing else, and everything that carries its owner would read the whole collection.
 *
 * <p>An id that is text is the key under which the documents lie already, so nothing more is kept for it.
 */
final class IdIndex extends AbstractUniqueIndex<Object> {

    private static final String ID = "_id";

    private final MVMap<Object, Document> documents;
    private final MVMap<KeyValue, Object> others;

    /** @param others where ids lie that are not text; an older version's file has all ids there */
    IdIndex(MVMap<Object, Document> documents, MVMap<KeyValue, Object> others, String name, List<IndexKey> keys) {
        super(name, keys, false);
        this.documents = documents;
        this.others = others;
    }

    static boolean fits(List<IndexKey> keys) {
        return keys.size() == 1 && keys.get(0).getKey().equals(ID);
    }

    @Override
    public synchronized boolean canHandle(Document query) {
        return query.containsKey(ID) && super.canHandle(only(query));
    }

    @Override
    public synchronized Iterable<Object> getPositions(Document query) {
        return super.getPositions(only(query));
    }

    /** The document lies under its id by then. */
    @Override
    public synchronized void add(Document document, Object position, MongoCollection<Object> collection) {
        if (!(position instanceof String)) {
            super.add(document, position, collection);
        }
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        if (key.get(0) instanceof String id) {
            return documents.containsKey(id) ? id : null;
        }
        return others.get(key);
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Object position) {
        return others.putIfAbsent(key, Missing.ofNullable(position)) == null;
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return key.get(0) instanceof String ? getPosition(key) : others.remove(key);
    }

    @Override
    protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
        return Stream.concat(
                        documents.keySet().stream()
                                .filter(String.class::isInstance)
                                .map(id -> Map.entry(new KeyValue(id), id)),
                        others.entrySet().stream().filter(other -> !(other.getValue() instanceof String)))
                .toList();
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    private static Document only(Document query) {
        return new Document(ID, query.get(ID));
    }
}
