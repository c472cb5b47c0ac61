package ready27.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/**
 * Documents as BSON in the store's file: quicker than Java's serialisation and half as long. What older versions
 * serialised is still read, and becomes BSON when it is next written.
 */
final class BsonType extends BasicDataType<Document> {

    /** The maps that hold documents are called so and by their collection's full name. */
    static final String MAPS = "databases.";

    /** No tag of {@link ObjectDataType} is negative. */
    private static final byte BSON = -1;

    /** Objects take more room than their bytes. */
    private static final int SPREAD = 3;

    private final ObjectDataType serialised = new ObjectDataType();
    private volatile int usual = 1_000;

    static MVMap<Object, Document> open(MVStore store, String map) {
        return store.openMap(map, new MVMap.Builder<Object, Document>().valueType(new BsonType()));
    }

    /** Only an estimate, by which the store fills its cache. */
    @Override
    public int getMemory(Document document) {
        return SPREAD * usual;
    }

    @Override
    public void write(WriteBuffer to, Document document) {
        ByteBuf bytes = Unpooled.buffer(Math.max(64, usual));
        BsonEncoder.encodeDocument(document, bytes);
        int length = bytes.readableBytes();
        usual = (15 * usual + length) / 16;
        to.put(BSON).put(bytes.array(), bytes.arrayOffset(), length);
    }

    @Override
    public Document read(ByteBuffer from) {
        if (from.get(from.position()) != BSON) {
            return (Document) serialised.read(from);
        }
        from.get();
        ByteBuf bytes = Unpooled.wrappedBuffer(from);
        Document document = BsonDecoder.decodeBson(bytes);
        from.position(from.position() + bytes.readerIndex());
        return document;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
