package ready27.web;

/**
 * What the frame around a page shows: who is here, where, and the token that every form of the page carries.
 *
 * @param csrf empty on public pages, whose bytes are the same for everybody
 */
public record Frame(String csrf, Caller caller, String path) {

    /** The frame of a page that is the same for everybody: no name, no token. */
    public static Frame of(String path) {
        return new Frame("", Caller.STRANGER, path);
    }

    /** Whether the page lies under this address, so that the navigation can mark it. */
    public boolean in(String address) {
        return path.equals(address) || path.startsWith(address + "/");
    }
}
