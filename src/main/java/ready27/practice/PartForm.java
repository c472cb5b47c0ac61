package ready27.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ready27.paper.LineState;
import ready27.paper.ScenarioLine;
import ready27.question.QuestionId;

/**
 * What the form of a part asks for: one line to be checked, or all of them.
 *
 * @param line the one; empty means all
 * @param shown the revision of the paper that the learner was looking at
 * @param letters what is chosen, by line, as it was sent
 */
record PartForm(String line, String shown, Map<String, List<String>> letters) {

    static final PartForm NOTHING = new PartForm("", "", Map.of());
    private static final String CHOICE = "choice.";
    private static final int LONGEST = 8;

    static PartForm of(Map<String, List<String>> fields) {
        Map<String, List<String>> letters = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            if (name.startsWith(CHOICE)) {
                letters.put(name.substring(CHOICE.length()), values);
            }
        });
        return new PartForm(first(fields, "line"), first(fields, "shown"), letters);
    }

    /** The same with one line asked for, so that what is chosen elsewhere stays chosen. */
    PartForm on(QuestionId one) {
        return new PartForm(one.value(), shown, letters);
    }

    boolean wants(ScenarioLine asked) {
        return line.isEmpty() || line.equals(asked.id().value());
    }

    /** The letters chosen, in the order of the alphabet; what the line does not offer is still in it. */
    String choice(QuestionId asked) {
        return letters.getOrDefault(asked.value(), List.of()).stream()
                .flatMap(value -> value.chars().mapToObj(Character::toString))
                .distinct()
                .sorted()
                .limit(LONGEST)
                .collect(Collectors.joining());
    }

    /** What to say where this is no answer to the line; empty where it is one. */
    String complaint(ScenarioLine asked) {
        String choice = choice(asked.id());
        if (choice.isEmpty()) {
            return "No answer yet.";
        }
        if (choice.chars().anyMatch(letter -> asked.letters().indexOf(letter) < 0)) {
            return "This line has no such option. Choose one of those it shows.";
        }
        if (choice.length() != asked.asks()) {
            return asked.asks() == 1
                    ? "Choose one option."
                    : "Choose exactly two options: in the exam any other number scores nothing.";
        }
        return "";
    }

    /** What is chosen and not checked yet, so that it stays chosen. */
    LineState state(QuestionId asked) {
        return new LineState(choice(asked), 0, 0, false, "", "");
    }

    private static String first(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
