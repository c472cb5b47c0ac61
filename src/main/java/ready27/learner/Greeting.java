package ready27.learner;

/** What the corner of a page calls its reader. */
public record Greeting(String name, boolean member, boolean administrator) {

    static Greeting to(Visitor visitor) {
        if (visitor instanceof Visitor.Member member) {
            return new Greeting(member.name(), true, member.role() == Role.ADMINISTRATOR);
        }
        return new Greeting(visitor instanceof Visitor.Guest ? "Guest" : "Sign in", false, false);
    }
}
