package ready27.history;

import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;
import ready27.question.QuestionId;
import ready27.question.RevisionKey;

/** A room that asks something beside the questions of the bank, and knows what has become of it. */
public interface AskedElsewhere {

    /** The revision under which it is asked now; empty if this room does not ask it. */
    Optional<String> revision(QuestionId id);

    /** What has become of what this room once asked under these revisions; of all else it says nothing. */
    Mono<List<Change>> since(List<RevisionKey> answered);
}
