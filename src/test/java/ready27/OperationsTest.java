package ready27;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.FileSystemResource;

/** What {@code docs/operations.md} tells operators is what the program does. */
class OperationsTest {

    private static final Path PAGE = Path.of("docs/operations.md");
    private static final Pattern READ = Pattern.compile("(?:\\$\\{|Property\\(\"|name = \")(ready27\\.[a-z.-]+)");
    private static final Pattern TOLD = Pattern.compile("(?m)^\\| `(ready27\\.[a-z.-]+)` \\|");

    @Test
    void theTableHasEverySettingThereIsAndNoOther() throws IOException {
        Set<String> read = new TreeSet<>(inTheSources());
        read.addAll(inTheConfiguration());

        assertThat(found(TOLD, Files.readString(PAGE))).containsExactlyElementsOf(read);
    }

    @Test
    void theSettingsOfOthersThatAnOperatorNeedsStandThereToo() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains("`spring.mongodb.uri`", "`spring.mail.host`", "`server.port`")
                .contains("`server.forward-headers-strategy`");
    }

    private static Set<String> inTheSources() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            StringBuilder all = new StringBuilder();
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(source));
            }
            return found(READ, all.toString());
        }
    }

    private static Set<String> inTheConfiguration() throws IOException {
        return new YamlPropertySourceLoader()
                .load("shipped", new FileSystemResource("src/main/resources/application.yaml")).stream()
                        .map(source -> List.of(((EnumerablePropertySource<?>) source).getPropertyNames()))
                        .flatMap(List::stream)
                        .filter(name -> name.startsWith("ready27."))
                        .collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern, String text) {
        return new TreeSet<>(
                pattern.matcher(text).results().map(result -> result.group(1)).toList());
    }
}
