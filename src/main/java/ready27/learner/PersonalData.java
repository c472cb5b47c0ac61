package ready27.learner;

import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * What a room keeps of a person; every room with a store of its own implements it. Each method may be called again
 * after it stopped half way, and then finishes the work.
 */
public interface PersonalData {

    /** Deletes all of it. */
    Mono<Void> forget(LearnerId learner);

    /** All of it, ready to be written as JSON; the keys stand at the top of the file, so name them for the room. */
    Mono<Map<String, Object>> export(LearnerId learner);

    /** A guest signs in to an account made earlier: the guest's things become the account's. */
    Mono<Void> adopt(LearnerId guest, LearnerId account);
}
