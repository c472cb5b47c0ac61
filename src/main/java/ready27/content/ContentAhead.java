package ready27.content;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** The content that {@link ReadingAhead} began to read. */
record ContentAhead(Future<Content> reading) {

    /** Waits for the rest of it. */
    Content content() {
        try {
            return reading.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the start was interrupted", stopped);
        }
    }
}
