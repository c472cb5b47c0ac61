package ready27.paper;

import java.util.List;
import java.util.Map;
import ready27.content.Entry;
import ready27.content.Faults;
import ready27.question.TextCheck;

/** The rules of a single line, by its type. */
final class LineCheck {

    private static final Map<LineType, List<String>> FIELDS = Map.of(
            LineType.CLASSIC, List.of("stem", "options"),
            LineType.MULTIPLE_RESPONSE, List.of("stem", "options"),
            LineType.MATCHING, List.of("statement", "key", "why"),
            LineType.SEQUENCING, List.of("position", "key", "why"),
            LineType.ASSERTION_REASON, List.of("assertion", "reason", "key", "why"));
    private static final List<String> BY_TYPE =
            List.of("stem", "options", "statement", "position", "assertion", "reason", "key", "why");

    private final LineType type;
    private final String letters;
    private final Faults faults;

    /** The letters that the part's list offers. */
    LineCheck(LineType type, String letters, Faults faults) {
        this.type = type;
        this.letters = letters;
        this.faults = faults;
    }

    void check(Entry line) {
        fields(line);
        for (String field : List.of("stem", "statement", "assertion", "reason")) {
            line.find(field).ifPresent(text -> TextCheck.plain(text, faults));
        }
        TextCheck.rationale(line, faults);
        if (type == LineType.CLASSIC) {
            options(line, 4, 1);
        } else if (type == LineType.MULTIPLE_RESPONSE) {
            options(line, 5, 2);
        } else if (line.find("key").isPresent()) {
            key(line);
        }
    }

    private void fields(Entry line) {
        List<String> wanted = FIELDS.getOrDefault(type, List.of());
        for (String field : BY_TYPE) {
            boolean there = line.find(field).isPresent();
            if (there && !wanted.contains(field)) {
                faults.add(
                        line.place(field),
                        "a line of type " + type.key() + " has no " + field,
                        "Take it out; such a line has " + String.join(", ", wanted));
            } else if (!there && wanted.contains(field)) {
                faults.add(line.place(), "the line has no " + field, "Add " + field);
            }
        }
    }

    private void options(Entry line, int wanted, int right) {
        List<Entry> options = line.items("options");
        if (line.find("options").isEmpty()) {
            return;
        }
        if (options.size() != wanted) {
            faults.add(
                    line.place("options"),
                    options.size() + " options, and a line of type " + type.key() + " has " + wanted,
                    "Make it " + wanted);
        }
        long marked = options.stream().filter(option -> option.flag("correct")).count();
        if (marked != right) {
            faults.add(
                    line.place("options"),
                    marked + " options are marked correct, and a line of type " + type.key() + " has " + right,
                    "Mark exactly " + right + ": correct: true");
        }
        for (Entry option : options) {
            TextCheck.rationale(option, faults);
            TextCheck.alone(option, faults);
        }
        distinct(options);
    }

    private void distinct(List<Entry> options) {
        PartCheck.twice(
                options.stream().flatMap(option -> option.find("text").stream()).toList(), faults);
    }

    private void key(Entry line) {
        String key = line.text("key");
        if (key.length() != 1 || !letters.contains(key)) {
            faults.add(
                    line.place("key"),
                    "the key \"" + key + "\" is no letter of the list, which has "
                            + String.join(", ", letters.split("")),
                    "Write the letter of the right option, counted from a in the order of the file");
        }
    }
}
