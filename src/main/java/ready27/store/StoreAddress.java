package ready27.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the documents are: on the server that the URI names, or in a folder of our own. */
public record StoreAddress(@Nullable String uri, Path folder, int port, Sync sync) {

    static String loopback(int port) {
        return "mongodb://127.0.0.1:" + port + "/ready27?retryWrites=false&maxPoolSize=16";
    }

    boolean embedded() {
        return uri == null || uri.isBlank();
    }
}
