package ready27.learner;

/**
 * A person who can sign in again anywhere.
 *
 * @param address the e-mail address in small letters
 * @param password its hash, with the name of the method that made it
 */
record Account(Address address, LearnerId learner, String name, String password, Role role) {

    Account of(LearnerId owner) {
        return new Account(address, owner, name, password, role);
    }

    Account promoted() {
        return new Account(address, learner, name, password, Role.ADMINISTRATOR);
    }

    Visitor.Member visitor() {
        return new Visitor.Member(learner, name, role);
    }
}
