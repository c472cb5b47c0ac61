package ready27;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code ARCHITECTURE.md} tells newcomers is what the program is. */
class ArchitectureTest {

    /** In a class that knows MongoDB, a constant of one plain word is the name of a collection. */
    private static final Pattern COLLECTION = Pattern.compile("static final String \\w+ = \"([a-z][a-zA-Z.]*)\";");

    /** Or it is named where documents of a person are asked for. */
    private static final Pattern PERSONAL = Pattern.compile("new PersonalDocuments\\(mongo, \"([a-zA-Z.]+)\"\\)");

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern CLASS = Pattern.compile("(?m)^ +([A-Z][a-z]\\w+)");

    @Test
    void theTableOfCollectionsHasThemAll() throws IOException {
        Set<String> kept = new TreeSet<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            if (text.contains("ReactiveMongoOperations")) {
                kept.addAll(found(COLLECTION, text));
                kept.addAll(found(PERSONAL, text));
            }
        }

        assertThat(found(QUOTED, firstCells(part("| collection |", "\n\n")))).containsExactlyElementsOf(kept);
    }

    @Test
    void theClickGoesThroughClassesThatAre() throws IOException {
        Set<String> classes = new TreeSet<>();
        for (Path source : sources()) {
            classes.add(source.getFileName().toString().replace(".java", ""));
        }
        List<String> click = List.copyOf(found(CLASS, part("a tap on option B", "```")));

        assertThat(click)
                .contains("ActionController", "KeepingActions", "Attempts")
                .isSubsetOf(classes);
    }

    private static String part(String from, String to) throws IOException {
        String page = Files.readString(Path.of("ARCHITECTURE.md"));
        int start = page.indexOf(from);
        return page.substring(start, page.indexOf(to, start));
    }

    private static String firstCells(String table) {
        return String.join("\n", table.lines().map(row -> row.split("\\|")[1]).toList());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return new TreeSet<>(
                pattern.matcher(text).results().map(result -> result.group(1)).toList());
    }
}
