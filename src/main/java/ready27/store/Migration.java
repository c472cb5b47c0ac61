package ready27.store;

import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import reactor.core.publisher.Mono;

/**
 * One step that brings the stored documents from one version of the app to the next; a bean in the room that owns them.
 *
 * <p>A step that was cut off is run again, so running it twice must do no harm. Once released it is never changed: what
 * it got wrong is a later step's work.
 */
public interface Migration {

    /** Its place in the order, unlike every other's. */
    int number();

    /** What it does, in words joined by hyphens. */
    String name();

    Mono<Void> run(ReactiveMongoOperations mongo);
}
