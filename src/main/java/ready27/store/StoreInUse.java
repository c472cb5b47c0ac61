package ready27.store;

import java.nio.file.Path;

/** Another process holds the data folder. */
final class StoreInUse extends StoreFault {

    StoreInUse(Path folder) {
        super("The data folder " + folder
                + " is in use by another Ready27: stop that one, or give this one a folder of its own with"
                + " --ready27.store.folder.");
    }
}
