package ready27.review;

import java.util.Locale;
import java.util.regex.Pattern;
import ready27.question.QuestionId;
import ready27.syllabus.Control;
import ready27.syllabus.Term;

/** Names a card for ever: the kind and the thing it is about, such as {@code word-risk-owner} or {@code number-a-5-7}. */
public record CardId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z]+-[a-z0-9-]{1,80}");

    public CardId {
        if (!FORM.matcher(value).matches()
                || Kind.find(value.substring(0, value.indexOf('-'))).isEmpty()) {
            throw new IllegalArgumentException("a card's id is its kind, a hyphen and what it is about");
        }
    }

    static CardId of(Kind kind, Term term) {
        return new CardId(kind.key() + "-" + slug(term.id()));
    }

    static CardId of(Kind kind, Control control) {
        return new CardId(kind.key() + "-" + slug(control.id()));
    }

    static CardId of(QuestionId question) {
        return new CardId(Kind.QUESTION.key() + "-" + question.value());
    }

    public Kind kind() {
        return Kind.find(value.substring(0, value.indexOf('-'))).orElseThrow();
    }

    /** The term, control or question, as it is written in ids. */
    public String subject() {
        return value.substring(value.indexOf('-') + 1);
    }

    /** Where its front is shown. */
    public String path() {
        return "/reviews/cards/" + value;
    }

    private static String slug(String id) {
        return id.toLowerCase(Locale.ROOT).replace('.', '-');
    }
}
