package ready27.exam;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A note as a window sends it.
 *
 * @param client the window; its saves are counted by {@code seq}
 * @param seen the version of the note that the window showed
 */
public record Writing(String text, String client, long seq, int seen, Instant at) {

    /** What one types into the page; two notes joined may be longer. */
    static final int LONGEST = 10_000;

    /** The client of all pages without scripts. */
    static final String FORM = "form";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    public Writing {
        text = text.replace("\r\n", "\n").strip();
        if (text.length() > 2 * LONGEST) {
            throw new IllegalArgumentException("a note has at most " + LONGEST + " characters");
        }
        if (!NAME.matcher(client).matches() || seq < 1 || seen < 0) {
            throw new IllegalArgumentException("a window has a name of letters and digits, and counts from one");
        }
    }
}
