package ready27.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.jspecify.annotations.Nullable;

/**
 * The folder of the embedded store, held by one process at a time: {@code store.mv} and beside it the lock, the
 * high-water mark and the port.
 *
 * <p>The lock is a file of its own, because a process that only reads {@code store.mv} would drop a lock on it.
 */
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel lock;
    private final HighWaterMark mark;

    private DataFolder(Path folder, FileChannel lock, HighWaterMark mark) {
        this.folder = folder;
        this.lock = lock;
        this.mark = mark;
    }

    static DataFolder hold(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder, OwnerOnly.folder(folder));
            FileChannel lock =
                    FileChannel.open(folder.resolve("store.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(lock) == null) {
                lock.close();
                throw new StoreInUse(folder);
            }
            Files.deleteIfExists(folder.resolve("store.port"));
            return new DataFolder(folder, lock, new HighWaterMark(folder.resolve("store.mark")));
        } catch (IOException failed) {
            throw new StoreFault(
                    "The data folder " + folder + " cannot be written (" + failed
                            + "): make it writable for this user, or choose another with --ready27.store.folder.",
                    failed);
        }
    }

    /** Where the process that holds the folder listens, if it got that far. */
    static Optional<Integer> port(Path folder) {
        try {
            return Optional.of(Integer.valueOf(
                    Files.readString(folder.resolve("store.port")).strip()));
        } catch (IOException | NumberFormatException absent) {
            return Optional.empty();
        }
    }

    /** Opens the store, compacted, after every page of it was read. */
    MVStore open(Sync sync) {
        Path file = folder.resolve("store.mv");
        try {
            long reached = mark.reached();
            if (Files.exists(file)) {
                inspect(file, reached);
                mark.forget();
                MVStoreTool.compact(file.toString(), false);
            } else if (reached > 0) {
                throw damaged("store.mv is missing", null);
            }
            MVStore store = builder(file).open();
            store.setRetentionTime(sync == Sync.EVERY_COMMIT ? 0 : 5_000);
            store.setVersionsToKeep(0);
            return store;
        } catch (IOException | MVStoreException failed) {
            throw damaged(String.valueOf(failed.getMessage()), failed);
        }
    }

    HighWaterMark mark() {
        return mark;
    }

    void announce(int port) {
        try {
            Files.writeString(folder.resolve("store.port"), port + "\n");
        } catch (IOException failed) {
            throw new StoreFault("The data folder " + folder + " cannot be written: " + failed, failed);
        }
    }

    private void inspect(Path file, long reached) {
        try (MVStore store = builder(file).readOnly().open()) {
            if (store.getCurrentVersion() < reached) {
                throw damaged(
                        "store.mv ends at version " + store.getCurrentVersion() + " but had reached " + reached, null);
            }
            for (String name : store.getMapNames()) {
                walk(name.startsWith(BsonType.MAPS) ? BsonType.open(store, name) : store.openMap(name));
            }
        } catch (StoreFault known) {
            throw known;
        } catch (RuntimeException | OutOfMemoryError unreadable) {
            throw damaged("store.mv cannot be read: " + firstLine(unreadable), unreadable);
        }
    }

    private static void walk(MVMap<Object, ?> map) {
        long entries = map.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .count();
        if (entries != map.sizeAsLong()) {
            throw new IllegalStateException(map.getName() + " has " + entries + " entries of " + map.sizeAsLong());
        }
    }

    private StoreFault damaged(String reason, @Nullable Throwable cause) {
        String sentence = "The data folder " + folder + " is damaged (" + reason
                + "): move it away, and bring back the last backup with the command restore; docs/operations.md says"
                + " how.";
        return cause == null ? new StoreFault(sentence) : new StoreFault(sentence, cause);
    }

    private static String firstLine(Throwable unreadable) {
        return String.valueOf(unreadable).lines().findFirst().orElse("unknown");
    }

    private static MVStore.Builder builder(Path file) {
        return new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .cacheSize(64);
    }

    private static @Nullable FileLock tryLock(FileChannel lock) throws IOException {
        try {
            return lock.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(folder.resolve("store.port"));
            mark.close();
            lock.close();
        } catch (IOException failed) {
            throw new StoreFault("The data folder " + folder + " could not be left in order: " + failed, failed);
        }
    }
}
