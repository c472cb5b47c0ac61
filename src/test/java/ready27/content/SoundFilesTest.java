package ready27.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.nodes.Node;

class SoundFilesTest {

    private static final Path SHIPPED = Path.of("content");

    @TempDir
    Path folder;

    private Path kept;

    @BeforeEach
    void name() {
        kept = folder.resolve("data/content.kept");
    }

    @Test
    void allShippedFilesReadTheSameFromWhatWasKept() {
        List<String> checked = told(SHIPPED, SoundFiles.none());
        assertThat(told(SHIPPED, SoundFiles.in(kept))).isEqualTo(checked);

        assertThat(kept).isNotEmptyFile();
        assertThat(told(SHIPPED, SoundFiles.in(kept))).isEqualTo(checked);
    }

    @Test
    void everyShippedFileWithDataIsKept() throws IOException {
        told(SHIPPED, SoundFiles.in(kept));
        byte[] first = Files.readAllBytes(kept);
        Files.setLastModifiedTime(kept, java.nio.file.attribute.FileTime.fromMillis(0));

        told(SHIPPED, SoundFiles.in(kept));

        assertThat(Files.readAllBytes(kept)).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(kept).toMillis()).isZero();
    }

    @Test
    void aFileWithAFaultIsNeverKept() {
        BrokenFolder content = new BrokenFolder(folder.resolve("content"))
                .with("guide/one.md", guide("order: first"))
                .with("guide/two.md", "nothing in front")
                .with("limits.yaml", "minutes: [");
        List<Fault> faults = faults(content, SoundFiles.none());
        assertThat(faults).hasSizeGreaterThanOrEqualTo(4);

        assertThat(faults(content, SoundFiles.in(kept))).isEqualTo(faults);
        assertThat(faults(content, SoundFiles.in(kept))).isEqualTo(faults);
    }

    @Test
    void aChangeIsChecked() {
        BrokenFolder content = new BrokenFolder(folder.resolve("content")).with("guide/one.md", guide("order: 1"));
        assertThat(faults(content, SoundFiles.in(kept))).isEmpty();

        content.with("guide/one.md", guide("order: x"));

        assertThat(faults(content, SoundFiles.in(kept)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.place()).isEqualTo(new Place("guide/one.md", 4)));
    }

    @Test
    void aChangeOfTheSchemaIsAChangeOfAllItsFiles() {
        BrokenFolder content = new BrokenFolder(folder.resolve("content")).with("guide/one.md", guide("order: 1"));
        assertThat(faults(content, SoundFiles.in(kept))).isEmpty();

        content.with("schema/guide.schema.json", "{\"required\": [\"source\"]}");

        assertThat(faults(content, SoundFiles.in(kept)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.place().path()).isEqualTo("guide/one.md"));
    }

    @Test
    void aSchemaThatIsNoneIsTold() {
        BrokenFolder content = new BrokenFolder(folder.resolve("content"));
        assertThat(faults(content, SoundFiles.in(kept))).isEmpty();

        content.with("schema/guide.schema.json", "{");

        assertThat(faults(content, SoundFiles.in(kept)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.wrong()).startsWith("this is not JSON"));
    }

    @Test
    void whatIsDamagedIsReadAnew() throws IOException {
        List<String> checked = told(SHIPPED, SoundFiles.in(kept));
        byte[] whole = Files.readAllBytes(kept);
        for (int length : new int[] {0, 7, whole.length / 2}) {
            Files.write(kept, java.util.Arrays.copyOf(whole, length));
            assertThat(told(SHIPPED, SoundFiles.in(kept))).isEqualTo(checked);
        }
        byte[] turned = whole.clone();
        turned[whole.length / 2] ^= 1;
        Files.write(kept, turned);

        assertThat(told(SHIPPED, SoundFiles.in(kept))).isEqualTo(checked);
        assertThat(kept).hasBinaryContent(whole);
    }

    @Test
    void whereNothingCanBeKeptItIsReadAllTheSame() throws IOException {
        Files.writeString(folder.resolve("file"), "no folder");

        assertThatCode(() -> told(SHIPPED, SoundFiles.in(folder.resolve("file/content.kept"))))
                .doesNotThrowAnyException();
    }

    @Test
    void everyClassThatChecksAFileIsPartOfWhatItIsKnownBy() throws IOException {
        Set<String> others = Set.of(
                "BrokenContent",
                "Content",
                "ContentAhead",
                "ContentFile",
                "ContentFolder",
                "ContentLibrary",
                "ContentReader",
                "ContentReload",
                "ContentReloaded",
                "Entry",
                "Fault",
                "Faults",
                "Place",
                "ReadingAhead",
                "package-info");
        try (Stream<Path> classes = Files.list(Path.of("target/classes/ready27/content"))) {
            Set<String> checks = classes.map(
                            file -> file.getFileName().toString().replace(".class", ""))
                    .filter(name -> !others.contains(name))
                    .collect(Collectors.toSet());
            assertThat(SoundFiles.CHECKS).extracting(Class::getSimpleName).containsExactlyInAnyOrderElementsOf(checks);
        }
    }

    @Test
    void nodesKnowTheirLinesAndWhatIsNull() throws IOException {
        Faults none = new Faults();
        Node node = new YamlText("a.yaml", 0, none)
                .parse("a: ~\nb: [1, 'two', true]\n\nc: |\n  Wörter – “viele”\n  😀\nd: {e: 1.5}\n")
                .orElseThrow();

        Node same = NodeBytes.read(ByteBuffer.wrap(NodeBytes.of(node)));

        assertThat(told(new Entry("a.yaml", same, 0, Set.of())))
                .isEqualTo(told(new Entry("a.yaml", node, 0, Set.of())));
        assertThat(new YamlText("a.yaml", 0, none).json(same)).isEqualTo(new YamlText("a.yaml", 0, none).json(node));
    }

    private static List<Fault> faults(BrokenFolder content, SoundFiles sound) {
        return new ContentFolder(content.root()).read(sound).faults();
    }

    private static List<String> told(Path content, SoundFiles sound) {
        return new ContentFolder(content)
                .read(sound).under("").stream()
                        .map(file -> file.path() + file.bodyLine() + file.body() + told(file.data()))
                        .toList();
    }

    private static String told(Entry entry) {
        String fields = entry.fields().stream()
                .map(field -> field.getKey() + entry.place(field.getKey()) + told(field.getValue()))
                .collect(Collectors.joining(","));
        String items = entry.items().stream().map(SoundFilesTest::told).collect(Collectors.joining(","));
        return entry.place() + "{" + fields + "}[" + items + "]" + entry.text() + entry.sound();
    }

    private static String guide(String order) {
        return String.join("\n", "---", "title: One", "category: The exam", order, "asOf: \"2026-11\"", "---", "text");
    }
}
