package ready27.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ready27.content.BrokenFolder;

/** What content/README.md shows is true: its examples are a content folder of their own. */
class ReadmeTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?s)### `([^`]+)`\n\n```\\w+\n(.*?)\n```\n");

    @TempDir
    Path folder;

    @Test
    void theExamplesTogetherHaveNoFault() throws Exception {
        BrokenFolder content = new BrokenFolder(folder);
        List<String> paths = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("content/README.md")));
        while (example.find()) {
            paths.add(example.group(1));
            content.with(example.group(1), example.group(2));
        }

        ContentLint lint = ContentLint.of(folder);

        assertThat(lint.faults()).isEmpty();
        assertThat(lint.questions()).hasSize(2);
        assertThat(lint.answeredBlind()).isEqualTo(1);
        assertThat(paths).hasSize(14).doesNotHaveDuplicates();
    }

    @Test
    void everySchemaHasAnExample() throws Exception {
        try (var schemas = Files.list(Path.of("content/schema"))) {
            String readme = Files.readString(Path.of("content/README.md"));
            List<String> named = schemas.map(schema -> schema.getFileName().toString())
                    .filter(name -> !name.matches("(lesson|guide|exam)\\.schema\\.json"))
                    .toList();

            assertThat(named).allMatch(readme::contains);
        }
    }
}
