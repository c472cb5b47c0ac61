package ready27.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import ready27.question.QuestionId;

/**
 * One thing that somebody did on a line of the paper; what an attempt comes to is made of these alone.
 *
 * @param value the letters of the file for an answer, in the order of the alphabet; {@code on} or {@code off}, letters struck out, a confidence; empty
 *     takes it back
 * @param client the browser that did it; its tabs share one count
 * @param seq rises by one with each action of that client
 * @param key names this action for ever: the same key twice is one action
 * @param seen the version of the line's answer that the page showed
 * @param opened when the server printed the page
 * @param elapsed since that client's previous action; for its first one since the page was opened
 */
public record Action(
        Kind kind,
        QuestionId question,
        String value,
        String client,
        long seq,
        String key,
        int seen,
        Instant opened,
        Duration elapsed,
        Instant arrived) {

    /** The client of all pages without scripts. */
    static final String FORM = "form";

    private static final Pattern ORDINARY = Pattern.compile("[a-d]?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** What was done; the word is that of the address. */
    public enum Kind {
        ANSWER("answers", "a?b?c?d?e?f?g?h?i?j?k?l?m?n?o?p?q?r?s?t?u?v?w?x?y?z?"),
        FLAG("flags", "on|off"),
        STRIKE("strikes", "a?b?c?d?e?f?g?h?"),
        CONFIDENCE("confidence", "sure|think-so|guess|"),
        LOOK("looks", "");

        private final String word;
        private final Pattern values;

        Kind(String word, String values) {
            this.word = word;
            this.values = Pattern.compile(values);
        }

        public String word() {
            return word;
        }

        static Optional<Kind> find(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst();
        }
    }

    public Action {
        if (!kind.values.matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + value + "\" is no value for " + kind.word);
        }
        if (!NAME.matcher(client).matches() || !NAME.matcher(key).matches()) {
            throw new IllegalArgumentException("client and key have letters, digits, _ and - only");
        }
        if (seq < 1 || seen < 0 || elapsed.isNegative()) {
            throw new IllegalArgumentException("counts begin with one and time runs forward");
        }
    }

    /** The letters a to d stand in every list; only what goes beyond one of them has to be looked up in the paper. */
    boolean fitsEveryLine() {
        return kind != Kind.ANSWER || ORDINARY.matcher(value).matches();
    }

    boolean byForm() {
        return client.equals(FORM);
    }
}
