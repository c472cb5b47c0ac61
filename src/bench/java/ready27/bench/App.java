package ready27.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The packaged app in a process of its own, with an empty store whose port is known. */
final class App implements AutoCloseable {

    private final int port = freePort();
    private final int storePort = freePort();
    private final Process process;

    /** {@code BENCH_JAVA_OPTS} are more options for its JVM. */
    App(Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx512m"));
        String more = System.getenv().getOrDefault("BENCH_JAVA_OPTS", "");
        command.addAll(Arrays.stream(more.split(" ")).filter(option -> !option.isEmpty()).toList());
        command.addAll(List.of("-jar", System.getProperty("ready27.jar"), "--server.port=" + port));
        command.add("--ready27.guests-of-a-client=1000000000");
        command.add("--ready27.store.folder=" + folder.resolve("data"));
        command.add("--ready27.store.port=" + storePort);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("app.txt").toFile())
                .start();
        while (!serves()) {
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(folder.resolve("app.txt")));
            }
            Thread.sleep(100);
        }
    }

    String server() {
        return "http://127.0.0.1:" + port;
    }

    String store() {
        return "mongodb://127.0.0.1:" + storePort + "/ready27";
    }

    private boolean serves() {
        try {
            URI page = URI.create(server() + "/lessons");
            return ((HttpURLConnection) page.toURL().openConnection()).getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
