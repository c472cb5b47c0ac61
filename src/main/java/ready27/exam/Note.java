package ready27.exam;

import java.time.Instant;

/**
 * What a learner noted on one question of an attempt.
 *
 * @param version rises by one with each change
 * @param client the window that wrote last; {@code seq} is its count
 */
public record Note(String text, int version, String client, long seq, Instant at) {

    static final Note NONE = new Note("", 0, "", 0, Instant.EPOCH);

    /**
     * What replaces the version that its window saw takes its place; beside a newer one both stay, unless it is the
     * window's own, of which it never heard that it was saved.
     */
    Note with(Writing writing) {
        boolean own = writing.client().equals(client);
        boolean oldNews = own && writing.seq() <= seq;
        boolean unheard = own && writing.seen() == version - 1;
        String next = writing.seen() == version || unheard ? writing.text() : joined(text, writing.text());
        return oldNews || next.equals(text)
                ? this
                : new Note(next, version + 1, writing.client(), writing.seq(), writing.at());
    }

    boolean blank() {
        return text.isBlank();
    }

    /** Nothing that was written is lost, and nothing stands there twice. */
    private static String joined(String standing, String other) {
        if (isIn(other, standing)) {
            return standing;
        }
        return isIn(standing, other) ? other : standing + "\n\n" + other;
    }

    /** As whole lines, or as the beginning of what was typed on. */
    private static boolean isIn(String part, String whole) {
        return whole.startsWith(part) || ("\n" + whole + "\n").contains("\n" + part + "\n");
    }
}
