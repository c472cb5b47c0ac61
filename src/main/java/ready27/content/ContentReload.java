package ready27.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** In development, takes over content whenever an author has saved a file. */
@Component
@ConditionalOnProperty(name = "ready27.content.reload", havingValue = "true")
class ContentReload implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ContentReload.class);
    private static final long PAUSE_MILLIS = 500;

    private final ContentLibrary library;
    private final ApplicationEventPublisher events;
    private volatile boolean running;

    ContentReload(ContentLibrary library, ApplicationEventPublisher events) {
        this.library = library;
        this.events = events;
    }

    @Override
    public void start() {
        running = true;
        Thread watcher = new Thread(this::watch, "content-reload");
        watcher.setDaemon(true);
        watcher.start();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void watch() {
        String known = state(library.folder());
        while (running) {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
            String now = state(library.folder());
            if (!now.equals(known)) {
                known = now;
                if (library.reload()) {
                    events.publishEvent(new ContentReloaded());
                }
            }
        }
    }

    /** Names, sizes and times of all files: it differs whenever one was saved, added or taken away. */
    private static String state(Path folder) {
        TreeMap<String, String> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                state.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        } catch (IOException gone) {
            LOG.debug("the content folder changed while it was looked at", gone);
        }
        return state.toString();
    }
}
