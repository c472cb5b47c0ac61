package ready27.learner;

/**
 * A person who can sign in again anywhere.
 *
 * @param address the e-mail address as it was typed
 * @param password its hash, with the name of the method that made it
 */
record Account(Address address, LearnerId learner, String name, String password, Role role) {

    Visitor.Member visitor() {
        return new Visitor.Member(learner, name, role);
    }
}
