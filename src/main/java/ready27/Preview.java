package ready27;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code content preview}: serves a content folder to its author, takes over what is saved, and keeps nothing. */
@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        description = "Serves a content folder, takes over what you save and tells what is broken; keeps no answers.")
final class Preview implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FOLDER", defaultValue = "content", description = "default: content")
    private Path folder = Path.of("content");

    @Option(names = "--port", defaultValue = "8080", description = "default: ${DEFAULT-VALUE}")
    private int port;

    @Override
    public Integer call() throws IOException, InterruptedException {
        SpringApplication.run(
                Ready27Application.class, settings(folder, port, Files.createTempDirectory("ready27-preview")));
        new CountDownLatch(1).await();
        return 0;
    }

    static String[] settings(Path folder, int port, Path data) {
        return new String[] {
            "--ready27.content.folder=" + folder,
            "--ready27.content.reload=true",
            "--ready27.store.folder=" + data,
            "--spring.mongodb.uri=",
            "--server.port=" + port
        };
    }
}
