package ready27.learner;

/** What is kept of a person and how to take it away or have it deleted. */
public record DataPage(boolean known, boolean member, String problem) {

    static DataPage of(Visitor visitor, String problem) {
        return new DataPage(!(visitor instanceof Visitor.Stranger), visitor instanceof Visitor.Member, problem);
    }
}
