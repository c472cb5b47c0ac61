package ready27.store;

import org.jspecify.annotations.Nullable;

/** The store cannot be used; the message is the one sentence its owner reads, and says what to do. */
public class StoreFault extends RuntimeException {

    public StoreFault(String sentence) {
        super(sentence);
    }

    StoreFault(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
