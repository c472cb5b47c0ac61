package ready27.learner;

/**
 * What a real exam awards, and the rules it is passed by.
 *
 * @param exam the id that the mock exam has as well
 */
public record Qualification(String exam, String title, int marks, int pass) {

    public Qualification {
        if (pass < 1 || pass > marks) {
            throw new IllegalArgumentException("a pass mark lies between 1 and the marks there are");
        }
    }
}
