package ready27.journey;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged app in a process of its own, which can be killed and started again on the same data. As the extension of
 * a journey it starts before the first test and is gone, with all that it kept, after the last.
 */
final class App implements BeforeAllCallback, AfterAllCallback, AutoCloseable {

    private static final Duration START = Duration.ofSeconds(300);
    private static final Pattern CODE = Pattern.compile("code[^\\n]*?\\b([a-z0-9]{4}(?:-[a-z0-9]{4}){7})\\b");

    private final Path folder;
    private final int port = freePort();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<String> flags = new ArrayList<>(List.of("-Xmx512m"));
    private Process process;
    private boolean papers;
    private int starts;

    private App(Path folder) {
        this.folder = folder;
        settings.put("server.port", String.valueOf(port));
        settings.put("ready27.store.folder", folder.resolve("data").toString());
        settings.put(
                "ready27.content.folder", Path.of("content").toAbsolutePath().toString());
    }

    /** The app as shipped, with an empty data folder below {@code folder}; not started yet. */
    static App in(Path folder) {
        return new App(folder);
    }

    /** The app as shipped, in an empty folder of its own. */
    static App fresh() {
        try {
            return in(Files.createTempDirectory("journey"));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Beside what is shipped, the papers whose keys the journeys know. */
    App withPapers() {
        papers = true;
        return this;
    }

    /** A setting of the app, as {@code --name=value} on its command line. */
    App with(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /** For journeys that start it again and again: up sooner, slower later. */
    App startingQuickly() {
        flags.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        return this;
    }

    App start() {
        List<String> command = new ArrayList<>(List.of(Packaged.java()));
        command.addAll(flags);
        command.addAll(List.of("-jar", Packaged.jar()));
        if (papers) {
            with("ready27.content.folder", PaperShelf.in(folder));
        }
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        starts++;
        try {
            Files.createDirectories(folder);
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log().toFile())
                    .start();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        awaitHealth();
        return this;
    }

    /** What a power switch does to a process: no hook runs, nothing is flushed. */
    App kill() {
        process.destroyForcibly();
        return awaitEnd();
    }

    /** What an operator does: the process may end what it is about. */
    App stop() {
        process.destroy();
        return awaitEnd();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** What the process printed since its last start. */
    String output() {
        try {
            return Files.readString(log());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** The code that the first start prints for the administrator, a moment after it is up. */
    String administratorCode() {
        Instant giveUp = Instant.now().plus(START);
        Matcher code = CODE.matcher(output());
        while (!code.find()) {
            if (Instant.now().isAfter(giveUp)) {
                throw new AssertionError("no administrator's code in the output:\n" + output());
            }
            pause();
            code = CODE.matcher(output());
        }
        return code.group(1);
    }

    /** What its embedded store keeps, while it runs, to be changed where nobody can wait for it. */
    void inStore(Consumer<MongoDatabase> change) {
        try (MongoClient client = MongoClients.create(storeUri())) {
            change.accept(client.getDatabase("ready27"));
        }
    }

    private String storeUri() {
        try {
            String port = Files.readString(folder.resolve("data/store.port")).strip();
            return "mongodb://127.0.0.1:" + port + "/?retryWrites=false";
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    @Override
    public void beforeAll(ExtensionContext journey) {
        start();
    }

    @Override
    public void afterAll(ExtensionContext journey) throws IOException {
        kill();
        FileSystemUtils.deleteRecursively(folder);
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }

    /** Below those that systems give to whoever connects: nobody takes it between two starts. */
    static int freePort() {
        for (int tries = 0; tries < 1_000; tries++) {
            int port = ThreadLocalRandom.current().nextInt(18_000, 32_000);
            try (ServerSocket free = new ServerSocket(port)) {
                return free.getLocalPort();
            } catch (BindException taken) {
                // another one then
            } catch (IOException wrong) {
                throw new UncheckedIOException(wrong);
            }
        }
        throw new IllegalStateException("no port is free");
    }

    private Path log() {
        return folder.resolve("output-" + port + "-" + starts + ".txt");
    }

    private App awaitEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException wrong) {
            throw new IllegalStateException(wrong);
        }
        return this;
    }

    private void awaitHealth() {
        Instant giveUp = Instant.now().plus(START);
        while (!healthy()) {
            if (!process.isAlive()) {
                throw new AssertionError("the app ended:\n" + output());
            }
            if (Instant.now().isAfter(giveUp)) {
                throw new AssertionError("the app was not up after " + START + ":\n" + output());
            }
            pause();
        }
    }

    private boolean healthy() {
        HttpRequest health = HttpRequest.newBuilder(URI.create(url("/actuator/health")))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
