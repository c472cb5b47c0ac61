package ready27.search;

import java.util.Arrays;
import java.util.List;

/** A search and what came of it. */
public record SearchPage(String words, boolean asked, List<Choice> choices, Found found) {

    /** A kind one can keep to. */
    public record Choice(Kind kind, boolean chosen) {}

    static final SearchPage EMPTY = of("", "", Found.NOTHING);

    static SearchPage of(String words, String kind, Found found) {
        return new SearchPage(
                words,
                !words.isBlank(),
                Arrays.stream(Kind.values())
                        .map(choice -> new Choice(choice, choice.key().equals(kind)))
                        .toList(),
                found);
    }

    public String count() {
        if (!asked) {
            return "";
        }
        String all = found.count() == 1 ? "1 result" : found.count() + " results";
        return found.hits().size() < found.count()
                ? all + ", the best " + found.hits().size() + " shown"
                : all;
    }
}
