package ready27.search;

import java.util.ArrayList;
import java.util.List;

/** A stretch of text, marked where it is what was looked for. */
public record Piece(String text, boolean marked) {

    private static final int LEAD = 60;
    private static final int LENGTH = 240;

    static List<Piece> whole(String text, Wish wish) {
        List<Piece> pieces = new ArrayList<>();
        int[] done = {0};
        Words.each(text, word -> {
            if (wish.hits(word.stem())) {
                add(pieces, text.substring(done[0], word.from()), false);
                add(pieces, text.substring(word.from(), word.to()), true);
                done[0] = word.to();
            }
        });
        add(pieces, text.substring(done[0]), false);
        return List.copyOf(pieces);
    }

    /** A few lines around the first word that was looked for. */
    static List<Piece> excerpt(String text, Wish wish) {
        int[] first = {-1};
        Words.each(text, word -> {
            if (first[0] < 0 && wish.hits(word.stem())) {
                first[0] = word.from();
            }
        });
        int from = wordAfter(text, Math.max(0, first[0] - LEAD));
        int to = wordBefore(text, Math.min(text.length(), from + LENGTH));
        String cut = (from > 0 ? "… " : "") + text.substring(from, to) + (to < text.length() ? " …" : "");
        return whole(cut, wish);
    }

    private static int wordAfter(String text, int place) {
        int space = place == 0 ? -1 : text.indexOf(' ', place);
        return space < 0 ? place : space + 1;
    }

    private static int wordBefore(String text, int place) {
        int space = place == text.length() ? -1 : text.lastIndexOf(' ', place);
        return space <= 0 ? place : space;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
