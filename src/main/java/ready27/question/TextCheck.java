package ready27.question;

import java.util.regex.Pattern;
import ready27.content.Entry;
import ready27.content.Faults;

/** What holds for the words of every question and line: plain text, reasons without a verdict, options that stand alone. */
public final class TextCheck {

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^>]*>|&[a-z]+;");
    private static final Pattern VERDICT = Pattern.compile("(?i)(correct|incorrect|right|wrong)\\b");
    private static final Pattern OF_THE_ABOVE = Pattern.compile("(?i)\\b(all|none|both|neither) of (the|these)\\b");

    private TextCheck() {}

    /** An option or a statement and its reason. */
    static void explained(Entry holder, Faults faults) {
        holder.find("text").ifPresent(text -> plain(text, faults));
        rationale(holder, faults);
    }

    public static void rationale(Entry holder, Faults faults) {
        holder.find("why").ifPresent(why -> plain(why, faults));
        if (VERDICT.matcher(holder.text("why")).lookingAt()) {
            faults.add(
                    holder.place("why"),
                    "the rationale begins with a verdict",
                    "Begin with the reason; the page says what is right");
        }
    }

    public static void alone(Entry option, Faults faults) {
        if (OF_THE_ABOVE.matcher(option.text("text")).find()) {
            faults.add(option.place("text"), "the option points at other options", "Let it say one thing itself");
        }
    }

    public static void plain(Entry entry, Faults faults) {
        String text = entry.text();
        if (text.chars().anyMatch(Character::isISOControl)) {
            faults.add(entry.place(), "the text holds a line break, tab or control character", "Use blanks only");
        } else if (!text.strip().equals(text)) {
            faults.add(entry.place(), "the text begins or ends with a blank", "Take the blank away");
        }
        if ((text.indexOf('<') >= 0 || text.indexOf('&') >= 0)
                && MARKUP.matcher(text).find()) {
            faults.add(entry.place(), "the text holds markup", "Write plain text");
        }
    }
}
