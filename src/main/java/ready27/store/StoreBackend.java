package ready27.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * The library's backend with what its version 1.47.0 lacks: it keeps documents as BSON, finds them by {@code _id} and
 * owner without reading all ({@link IdIndex}), and answers {@code hello}, which health checks send.
 */
final class StoreBackend extends H2Backend {

    StoreBackend(MVStore store) {
        super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        MVStore store = getMvStore();
        return new H2Database(name, store, getCursorRegistry()) {

            @Override
            protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
                MVMap<String, Object> about = store.openMap("meta." + getFullCollectionNamespace(collection));
                return new H2Collection(this, collection, options, documents(collection), about, cursorRegistry) {

                    /** Nobody asks for it, and each write would encode a document twice more. */
                    @Override
                    protected boolean tracksDataSize() {
                        return false;
                    }
                };
            }

            @Override
            protected Index<Object> openOrCreateUniqueIndex(
                    String collection, String index, List<IndexKey> keys, boolean sparse) {
                if (!IdIndex.fits(keys)) {
                    return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
                }
                MVMap<KeyValue, Object> others =
                        store.openMap(getFullCollectionNamespace(collection) + "._index_" + index);
                return new IdIndex(documents(collection), others, index, keys);
            }

            private MVMap<Object, Document> documents(String collection) {
                return BsonType.open(store, BsonType.MAPS + getFullCollectionNamespace(collection));
            }
        };
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (!command.equalsIgnoreCase("hello")) {
            return super.handleCommand(channel, database, command, query);
        }
        Document answer = super.handleCommand(channel, database, "ismaster", query);
        answer.put("isWritablePrimary", true);
        return answer;
    }
}
