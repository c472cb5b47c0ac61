package ready27.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** A copy of the shipped standard and its schemas, without questions, for a test to add broken files to. */
public final class BrokenFolder {

    private final Path root;

    public BrokenFolder(Path root) {
        this.root = root;
        for (String part : new String[] {"schema", "standard"}) {
            copy(part);
        }
    }

    public Path root() {
        return root;
    }

    public BrokenFolder with(String path, String... lines) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void copy(String part) {
        try (Stream<Path> files = Files.walk(Path.of("content", part))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = root.resolve(Path.of("content").relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
