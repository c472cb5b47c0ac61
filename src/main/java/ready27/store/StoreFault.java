package ready27.store;

/** The store cannot be used; the message is the one sentence its owner reads, and says what to do. */
public final class StoreFault extends RuntimeException {

    public StoreFault(String sentence) {
        super(sentence);
    }

    StoreFault(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
