package ready27.exam;

import java.util.regex.Pattern;

/**
 * A stretch of the booklet or of additional information that a learner marked.
 *
 * @param key names it for ever: the same key twice is one highlight
 * @param block {@code booklet} or, for the information of question 2, {@code information-2}
 * @param from characters into that block's text
 * @param text what stands there, so that a page can tell whether it still does
 */
public record Highlight(String key, String block, int from, int to, String text) {

    static final int LONGEST = 2_000;

    private static final Pattern KEY = Pattern.compile("[a-z0-9]{8,64}");
    private static final Pattern BLOCK = Pattern.compile("booklet|information-[1-9][0-9]?");

    public Highlight {
        if (!named(key) || !BLOCK.matcher(block).matches()) {
            throw new IllegalArgumentException("a highlight has a key of letters and digits, and a block it lies in");
        }
        if (from < 0 || to <= from || to - from > LONGEST || text.length() != to - from) {
            throw new IllegalArgumentException("a highlight is 1 to " + LONGEST + " characters long");
        }
    }

    static boolean named(String key) {
        return KEY.matcher(key).matches();
    }

    /** Such as Booklet, or Information for question 2. */
    public String where() {
        return block.equals("booklet")
                ? "Booklet"
                : "Information for question " + block.substring(block.indexOf('-') + 1);
    }
}
