package ready27.web;

import org.jspecify.annotations.Nullable;

/**
 * What the frame around a page shows: who is here, where, and the token that every form of the page carries.
 *
 * @param csrf empty on public pages, whose bytes are the same for everybody
 * @param template the page inside, by the name of its template; it stands in the page, so that whoever looks at one can
 *     tell which it is
 */
public record Frame(String csrf, Caller caller, String path, String template) {

    /** The frame of a page that is the same for everybody: no name, no token. */
    public static Frame of(String path) {
        return new Frame("", Caller.STRANGER, path, "");
    }

    Frame around(String page) {
        return new Frame(csrf, caller, path, page);
    }

    /** {@code page} or {@code true} where one of these addresses is, or holds, this page; nothing elsewhere. */
    public @Nullable String current(String... addresses) {
        for (String address : addresses) {
            if (path.equals(address)) {
                return "page";
            }
            if (path.startsWith(address + "/")) {
                return "true";
            }
        }
        return null;
    }

    /** What htmx sends with every request of the page. */
    public String headers() {
        return csrf.isEmpty() ? "{}" : "{\"X-XSRF-TOKEN\":\"" + csrf + "\"}";
    }
}
