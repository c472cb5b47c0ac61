package ready27.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every template that renders a whole page has been looked at by a journey, so that a new page cannot be forgotten. */
class LookedAtTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path JOURNEYS = Path.of("src/test/java/ready27/journey");

    /** The first argument of a look: {@code "exam/desk"} or {@code "exam/desk, with keys"}. */
    private static final Pattern LOOK =
            Pattern.compile("(?:looks\\.(?:at|once)|lookAt|lookOnceAt)\\(\\s*\"([a-z]+/[a-z-]+)[\",]");

    @Test
    void everyWholePageIsLookedAt() {
        assertThat(wholePages()).hasSizeGreaterThan(50);
        assertThat(notLookedAt(wholePages(), text(JOURNEYS))).isEmpty();
    }

    @Test
    void aPageThatIsOnlyVisitedIsNamed() {
        String journey = """
                page.navigate(APP.url("/exams"));
                looks.at("exam/desk, with keys", page);
                looks.once(
                        "exam/rules", page);
                """;

        assertThat(notLookedAt(Set.of("exam/desk", "exam/rules", "exam/closing"), journey))
                .containsExactly("exam/closing");
    }

    private static Set<String> notLookedAt(Set<String> pages, String journeys) {
        Set<String> rest = new TreeSet<>(pages);
        LOOK.matcher(journeys).results().map(look -> look.group(1)).forEach(rest::remove);
        return rest;
    }

    private static Set<String> wholePages() {
        return files(TEMPLATES)
                .filter(file -> text(file).contains("@template.web.frame("))
                .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/'))
                .map(name -> name.substring(0, name.length() - ".jte".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static String text(Path path) {
        if (Files.isDirectory(path)) {
            return files(path).map(LookedAtTest::text).collect(Collectors.joining("\n"));
        }
        try {
            return Files.readString(path);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
