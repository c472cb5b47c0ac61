package ready27.learner;

/** Who sent the request: somebody unknown, a guest whose work is kept, or a person with an account. */
public sealed interface Visitor {

    Visitor STRANGER = new Stranger();

    /** Nothing is kept of a stranger; the first thing worth keeping makes a {@link Guest}. */
    record Stranger() implements Visitor {}

    record Guest(LearnerId id) implements Visitor {}

    record Member(LearnerId id, String name, Role role) implements Visitor {}
}
