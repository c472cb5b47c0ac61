package ready27.web;

/**
 * Who the frame greets. The room {@code learner} leaves it as an attribute of the request, under this class's name.
 *
 * @param kept whether anything is kept of this person yet
 * @param name empty without an account
 */
public record Caller(boolean kept, String name, boolean administrator) {

    public static final Caller STRANGER = new Caller(false, "", false);

    public boolean account() {
        return !name.isEmpty();
    }
}
