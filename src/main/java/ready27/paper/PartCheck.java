package ready27.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ready27.content.Entry;
import ready27.content.Faults;
import ready27.content.Place;
import ready27.question.TextCheck;

/** The rules of one part: its letter, its list, and each line by the part's type. */
final class PartCheck {

    private final String letter;
    private final boolean information;
    private final Faults faults;

    /** The letter that is next in the question, and whether that has additional information. */
    PartCheck(String letter, boolean information, Faults faults) {
        this.letter = letter;
        this.information = information;
        this.faults = faults;
    }

    void check(Entry part) {
        if (!part.text("letter").equals(letter)) {
            faults.add(part.place("letter"), "the part is \"" + part.text("letter") + "\"", "Write letter: " + letter);
        }
        if (part.text("basis").equals("information") && !information) {
            faults.add(
                    part.place("basis"),
                    "the part rests on additional information, and the question has none",
                    "Add information to the question, or write basis: scenario");
        }
        part.find("instruction").ifPresent(text -> TextCheck.plain(text, faults));
        LineType type = LineType.find(part.text("type")).orElseThrow();
        list(part, type);
        LineCheck lines = new LineCheck(type, letters(part, type), faults);
        part.items("lines").forEach(lines::check);
        if (type == LineType.SEQUENCING) {
            order(part);
        }
    }

    private void list(Entry part, LineType type) {
        boolean wanted = type == LineType.MATCHING || type == LineType.SEQUENCING;
        boolean there = part.find("options").isPresent();
        if (wanted && !there) {
            faults.add(part.place(), "a part of type " + type.key() + " has a list of options", "Add options: 4 to 8");
        } else if (there && !wanted) {
            faults.add(
                    part.place("options"),
                    "a part of type " + type.key() + " has no list of its own",
                    type == LineType.ASSERTION_REASON
                            ? "Take it out: the table A to E is the same in every paper"
                            : "Give each line its options");
        }
        twice(part.items("options"), faults);
    }

    static void twice(List<Entry> texts, Faults faults) {
        Map<String, Place> known = new HashMap<>();
        for (Entry text : texts) {
            TextCheck.plain(text, faults);
            Optional.ofNullable(known.putIfAbsent(text.text().toLowerCase(Locale.ROOT), text.place()))
                    .ifPresent(first -> faults.add(
                            text.place(), "the option says the same as that at " + first, "Write another option"));
        }
    }

    private static String letters(Entry part, LineType type) {
        int count = type == LineType.ASSERTION_REASON
                ? ScenarioLine.AssertionReason.TABLE.size()
                : part.items("options").size();
        return "abcdefgh".substring(0, Math.min(8, count));
    }

    private void order(Entry part) {
        List<Entry> lines = part.items("lines");
        IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).number("position") != i + 1)
                .forEach(i -> faults.add(
                        lines.get(i).place("position"),
                        "position " + lines.get(i).text("position") + " stands where " + (i + 1) + " is next",
                        "Number the positions from 1 without a gap"));
        Map<String, Place> keys = new HashMap<>();
        for (Entry line : lines) {
            Optional.ofNullable(keys.putIfAbsent(line.text("key"), line.place("key")))
                    .ifPresent(first -> faults.add(
                            line.place("key"),
                            "the option " + line.text("key") + " has its place at " + first + " already",
                            "Give every position an option of its own"));
        }
        int options = part.items("options").size();
        if (options < lines.size() || options > lines.size() + 1) {
            faults.add(
                    part.place("options"),
                    options + " options for " + lines.size() + " positions",
                    "Have one for each position, and at most one without a place");
        }
    }
}
