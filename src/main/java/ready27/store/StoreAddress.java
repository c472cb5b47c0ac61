package ready27.store;

import java.nio.file.Path;

/** Where the documents are: on the server that the URI names, or, where it is empty, in a folder of our own. */
public record StoreAddress(String uri, Path folder, int port, Sync sync) {

    public static String loopback(int port) {
        return "mongodb://127.0.0.1:" + port + "/ready27?retryWrites=false&maxPoolSize=16";
    }

    boolean embedded() {
        return uri.isBlank();
    }

    boolean exists() {
        return !embedded() || folder.resolve("store.mv").toFile().exists();
    }
}
