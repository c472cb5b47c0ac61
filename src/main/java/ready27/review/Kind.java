package ready27.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a card asks for; the names are part of card ids and stay for ever. */
public enum Kind {
    QUESTION("Questions I got wrong", "They come back as a question you have not seen, where there is one."),
    MEANING("What a term means", "The term is shown; say what it means."),
    WORD("Which term it is", "The meaning is shown; say the term."),
    NUMBER("What a control is about", "The number is shown, such as A.5.7."),
    PURPOSE("Which control it is", "The purpose is shown; say its title or number.");

    private final String title;
    private final String hint;

    Kind(String title, String hint) {
        this.title = title;
        this.hint = hint;
    }

    /** The word of ids, forms and the store. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    public String hint() {
        return hint;
    }

    public static Optional<Kind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
