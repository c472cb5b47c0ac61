package ready27.content;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Begins to read the content folder on a thread of its own while the framework is still starting. */
public final class ReadingAhead implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext starting) {
        String folder = starting.getEnvironment().getProperty("ready27.content.folder", "content");
        Optional<Path> kept = Optional.ofNullable(starting.getEnvironment().getProperty("ready27.content.kept"))
                .filter(path -> !path.isEmpty())
                .map(Path::of);
        FutureTask<Content> reading = new FutureTask<>(() ->
                new ContentFolder(Path.of(folder)).read(kept.map(SoundFiles::in).orElseGet(SoundFiles::none)));
        Thread reader = new Thread(reading, "content");
        reader.setDaemon(true);
        reader.start();
        starting.getBeanFactory().registerSingleton("contentAhead", new ContentAhead(reading));
    }
}
