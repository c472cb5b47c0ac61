package ready27;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code verify}, on a machine of which the test decides what is installed. */
class VerifyTest {

    @TempDir
    Path bin;

    @BeforeEach
    void aMachineWithJavaAndMavenAndNoBrowser() throws IOException {
        for (String tool : List.of("dirname", "grep", "head", "id", "chmod")) {
            program(tool, "exec " + onThisMachine(tool) + " \"$@\"");
        }
        program("java", "exit 0");
        program("mvn", "echo \"$1 $2: the tests use ${READY27_CHROMIUM:-no browser}\"");
        program("sudo", "shift; exec \"$@\"");
    }

    @Test
    void installsChromiumWhereThereIsNone() throws Exception {
        program("apt-get", """
                echo "apt-get $*"
                case "$*" in
                *install*chromium*) echo '#!/bin/sh' > "$BIN/chromium"; chmod +x "$BIN/chromium" ;;
                esac""");

        assertThat(verify())
                .contains("apt-get update")
                .contains("apt-get install")
                .contains("-B verify: the tests use " + bin.resolve("chromium"));
    }

    @Test
    void usesTheChromiumThatIsThere() throws Exception {
        program("apt-get", "echo apt-get; exit 1");
        program("chromium-browser", "exit 0");

        assertThat(verify())
                .doesNotContain("apt-get")
                .contains("-B verify: the tests use " + bin.resolve("chromium-browser"));
    }

    @Test
    void letsPlaywrightFetchItsOwnWhereThereIsNoAptGet() throws Exception {
        assertThat(verify()).contains("Playwright fetches its own").contains("-B verify: the tests use no browser");
    }

    @Test
    void aWrapperThatBringsNoBrowserIsNone() throws Exception {
        program("apt-get", """
                case "$*" in
                *install*chromium*) echo 'exit 1' > "$BIN/chromium"; chmod +x "$BIN/chromium" ;;
                esac""");

        assertThat(verify()).contains("Playwright fetches its own").contains("-B verify: the tests use no browser");
    }

    @Test
    void goesOnWithPlaywrightsOwnWhereNobodyMayInstall() throws Exception {
        program("apt-get", "echo not allowed; exit 100");

        assertThat(verify()).contains("apt-get could not install it").contains("Playwright fetches its own");
    }

    @Test
    void asksForNoPackagesWhereTheyCannotBeHad() throws Exception {
        program("mvn", """
                case "$*" in
                *--with-deps*) exit 1 ;;
                *) echo "mvn $*" ;;
                esac""");

        assertThat(verify()).contains("-Dexec.args=install chromium").contains("mvn -B verify");
    }

    @Test
    void saysWhichJavaItNeeds() throws Exception {
        for (String old : List.of("1.8.0_402", "11.0.20", "16")) {
            program("java", "echo 'openjdk version \"" + old + "\"' >&2");

            assertThat(run()).isEqualTo(1);
            assertThat(printed()).contains("needs a JDK 17 or newer");
        }
    }

    @Test
    void failsWithTheTests() throws Exception {
        program("chromium", "exit 0");
        program("mvn", "echo some test failed; exit 3");

        assertThat(run()).isEqualTo(3);
    }

    private String verify() throws Exception {
        assertThat(run()).as(() -> printed()).isZero();
        return printed();
    }

    private int run() throws Exception {
        ProcessBuilder script = new ProcessBuilder(
                onThisMachine("bash").toString(),
                Path.of("verify").toAbsolutePath().toString());
        script.environment().clear();
        script.environment().put("PATH", bin.toString());
        script.environment().put("BIN", bin.toString());
        return script.redirectErrorStream(true)
                .redirectOutput(bin.resolve("printed").toFile())
                .start()
                .waitFor();
    }

    private String printed() {
        try {
            return Files.readString(bin.resolve("printed"));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void program(String name, String lines) throws IOException {
        Path file = bin.resolve(name);
        Files.writeString(file, "#!" + onThisMachine("bash") + "\n" + lines + "\n", StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path onThisMachine(String tool) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
