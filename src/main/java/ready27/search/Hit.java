package ready27.search;

import java.util.List;
import java.util.stream.Collectors;

/** Something found, with the words that were looked for marked. */
public record Hit(Kind kind, String number, String path, List<Piece> title, List<Piece> excerpt) {

    public String heading() {
        return title.stream().map(Piece::text).collect(Collectors.joining());
    }
}
