package ready27.learner;

import java.util.Optional;

/** Who sent the request: somebody unknown, a guest whose work is kept, or a person with an account. */
public sealed interface Visitor {

    Visitor STRANGER = new Stranger();

    /** The person whose work is kept; empty for a stranger. */
    Optional<LearnerId> known();

    /** Nothing is kept of a stranger; the first thing worth keeping makes a {@link Guest}. */
    record Stranger() implements Visitor {

        @Override
        public Optional<LearnerId> known() {
            return Optional.empty();
        }
    }

    record Guest(LearnerId id) implements Visitor {

        @Override
        public Optional<LearnerId> known() {
            return Optional.of(id);
        }
    }

    record Member(LearnerId id, String name, Role role) implements Visitor {

        @Override
        public Optional<LearnerId> known() {
            return Optional.of(id);
        }
    }
}
