package ready27.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import ready27.content.BrokenFolder;
import ready27.paper.PaperFiles;

/** The shipped content and one small paper more, whose keys the journeys know. */
final class PaperShelf {

    static final String PAPER = "practitioner-bakery";

    private PaperShelf() {}

    /** Where the content is, below {@code folder}. */
    static String in(Path folder) {
        Path content = folder.resolve("content-with-a-paper");
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = content.resolve(Path.of("content").relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        PaperFiles.of(PAPER, "practice", "checked").into(new BrokenFolder(content));
        PaperFiles.of("practitioner-ferry", "reserve", "checked").into(new BrokenFolder(content));
        return content.toAbsolutePath().toString();
    }
}
