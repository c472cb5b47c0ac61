package ready27.lint;

import java.util.ArrayList;
import java.util.List;

/** Questions as a file of the bank holds them, sound but for what a test plants in them. */
final class PlantedBank {

    static final String SCHEMA = "# yaml-language-server: $schema=../../schema/questions.schema.json";

    private PlantedBank() {}

    /** The key is option a. */
    static String question(String id, String stem, String status) {
        List<String> lines = new ArrayList<>(List.of(
                "- id: " + id,
                "  ref: [\"9.2.2\"]",
                "  concept: " + id,
                "  pool: practice",
                "  style: classic",
                "  level: 1",
                "  difficulty: 0.4",
                "  stem: \"" + stem + "\"",
                "  options:"));
        List<String> texts = List.of("Right thing", "Wrong thing", "Other thing", "Blank thing");
        for (int i = 0; i < 4; i++) {
            lines.add("    - text: \"" + texts.get(i) + "\"");
            if (i == 0) {
                lines.add("      correct: true");
            }
            lines.add("      why: \"" + reason(id, i) + "\"");
        }
        lines.addAll(List.of("  edition: \"27001:2022\"", "  author: \"Tests\"", "  status: " + status));
        return String.join("\n", lines);
    }

    /** Long enough, and nothing that another option says. */
    static String reason(String id, int option) {
        return "Because of " + id.replace("-", "") + "option" + option + "and".repeat(12);
    }
}
