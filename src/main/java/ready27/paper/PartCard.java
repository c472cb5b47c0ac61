package ready27.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import ready27.question.QuestionId;

/** One part as a page asks it, with the list that its lines share. */
public record PartCard(
        int question, String letter, LineType type, String instruction, List<Listed> options, List<LineCard> lines) {

    /** An option of the shared list. */
    public record Listed(String letter, String text) {}

    public PartCard {
        options = List.copyOf(options);
        lines = List.copyOf(lines);
    }

    /** The first line has this number within its paper. */
    public static PartCard of(int question, Part part, int first, Function<QuestionId, LineState> states) {
        List<Listed> options = ScenarioLine.lettered(part.options(), "").stream()
                .map(option -> new Listed(option.letter().toUpperCase(Locale.ROOT), option.text()))
                .toList();
        List<LineCard> lines = new ArrayList<>();
        for (ScenarioLine line : part.lines()) {
            String label = part.letter() + (lines.size() + 1);
            lines.add(LineCard.of(line, first + lines.size(), label, states.apply(line.id())));
        }
        return new PartCard(question, part.letter(), part.type(), part.instruction(), options, lines);
    }

    /** Such as 5 marks. */
    public String marks() {
        return lines.size() + (lines.size() == 1 ? " mark" : " marks");
    }
}
