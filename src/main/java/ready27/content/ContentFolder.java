package ready27.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the whole folder: every file once, each held against the schema of its kind. */
public final class ContentFolder {

    private static final String FENCE = "---\n";

    private final Path root;

    public ContentFolder(Path root) {
        this.root = root;
    }

    public Content read() {
        Faults faults = new Faults();
        Map<String, String> texts = texts(faults);
        Map<String, String> schemaTexts = new LinkedHashMap<>(texts);
        schemaTexts.keySet().removeIf(path -> !path.startsWith("schema/"));
        Schemas schemas = new Schemas(schemaTexts, faults);
        List<ContentFile> files = new ArrayList<>();
        texts.forEach((path, text) -> {
            if (path.endsWith(".yaml")) {
                yaml(path, text, schemas, faults).ifPresent(files::add);
            } else if (path.endsWith(".md") && Kind.of(path).isPresent()) {
                markdown(path, text, schemas, faults).ifPresent(files::add);
            } else if (path.endsWith(".csv")) {
                files.add(new ContentFile(path, nothing(path), text, 1));
            } else if (path.endsWith(".yml")) {
                faults.add(new Place(path, 1), "nothing reads this file", "Let its name end in .yaml");
            }
        });
        return new Content(files, faults);
    }

    private static Optional<ContentFile> yaml(String path, String text, Schemas schemas, Faults faults) {
        Optional<Kind> kind = Kind.of(path);
        if (kind.isEmpty()) {
            faults.add(new Place(path, 1), "nothing reads this file", "Move it to where content/README.md says");
            return Optional.empty();
        }
        Kind known = kind.get();
        String first = "# yaml-language-server: $schema=" + known.schemaFrom(path);
        if (!text.startsWith(first + "\n")) {
            faults.add(new Place(path, 1), "the first line does not name the schema", "Begin with: " + first);
        }
        return data(path, text, 0, known, schemas, faults).map(data -> new ContentFile(path, data, "", 1));
    }

    private static Optional<ContentFile> markdown(String path, String text, Schemas schemas, Faults faults) {
        int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        if (end < 0) {
            faults.add(new Place(path, 1), "there is no front matter", "Begin with --- and end its fields with ---");
            return Optional.empty();
        }
        String front = text.substring(FENCE.length(), end + 1);
        int bodyAt = end + 1 + FENCE.length();
        int bodyLine = 1
                + (int) text.substring(0, bodyAt).chars().filter(c -> c == '\n').count();
        return data(path, front, 1, Kind.of(path).orElseThrow(), schemas, faults)
                .map(data -> new ContentFile(path, data, text.substring(bodyAt), bodyLine));
    }

    private static Optional<Entry> data(
            String path, String text, int shift, Kind kind, Schemas schemas, Faults faults) {
        YamlText yaml = new YamlText(path, shift, faults);
        Optional<Node> parsed = yaml.parse(text);
        return parsed.map(
                node -> new Entry(path, node, shift, schemas.check(kind.schema(), path, shift, node, yaml.json(node))));
    }

    private static Entry nothing(String path) {
        return new Entry(
                path,
                new org.snakeyaml.engine.v2.nodes.SequenceNode(
                        org.snakeyaml.engine.v2.nodes.Tag.SEQ,
                        List.of(),
                        org.snakeyaml.engine.v2.common.FlowStyle.BLOCK),
                0,
                Set.of());
    }

    private Map<String, String> texts(Faults faults) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (!Files.isDirectory(root)) {
            faults.add(
                    new Place(root.toString(), 1),
                    "there is no such content folder",
                    "Start in the folder that holds content, or set ready27.content.folder");
            return texts;
        }
        for (Path file : files()) {
            String path = root.relativize(file).toString().replace('\\', '/');
            try {
                texts.put(path, decode(Files.readAllBytes(file)));
            } catch (CharacterCodingException broken) {
                faults.add(new Place(path, 1), "the text is not UTF-8", "Save it as UTF-8");
            } catch (IOException broken) {
                faults.add(new Place(path, 1), "it cannot be read: " + broken.getMessage(), "Look at its permissions");
            }
        }
        return texts;
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

    private static String decode(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1).replace("\r\n", "\n") : text.replace("\r\n", "\n");
    }
}
