package ready27.question;

import reactor.core.publisher.Mono;

/** Things that learners may report beside the questions of the bank; the room that shows them knows which there were. */
public interface Reportable {

    /** As it was shown under that revision, or as it is now where none is named; empty if it was never served. */
    Mono<Subject> shown(QuestionId id, String revision);
}
