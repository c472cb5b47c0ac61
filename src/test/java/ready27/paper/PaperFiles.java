package ready27.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import ready27.content.BrokenFolder;
import ready27.content.ContentLibrary;
import ready27.content.ContentReader;
import ready27.syllabus.SyllabusReader;

/**
 * The files of a small paper without a fault: in each question five classic lines, four of matching, three multiple
 * responses, four assertions with reasons, four places in an order.
 */
public final class PaperFiles {

    public static final List<ContentReader<?>> READERS = List.of(new SyllabusReader(), new ScenarioReader());
    private static final List<String> AREAS = List.of("leadership", "planning", "controls", "evaluation");
    private static final List<String> REFS = List.of("5.3", "6.1.2", "A.5.7", "9.1");

    private final Map<String, List<String>> files = new LinkedHashMap<>();
    private final String name;
    private int written;

    private PaperFiles(String name) {
        this.name = name;
    }

    /** The paper that the tests of several rooms sit. */
    public static Scenario scenario(String name, String pool) {
        try {
            Path folder = Files.createTempDirectory("ready27-paper");
            return new ContentLibrary(of(name, pool, "checked").into(folder).root(), READERS)
                    .get(new ScenarioReader())
                    .find(new ScenarioId(name))
                    .orElseThrow();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    /** As the start of the app does with every paper it serves. */
    public static void archive(ReactiveMongoTemplate mongo, Scenario scenario) {
        List<Scenario> served = List.of(scenario);
        new ScenarioRevisions(mongo, new Papers(served)).archive(served).block();
    }

    public static PaperFiles of(String name, String pool, String status) {
        PaperFiles paper = new PaperFiles(name);
        paper.files.put("booklet.md", booklet(name, pool, status));
        for (int number = 1; number <= 4; number++) {
            paper.files.put("question-" + number + ".yaml", paper.question(number));
        }
        return paper;
    }

    /** The lines of one file, to be spoilt. */
    public List<String> file(String file) {
        return Optional.ofNullable(files.get(file)).orElseThrow();
    }

    PaperFiles without(String file) {
        files.remove(file);
        return this;
    }

    /** Into a folder that has the standard, the schemas and the exams already. */
    public PaperFiles into(BrokenFolder folder) {
        files.forEach((file, lines) -> folder.with("papers/" + name + "/" + file, lines.toArray(String[]::new)));
        return this;
    }

    public BrokenFolder into(Path root) throws IOException {
        BrokenFolder folder = new BrokenFolder(root);
        for (String exam : List.of("foundation", "practitioner")) {
            String path = "exams/" + exam + ".yaml";
            folder.with(path, Files.readAllLines(Path.of("content", path)).toArray(String[]::new));
        }
        into(folder);
        return folder;
    }

    private static List<String> booklet(String name, String pool, String status) {
        return new ArrayList<>(List.of(
                "---",
                "id: " + name,
                "title: \"Harbour Bakery\"",
                "pool: " + pool,
                "edition: \"27001:2022\"",
                "author: \"A test\"",
                "status: " + status,
                "---",
                "",
                "## The organisation",
                "",
                "Harbour Bakery bakes for three towns. Mira Okafor owns it, Jonas Lindqvist keeps its computers.",
                "",
                "| Row | Likelihood | Consequence | Owner |",
                "| --- | --- | --- | --- |",
                "| R1 | 3 | 4 | Mira Okafor |",
                "| R2 | 2 | 2 | Jonas Lindqvist |",
                "",
                "## What happened",
                "",
                "On 4 March the till stood still for a day."));
    }

    private List<String> question(int number) {
        written = 0;
        List<String> lines = new ArrayList<>(List.of(
                "# yaml-language-server: $schema=../../schema/paper-question.schema.json",
                "number: " + number,
                "title: \"Question about " + AREAS.get(number - 1) + "\"",
                "areas: [" + AREAS.get(number - 1) + "]",
                "information:",
                "  - title: \"Additional information " + number + "\"",
                "    text: |",
                "      The minutes of " + number + " May name **two** decisions and one open point.",
                "parts:"));
        part(lines, number, "A", "classic", List.of());
        part(lines, number, "B", "matching", List.of("Owner", "Auditor", "Baker", "Driver", "Supplier", "Guest"));
        part(lines, number, "C", "multiple-response", List.of());
        part(lines, number, "D", "assertion-reason", List.of());
        part(lines, number, "E", "sequencing", List.of("Bake", "Knead", "Sell", "Cool"));
        return lines;
    }

    private void part(List<String> lines, int number, String letter, String type, List<String> options) {
        lines.addAll(List.of(
                "  - letter: " + letter,
                "    type: " + type,
                "    basis: " + (letter.equals("B") ? "information" : "scenario"),
                "    instruction: \"Using the scenario, answer the lines of part " + letter + ".\""));
        if (!options.isEmpty()) {
            lines.add("    options:");
            options.forEach(option -> lines.add("      - \"" + option + "\""));
        }
        lines.add("    lines:");
        int count = letter.equals("A") ? 5 : letter.equals("C") ? 3 : 4;
        for (int i = 1; i <= count; i++) {
            line(lines, number, letter, type, i);
        }
    }

    private void line(List<String> lines, int number, String letter, String type, int i) {
        String id = name + "-" + number + "-" + letter.toLowerCase(java.util.Locale.ROOT) + "-" + i;
        lines.addAll(List.of(
                "      - id: " + id,
                "        ref: [\"" + REFS.get(number - 1) + "\"]",
                "        area: " + AREAS.get(number - 1),
                "        level: " + (written < 4 ? 2 : written < 12 ? 3 : 4)));
        written++;
        String about = "what became of row R" + i + " in question " + number;
        switch (type) {
            case "classic" -> options(lines, id, "Which of these tells " + about + "?", 4, i % 4, i % 4);
            case "multiple-response" ->
                options(lines, id, "Which TWO of these tell " + about + "?", 5, i % 5, (i + 2) % 5);
            case "matching" -> {
                lines.add("        statement: \"This is " + about + "\"");
                keyed(lines, id, "abcdef".charAt(i % 6));
            }
            case "sequencing" -> {
                lines.add("        position: " + i);
                keyed(lines, id, "badc".charAt(i - 1));
            }
            default -> {
                lines.add("        assertion: \"Mira Okafor decided " + about + "\"");
                lines.add("        reason: \"she owns the bakery and its risks\"");
                keyed(lines, id, "abcde".charAt(i % 5));
            }
        }
    }

    private static void keyed(List<String> lines, String id, char key) {
        lines.add("        key: " + key);
        lines.add("        why: \"" + reason(id, String.valueOf(key)) + "\"");
    }

    private static void options(List<String> lines, String id, String stem, int count, int first, int second) {
        lines.add("        stem: \"" + stem + "\"");
        lines.add("        options:");
        for (int i = 0; i < count; i++) {
            lines.add("          - text: \"Choice " + "ABCDE".charAt(i) + " of " + id + "\"");
            if (i == first || i == second) {
                lines.add("            correct: true");
            }
            lines.add("            why: \"" + reason(id, String.valueOf("abcde".charAt(i))) + "\"");
        }
    }

    /** Eighty characters or more, and another one for each. */
    private static String reason(String id, String letter) {
        return "Because of what the booklet tells about " + letter + " of " + id
                + " and of nothing else that anybody wrote there.";
    }
}
