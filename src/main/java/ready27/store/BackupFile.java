package ready27.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.BsonInvalidOperationException;
import org.bson.json.JsonParseException;
import org.jspecify.annotations.Nullable;

/** A backup that was read to its end once and found whole. */
final class BackupFile {

    private final Path path;
    private final long documents;

    private BackupFile(Path path, long documents) {
        this.path = path;
        this.documents = documents;
    }

    static BackupFile check(Path path) {
        MessageDigest sum = Checksum.begin();
        try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            checkHeader(path, lines, sum);
            return new BackupFile(path, checkRest(path, lines, sum));
        } catch (IOException failed) {
            throw new StoreFault("The backup " + path + " cannot be read: " + failed, failed);
        } catch (JsonParseException | BsonInvalidOperationException garbled) {
            throw new StoreFault(path + " is not a Ready27 backup: " + garbled.getMessage(), garbled);
        }
    }

    long documents() {
        return documents;
    }

    /** Every index and every document, each as the line that holds it. */
    void forEach(Consumer<BsonDocument> use) {
        try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                BsonDocument content = BsonDocument.parse(line);
                if (!content.containsKey("end")) {
                    use.accept(content);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void checkHeader(Path path, BufferedReader lines, MessageDigest sum) throws IOException {
        String first = lines.readLine();
        if (first == null) {
            throw new StoreFault("The backup " + path + " is empty: take another file.");
        }
        Checksum.add(sum, first);
        int format = BsonDocument.parse(first).getInt32("format").getValue();
        if (format != Backup.FORMAT) {
            throw new StoreFault("The backup " + path + " has format " + format + ", and this Ready27 reads format "
                    + Backup.FORMAT + ": restore it with the version that made it.");
        }
    }

    private static long checkRest(Path path, BufferedReader lines, MessageDigest sum) throws IOException {
        long documents = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("{\"end\": true")) {
                return checkEnd(path, BsonDocument.parse(line), documents, Checksum.end(sum), lines.readLine());
            }
            Checksum.add(sum, line);
            documents +=
                    line.contains("\"document\"") && BsonDocument.parse(line).containsKey("document") ? 1 : 0;
        }
        throw new StoreFault("The backup " + path + " is cut off (its last line is missing): take another file.");
    }

    private static long checkEnd(
            Path path, BsonDocument end, long documents, String checksum, @Nullable String beyond) {
        boolean whole = beyond == null
                && end.getString("sha256").getValue().equals(checksum)
                && end.getInt64("documents").getValue() == documents;
        if (!whole) {
            throw new StoreFault("The backup " + path + " was changed or damaged (its checksum is another): take"
                    + " another file.");
        }
        return documents;
    }
}
