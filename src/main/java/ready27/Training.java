package ready27;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;

/** Starts the app twice, asks it for some pages and ends: what the image's cache of classes and profiles is trained by. */
@Command(name = "train", hidden = true, description = "Serves itself some pages and ends.")
final class Training implements Callable<Integer> {

    private static final List<String> PAGES = List.of(
            "/", "/lessons", "/lessons/internal-audit", "/syllabus/controls", "/search?q=audit", "/exams", "/practice");

    /** The second start finds what the first kept of the content, as every start of the image does. */
    @Override
    public Integer call() throws IOException {
        serve();
        serve();
        return 0;
    }

    private static void serve() throws IOException {
        try (ConfigurableApplicationContext app = Ready27Application.app().run("--server.port=0")) {
            String port = app.getEnvironment().getRequiredProperty("local.server.port");
            for (String page : PAGES) {
                ask(URI.create("http://127.0.0.1:" + port + page));
            }
        }
    }

    private static void ask(URI page) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IllegalStateException(page.getPath() + " gave " + connection.getResponseCode());
        }
        connection.getInputStream().readAllBytes();
    }
}
