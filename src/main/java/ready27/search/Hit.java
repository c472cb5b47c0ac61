package ready27.search;

import java.util.List;

/** Something found, with the words that were looked for marked. */
public record Hit(Kind kind, String number, String path, List<Piece> title, List<Piece> excerpt) {}
