package ready27.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All files of the content folder as they were at one moment, each read and parsed once. */
public final class Content {

    private final List<ContentFile> files;
    private final Faults faults;
    private final Map<Class<?>, Object> read = new HashMap<>();

    Content(List<ContentFile> files, Faults faults) {
        this.files = List.copyOf(files);
        this.faults = faults;
    }

    /** The files whose path begins so, such as {@code questions/}, in the order of their names. */
    public List<ContentFile> under(String prefix) {
        return files.stream().filter(file -> file.path().startsWith(prefix)).toList();
    }

    public Optional<ContentFile> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** What the reader makes of these files; it works once however many ask, and its faults count once. */
    @SuppressWarnings("unchecked")
    public synchronized <T> T get(ContentReader<T> reader) {
        Object known = read.get(reader.getClass());
        if (known == null) {
            known = reader.read(this, faults);
            read.put(reader.getClass(), known);
        }
        return (T) known;
    }

    public List<Fault> faults() {
        return faults.all();
    }
}
