package ready27.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Set;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/** The lines of a backup; the last one holds the checksum of those before it, so that a file cut off is noticed. */
final class CheckedLines implements AutoCloseable {

    private static final JsonWriterSettings CANONICAL =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private final FileChannel file;
    private final BufferedWriter lines;
    private final MessageDigest checksum = Checksum.begin();

    private CheckedLines(FileChannel file) {
        this.file = file;
        this.lines = new BufferedWriter(Channels.newWriter(file, StandardCharsets.UTF_8), 1 << 16);
    }

    static CheckedLines writing(Path path) throws IOException {
        Set<StandardOpenOption> anew =
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        return new CheckedLines(FileChannel.open(path, anew, OwnerOnly.file(path)));
    }

    void add(BsonDocument document) throws IOException {
        String line = document.toJson(CANONICAL);
        Checksum.add(checksum, line);
        write(line);
    }

    /** Returns only when the disk has it all. */
    void finish(long documents) throws IOException {
        write(new BsonDocument("end", BsonBoolean.TRUE)
                .append("documents", new BsonInt64(documents))
                .append("sha256", new BsonString(Checksum.end(checksum)))
                .toJson(CANONICAL));
        lines.flush();
        file.force(true);
    }

    private void write(String line) throws IOException {
        lines.write(line);
        lines.write('\n');
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
