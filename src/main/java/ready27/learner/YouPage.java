package ready27.learner;

/** Who looks, and where they can go from here. */
public record YouPage(boolean known, boolean member, String name, boolean administrator) {

    static YouPage of(Visitor visitor) {
        if (visitor instanceof Visitor.Member member) {
            return new YouPage(true, true, member.name(), member.role() == Role.ADMINISTRATOR);
        }
        return new YouPage(visitor instanceof Visitor.Guest, false, "", false);
    }
}
