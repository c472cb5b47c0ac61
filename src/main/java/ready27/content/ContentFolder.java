package ready27.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the whole folder: every file once, each held against the schema of its kind. */
public final class ContentFolder {

    private final Path root;

    public ContentFolder(Path root) {
        this.root = root;
    }

    public Content read() {
        return read(SoundFiles.none());
    }

    /** Does not look again for the faults that files known as sound had not. */
    Content read(SoundFiles sound) {
        Faults faults = new Faults();
        List<ContentFile> files = new FileReading(bytes(faults), sound, faults).all();
        sound.keep();
        return new Content(files, faults);
    }

    private Map<String, byte[]> bytes(Faults faults) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        if (!Files.isDirectory(root)) {
            faults.add(
                    new Place(root.toString(), 1),
                    "there is no such content folder",
                    "Start in the folder that holds content, or set ready27.content.folder");
            return bytes;
        }
        for (Path file : files()) {
            String path = root.relativize(file).toString().replace('\\', '/');
            try {
                bytes.put(path, Files.readAllBytes(file));
            } catch (IOException broken) {
                faults.add(new Place(path, 1), "it cannot be read: " + broken.getMessage(), "Look at its permissions");
            }
        }
        return bytes;
    }

    private List<Path> files() {
        try (Stream<Path> walk = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .matches("[^.].*\\.(yaml|yml|md|csv|json)"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
