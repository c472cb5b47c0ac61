package ready27.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the rooms' readers made of the content folder; broken content stops the start with the list of its faults. */
@Component
public class ContentLibrary {

    private static final Logger LOG = LoggerFactory.getLogger(ContentLibrary.class);

    private final Path folder;
    private final List<ContentReader<?>> readers;
    private final List<Runnable> followers = new ArrayList<>();
    private volatile Map<Class<?>, Object> shelf;

    @Autowired
    ContentLibrary(
            @Value("${ready27.content.folder:content}") String folder,
            List<ContentReader<?>> readers,
            ObjectProvider<ContentAhead> ahead) {
        this(
                Path.of(folder),
                readers,
                ahead.stream().findFirst().map(ContentAhead::content).orElseGet(() -> content(Path.of(folder))));
    }

    public ContentLibrary(Path folder, List<ContentReader<?>> readers) {
        this(folder, readers, content(folder));
    }

    private ContentLibrary(Path folder, List<ContentReader<?>> readers, Content content) {
        this.folder = folder;
        this.readers = List.copyOf(readers);
        this.shelf = shelve(content);
    }

    /** What this reader read last. */
    @SuppressWarnings("unchecked")
    public <T> T get(ContentReader<T> reader) {
        Object thing = shelf.get(reader.getClass());
        if (thing == null) {
            throw new IllegalArgumentException(reader.getClass().getSimpleName() + " is not among the readers");
        }
        return (T) thing;
    }

    /** Hands over what this reader reads, now and after every reload. */
    public <T> void follow(ContentReader<T> reader, Consumer<? super T> follower) {
        follower.accept(get(reader));
        followers.add(() -> follower.accept(get(reader)));
    }

    Path folder() {
        return folder;
    }

    /** Takes over what authors saved, or tells what is broken and keeps the old; true when it took over. */
    boolean reload() {
        try {
            shelf = shelve(content(folder));
        } catch (BrokenContent broken) {
            LOG.warn("content was not reloaded, the old stays:\n{}", broken.getMessage());
            return false;
        }
        followers.forEach(Runnable::run);
        LOG.info("content was reloaded");
        return true;
    }

    private static Content content(Path folder) {
        return new ContentFolder(folder).read();
    }

    private Map<Class<?>, Object> shelve(Content content) {
        Map<Class<?>, Object> things = new HashMap<>();
        readers.forEach(reader -> things.put(reader.getClass(), content.get(reader)));
        if (!content.faults().isEmpty()) {
            throw new BrokenContent(content.faults());
        }
        return things;
    }
}
