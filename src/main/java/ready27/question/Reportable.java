package ready27.question;

import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Things that learners may report beside the questions of the bank; the room that shows them knows which there were. */
public interface Reportable {

    /** As it was shown under that revision, or as it is now where none is named; empty if it was never served. */
    Mono<Subject> shown(QuestionId id, String revision);

    /** What each of these asked when it was shown; what this room never showed is left out. */
    Mono<Map<RevisionKey, String>> words(List<RevisionKey> reported);
}
