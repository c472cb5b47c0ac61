package ready27.paper;

import java.util.List;
import java.util.Locale;

/**
 * One line as a page asks it; there is no key and no rationale in it.
 *
 * @param number counts through the paper, from one
 * @param label its name within the question, such as B3
 */
public record LineCard(
        int number, String label, String id, LineType type, List<String> texts, List<Choice> choices, LineState state) {

    /** One option: its letter in the file, its letter on the screen. */
    public record Choice(String value, String letter, String text, boolean chosen, boolean struck) {}

    public LineCard {
        texts = List.copyOf(texts);
        choices = List.copyOf(choices);
    }

    static LineCard of(ScenarioLine line, int number, String label, LineState state) {
        List<Choice> choices = line.options().stream()
                .map(option -> new Choice(
                        option.letter(),
                        option.letter().toUpperCase(Locale.ROOT),
                        option.text(),
                        state.choice().contains(option.letter()),
                        state.struck().contains(option.letter())))
                .toList();
        return new LineCard(number, label, line.id().value(), line.type(), line.texts(), choices, state);
    }

    public boolean classic() {
        return type == LineType.CLASSIC;
    }

    public boolean multiple() {
        return type == LineType.MULTIPLE_RESPONSE;
    }

    /** More than the two letters that are asked for: as it stands it scores nothing. */
    public boolean tooMany() {
        return multiple() && state.choice().length() > 2;
    }

    public String words() {
        return (state.answered() ? " answered" : " not answered") + (state.flagged() ? ", flagged" : "");
    }

    public String classes() {
        return (state.answered() ? "answered" : "") + (state.flagged() ? " flagged" : "");
    }
}
