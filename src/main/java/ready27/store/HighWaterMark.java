package ready27.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The version that the store file had reached, kept beside it: a file that was cut off opens without complaint, only
 * older.
 */
final class HighWaterMark implements AutoCloseable {

    private static final long UNKNOWN = 0;

    private final FileChannel file;

    HighWaterMark(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    long reached() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES);
        return file.read(bytes, 0) == Long.BYTES ? bytes.flip().getLong() : UNKNOWN;
    }

    /** Only after the store itself was synced, so that a power cut never leaves the mark ahead of the file. */
    void reach(long version) {
        try {
            file.write(ByteBuffer.allocate(Long.BYTES).putLong(version).flip(), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Compaction numbers the versions anew; a mark that survived it would accuse a sound file. */
    void forget() throws IOException {
        reach(UNKNOWN);
        file.force(false);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
