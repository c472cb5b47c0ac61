package ready27.journey;

import java.nio.file.Path;

/** What the build packed, and what runs it. */
final class Packaged {

    private Packaged() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static String jar() {
        return Path.of(System.getProperty("ready27.jar", "target/ready27-0.1.0.jar"))
                .toAbsolutePath()
                .toString();
    }
}
