package ready27.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import ready27.question.Question;
import ready27.question.Statement;

/** Takes texts apart the way the checks compare them: small letters, digits and apostrophes count, nothing else. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[a-z0-9']+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!:]+(\\s|$)");

    private Words() {}

    static List<String> of(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** As a person counts the words of Markdown that is read: what stands between blanks and is no mere sign. */
    static int count(String markdown) {
        return (int) Arrays.stream(Passage.plain(markdown).split("\\s+"))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /** Every run of {@code length} words. */
    static Set<String> runs(String text, int length) {
        List<String> words = of(text);
        Set<String> runs = new LinkedHashSet<>();
        for (int i = 0; i + length <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + length)));
        }
        return runs;
    }

    /** What a question asks, statements included. */
    static String asked(Question question) {
        List<String> parts = new ArrayList<>(List.of(question.stem()));
        question.statements().stream().map(Statement::text).forEach(parts::add);
        return String.join(" ", parts);
    }

    /** Flesch's reading ease: 60 is plain English, 30 is hard. */
    static double readingEase(String text) {
        List<String> words = of(text);
        long sentences = Math.max(1, SENTENCE_END.matcher(text).results().count());
        long syllables = words.stream().mapToLong(Words::syllables).sum();
        double count = Math.max(1, words.size());
        return 206.835 - 1.015 * count / sentences - 84.6 * syllables / count;
    }

    private static long syllables(String word) {
        String spoken = word.length() > 3 && word.endsWith("e") && !word.endsWith("le")
                ? word.substring(0, word.length() - 1)
                : word;
        return Math.max(1, VOWELS.matcher(spoken).results().count());
    }
}
