package ready27.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** The embedded server in a process of its own, or the real one that {@code READY27_TEST_MONGODB_URI} names. */
final class StoreAlone implements AutoCloseable {

    private static final String REAL = System.getenv("READY27_TEST_MONGODB_URI");

    private final Path folder;
    private final int port = App.freePort();
    private final boolean real;
    private Process process;

    private StoreAlone(Path folder, boolean real) {
        this.folder = folder;
        this.real = real;
    }

    /** Those that there are on this machine. */
    static List<String> kinds() {
        return REAL == null || REAL.isBlank() ? List.of("embedded") : List.of("embedded", "real");
    }

    static StoreAlone of(String kind, Path folder) {
        return new StoreAlone(folder, kind.equals("real"));
    }

    boolean canBeKilled() {
        return !real;
    }

    /** The address of a database that nobody else uses. */
    String uri() {
        String database = "t" + UUID.randomUUID().toString().replace("-", "");
        return real
                ? REAL.replaceFirst("/\\?", "/" + database + "?")
                : "mongodb://127.0.0.1:" + port + "/" + database + "?retryWrites=false&maxPoolSize=16";
    }

    StoreAlone start() {
        if (real) {
            return this;
        }
        try {
            Files.createDirectories(folder);
            Path output = Files.createTempFile(folder, "store", ".txt");
            process = new ProcessBuilder(
                            Packaged.java(),
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-jar",
                            Packaged.jar(),
                            "store",
                            "--port",
                            String.valueOf(port),
                            "--folder",
                            folder.resolve("data").toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            awaitWord(output);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        return this;
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }

    private void awaitWord(Path output) throws IOException {
        while (!Files.readString(output).contains("Start the instances with")) {
            if (!process.isAlive()) {
                throw new AssertionError("the store ended:\n" + Files.readString(output));
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException wrong) {
                throw new IllegalStateException(wrong);
            }
        }
    }
}
