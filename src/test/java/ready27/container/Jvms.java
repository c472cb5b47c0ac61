package ready27.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The JVMs of this machine. */
final class Jvms {

    private Jvms() {}

    /** The {@code java} of a JDK 25, or null where there is none. */
    static Path java25() {
        String home = System.getenv("JAVA_HOME_25");
        if (home != null) {
            return Path.of(home, "bin", "java");
        }
        Path folder = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(folder)) {
            return null;
        }
        try (Stream<Path> jvms = Files.list(folder)) {
            return jvms.filter(jvm -> jvm.getFileName().toString().contains("25"))
                    .map(jvm -> jvm.resolve("bin/java"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElse(null);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
