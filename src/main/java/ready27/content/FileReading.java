package ready27.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Makes content of the bytes of files; parses and checks those that are not known as sound. */
final class FileReading {

    private static final String FENCE = "---\n";
    private static final Node NOTHING = new SequenceNode(Tag.SEQ, List.of(), FlowStyle.BLOCK);

    private final Map<String, byte[]> bytes;
    private final SoundFiles sound;
    private final Faults faults;
    private final Map<String, String> schemaKeys = new HashMap<>();
    private final Schemas schemas;

    FileReading(Map<String, byte[]> bytes, SoundFiles sound, Faults faults) {
        this.bytes = bytes;
        this.sound = sound;
        this.faults = faults;
        this.schemas = schemas();
    }

    List<ContentFile> all() {
        List<ContentFile> files = new ArrayList<>();
        for (String path : bytes.keySet()) {
            if (path.endsWith(".yaml")) {
                yaml(path).ifPresent(files::add);
            } else if (path.endsWith(".md")) {
                text(path).flatMap(text -> markdown(path, text)).ifPresent(files::add);
            } else if (path.endsWith(".csv")) {
                text(path).ifPresent(text -> files.add(new ContentFile(path, entry(path, NOTHING, 0), text, 1)));
            } else if (path.endsWith(".yml")) {
                faults.add(new Place(path, 1), "nothing reads this file", "Let its name end in .yaml");
            }
        }
        return files;
    }

    /** Those that are known as sound are parsed only if a file needs them. */
    private Schemas schemas() {
        Map<String, String> texts = new LinkedHashMap<>();
        bytes.keySet().stream()
                .filter(path -> path.endsWith(".json"))
                .forEach(path -> text(path).ifPresent(text -> texts.put(path, text)));
        texts.keySet().removeIf(path -> !path.startsWith("schema/"));
        Schemas all = new Schemas(texts, faults);
        texts.keySet().forEach(path -> {
            String key = sound.key(path, bytesOf(path), "");
            schemaKeys.put(path, key);
            if (sound.find(key).isEmpty() && all.find(path) != null) {
                sound.add(key, NOTHING);
            }
        });
        return all;
    }

    private Optional<ContentFile> yaml(String path) {
        Optional<Kind> kind = Kind.of(path);
        if (kind.isEmpty()) {
            faults.add(new Place(path, 1), "nothing reads this file", "Move it to where content/README.md says");
            return Optional.empty();
        }
        String key = key(path, kind.get());
        return sound.find(key)
                .map(data -> entry(path, data, 0))
                .or(() -> text(path).flatMap(text -> yaml(path, text, key, kind.get())))
                .map(data -> new ContentFile(path, data, "", 1));
    }

    private Optional<Entry> yaml(String path, String text, String key, Kind kind) {
        int before = faults.count();
        String first = "# yaml-language-server: $schema=" + kind.schemaFrom(path);
        if (!text.startsWith(first + "\n")) {
            faults.add(new Place(path, 1), "the first line does not name the schema", "Begin with: " + first);
        }
        return data(path, text, 0, kind, key, before);
    }

    private Optional<ContentFile> markdown(String path, String text) {
        Optional<Kind> kind = Kind.of(path);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        if (end < 0) {
            faults.add(new Place(path, 1), "there is no front matter", "Begin with --- and end its fields with ---");
            return Optional.empty();
        }
        String front = text.substring(FENCE.length(), end + 1);
        int bodyAt = end + 1 + FENCE.length();
        int bodyLine = 1
                + (int) text.substring(0, bodyAt).chars().filter(c -> c == '\n').count();
        String key = key(path, kind.get());
        return sound.find(key)
                .map(data -> entry(path, data, 1))
                .or(() -> data(path, front, 1, kind.get(), key, faults.count()))
                .map(data -> new ContentFile(path, data, text.substring(bodyAt), bodyLine));
    }

    /** Remembers as sound what adds no fault to those there were before. */
    private Optional<Entry> data(String path, String text, int shift, Kind kind, String key, int before) {
        YamlText yaml = new YamlText(path, shift, faults);
        Optional<Node> parsed = yaml.parse(text);
        Set<Node> unsound = parsed.map(node -> schemas.check(kind.schema(), path, shift, node, yaml.json(node)))
                .orElse(Set.of());
        parsed.filter(node -> faults.count() == before).ifPresent(node -> sound.add(key, node));
        return parsed.map(node -> new Entry(path, node, shift, unsound));
    }

    private static Entry entry(String path, Node data, int shift) {
        return new Entry(path, data, shift, Set.of());
    }

    private String key(String path, Kind kind) {
        return sound.key(path, bytesOf(path), schemaKeys.getOrDefault(kind.schema(), ""));
    }

    private byte[] bytesOf(String path) {
        return bytes.getOrDefault(path, new byte[0]);
    }

    private Optional<String> text(String path) {
        try {
            return Optional.of(decode(bytesOf(path)));
        } catch (CharacterCodingException broken) {
            faults.add(new Place(path, 1), "the text is not UTF-8", "Save it as UTF-8");
            return Optional.empty();
        }
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1).replace("\r\n", "\n") : text.replace("\r\n", "\n");
    }
}
