package ready27.web;

import java.util.function.Supplier;

/**
 * A public page whose bytes are the same for everybody: its address, its template and what the template shows.
 *
 * @param filtered whether a query makes another page of it, which a controller then shows
 */
public record PreparedPage(String path, String template, Supplier<Object> it, boolean filtered) {

    /** The record is made when the page is first asked for. */
    public static PreparedPage of(String path, String template, Supplier<Object> it) {
        return new PreparedPage(path, template, it, false);
    }

    public static PreparedPage filtered(String path, String template, Supplier<Object> it) {
        return new PreparedPage(path, template, it, true);
    }
}
