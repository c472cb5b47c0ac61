package ready27.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** An open page that listens to what happens elsewhere. */
final class Events implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final InputStream stream;
    private final BufferedReader lines;

    private Events(InputStream stream) {
        this.stream = stream;
        this.lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    static Events of(Person person, String url) throws IOException, InterruptedException {
        return new Events(HTTP.send(
                        person.to(url)
                                .setHeader("Accept", "text/event-stream")
                                .GET()
                                .build(),
                        BodyHandlers.ofInputStream())
                .body());
    }

    /** Reads on until a line holds the text. */
    void await(String text) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(text)) {
                return;
            }
        }
        throw new AssertionError("the events ended without " + text);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
