package ready27.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ready27.content.BrokenContent;
import ready27.content.BrokenFolder;
import ready27.content.ContentLibrary;
import ready27.content.ContentReader;
import ready27.content.Fault;
import ready27.syllabus.MarkdownCheck;
import ready27.syllabus.SyllabusReader;

class BrokenFilesTest {

    private static final List<ContentReader<?>> READERS =
            List.of(new SyllabusReader(), new QuestionReader(), new MarkdownCheck());

    @TempDir
    Path folder;

    /** One run names every broken place of every file, so that an author mends them in one go. */
    @Test
    void everyFaultOfEveryFileIsNamedWithItsLine() throws Exception {
        Path broken = Path.of("src/test/resources/broken-content");
        BrokenFolder content = new BrokenFolder(folder);
        try (var files = Files.walk(broken)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.with(
                        broken.relativize(file).toString(),
                        Files.readString(file).stripTrailing());
            }
        }

        BrokenContent told = catchThrowableOfType(BrokenContent.class, () -> new ContentLibrary(folder, READERS));

        assertThat(told.faults().stream().map(Fault::toString).collect(Collectors.joining("\n")))
                .isEqualTo(Files.readString(Path.of("src/test/resources/broken-content.txt"))
                        .strip());
    }

    @Test
    void aWholeFolderWithoutQuestionsIsFine() {
        new BrokenFolder(folder);

        assertThat(new ContentLibrary(folder, READERS).get(new QuestionReader()).all())
                .isEmpty();
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThatThrownBy(() -> new ContentLibrary(folder.resolve("nowhere"), READERS))
                .isInstanceOf(BrokenContent.class)
                .hasMessageContaining("there is no such content folder");
    }
}
