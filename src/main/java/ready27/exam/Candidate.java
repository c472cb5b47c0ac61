package ready27.exam;

import java.util.Optional;
import ready27.learner.LearnerId;
import ready27.learner.Visitor;

/** Tells whose attempts a visitor may see: nobody's, for a stranger. */
final class Candidate {

    private Candidate() {}

    static Optional<LearnerId> of(Visitor visitor) {
        if (visitor instanceof Visitor.Guest guest) {
            return Optional.of(guest.id());
        }
        return visitor instanceof Visitor.Member member ? Optional.of(member.id()) : Optional.empty();
    }
}
