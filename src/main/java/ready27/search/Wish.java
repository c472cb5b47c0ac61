package ready27.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What somebody typed, taken apart; anything at all can be typed. */
record Wish(String text, List<String> words, List<String> stems) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;

    static Wish of(String typed) {
        String text = typed.substring(0, Math.min(LONGEST, typed.length())).strip();
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[\\s\"()]+", MOST_WORDS + 1)).stream()
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        List<String> stems = new ArrayList<>();
        Words.each(text, word -> stems.add(word.stem()));
        return new Wish(text, words, stems.stream().distinct().limit(MOST_WORDS).toList());
    }

    boolean empty() {
        return stems.isEmpty() && words.isEmpty();
    }

    /** As a name would be written if this were the name of a thing. */
    String name() {
        return String.join(" ", words);
    }

    /** Whether a word is one of those looked for, or goes on where the last of them stopped. */
    boolean hits(String stem) {
        return stems.contains(stem) || (!stems.isEmpty() && stem.startsWith(stems.get(stems.size() - 1)));
    }
}
