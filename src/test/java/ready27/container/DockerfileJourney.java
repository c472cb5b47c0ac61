package ready27.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.springframework.util.FileSystemUtils;
import ready27.container.Dockerfile.Instruction;

/**
 * What the runtime stage of the Dockerfile says, done in a scratch folder, for machines without an engine: its COPYs, the
 * training of the cache, and its ENTRYPOINT and HEALTHCHECK as a user without rights.
 */
@EnabledOnOs(OS.LINUX)
class DockerfileJourney {

    private static final Path JAVA_25 = Jvms.java25();
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Dockerfile.Stage runtime =
            Dockerfile.read(Path.of("Dockerfile")).runtime();
    private Path scratch;
    private int port;

    @BeforeEach
    void build() throws Exception {
        scratch = Files.createTempDirectory("ready27-image");
        Files.setPosixFilePermissions(scratch, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(scratch.resolve("app"));
        Files.createDirectories(scratch.resolve("data"));
        port = freePort();
        extractTheJar();
        for (Instruction copy : runtime.all("COPY").toList()) {
            copy(copy.rest());
        }
        if (JAVA_25 != null) {
            train();
        }
        run(scratch, ROOT ? List.of("chown", "10001:10001", "data") : List.of("chmod", "-R", "a-w", "app"));
    }

    @AfterEach
    void remove() throws Exception {
        run(scratch, List.of("chmod", "-R", "u+w", "app"));
        FileSystemUtils.deleteRecursively(scratch);
    }

    @Test
    void theImageServesIsWellWritesOnlyItsDataAndComesBack() throws Exception {
        List<String> before = listing();

        Process first = entrypoint();
        waitUntilWell(first);
        assertThat(userOf(first))
                .isEqualTo(ROOT ? "10001" : userOf(ProcessHandle.current().pid()));
        first.destroyForcibly().waitFor();
        Process second = entrypoint();
        waitUntilWell(second);
        second.destroy();
        assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();

        assertThat(scratch.resolve("data/store.mv")).exists();
        assertThat(listing()).isEqualTo(before);
        assertThat(healthcheck().waitFor()).isNotZero();
    }

    private void extractTheJar() throws Exception {
        run(
                scratch,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djarmode=tools",
                        "-jar",
                        Path.of(System.getProperty("ready27.jar"))
                                .toAbsolutePath()
                                .toString(),
                        "extract",
                        "--destination",
                        "built",
                        "--application-filename",
                        "ready27.jar"));
    }

    private void copy(String rest) throws IOException {
        String[] words = rest.split(" ");
        boolean built = words[0].equals("--from=build");
        Path from = built ? scratch.resolve(words[1].substring(1)) : Path.of(words[0]);
        Path to = scratch.resolve("app").resolve(words[words.length - 1]).normalize();
        if (Files.isDirectory(from)) {
            FileSystemUtils.copyRecursively(from, to);
        } else {
            Files.copy(from, to.resolve(from.getFileName()));
        }
    }

    private void train() throws Exception {
        String training = runtime.all("RUN").findFirst().orElseThrow().rest();
        List<String> command = new ArrayList<>();
        for (String word : training.substring(0, training.indexOf(" && ")).split(" ")) {
            command.add(
                    word.replace("/tmp/training", scratch.resolve("training").toString()));
        }
        command.set(0, JAVA_25.toString());
        run(scratch.resolve("app"), command);
        assertThat(scratch.resolve("app/ready27.aot")).isNotEmptyFile();
        assertThat(kept()).isNotEmptyFile();
    }

    private Process entrypoint() throws IOException {
        return asUser(runtime.only("ENTRYPOINT").exec(), scratch.resolve("log").toFile());
    }

    private Process healthcheck() throws IOException {
        return asUser(
                runtime.only("HEALTHCHECK").exec(),
                scratch.resolve("log-health").toFile());
    }

    private Process asUser(List<String> exec, java.io.File log) throws IOException {
        List<String> command = new ArrayList<>();
        if (ROOT) {
            command.addAll(List.of("setpriv", "--reuid=10001", "--regid=10001", "--clear-groups"));
        }
        command.add(
                JAVA_25 == null
                        ? Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()
                        : JAVA_25.toString());
        exec.stream()
                .skip(1)
                .filter(word -> JAVA_25 != null || !word.startsWith("-XX:AOT"))
                .forEach(command::add);
        ProcessBuilder process =
                new ProcessBuilder(command).directory(scratch.resolve("app").toFile());
        process.environment()
                .put("READY27_STORE_FOLDER", scratch.resolve("data").toString());
        process.environment().put("READY27_CONTENT_KEPT", kept().toString());
        process.environment().put("SERVER_PORT", String.valueOf(port));
        process.environment().remove("SPRING_MONGODB_URI");
        return process.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    private void waitUntilWell(Process app) throws Exception {
        for (int tries = 0; tries < 600; tries++) {
            if (listens() && healthcheck().waitFor() == 0) {
                return;
            }
            Thread.sleep(100);
            assertThat(app.isAlive())
                    .as(Files.readString(scratch.resolve("log")))
                    .isTrue();
        }
        throw new AssertionError("never well: " + Files.readString(scratch.resolve("log"))
                + Files.readString(scratch.resolve("log-health")));
    }

    private static String userOf(Process process) throws IOException {
        return userOf(process.pid());
    }

    private static String userOf(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("Uid:"))
                .map(line -> line.split("\\s+")[1])
                .findFirst()
                .orElseThrow();
    }

    private List<String> listing() throws IOException {
        try (Stream<Path> files = Files.walk(scratch.resolve("app"))) {
            return files.map(file -> file + " " + file.toFile().length() + " "
                            + file.toFile().lastModified())
                    .sorted()
                    .toList();
        }
    }

    /** Spares the start a hundred JVMs beside it. */
    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private Path kept() {
        return scratch.resolve("app/content.kept");
    }

    private void run(Path folder, List<String> command) throws Exception {
        Path log = Files.createTempFile("ready27", ".log");
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        process.environment().put("READY27_CONTENT_KEPT", kept().toString());
        int end = process.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(end).as(command + "\n" + Files.readString(log)).isZero();
        Files.delete(log);
    }
}
