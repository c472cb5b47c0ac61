package ready27.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class ContentLibraryTest {

    private static final ContentReader<List<String>> TITLES = new Titles();

    @TempDir
    Path folder;

    @Test
    void aReloadReachesWhoeverFollows() {
        BrokenFolder content = new BrokenFolder(folder).with("guide/one.md", guide("One"));
        ContentLibrary library = new ContentLibrary(folder, List.of(TITLES));
        List<String> told = new ArrayList<>();
        library.follow(TITLES, titles -> told.add(String.join("+", titles)));

        content.with("guide/two.md", guide("Two"));

        assertThat(library.reload()).isTrue();
        assertThat(told).containsExactly("One", "One+Two");
    }

    @Test
    void aBrokenSaveKeepsTheOldContent() {
        BrokenFolder content = new BrokenFolder(folder).with("guide/one.md", guide("One"));
        ContentLibrary library = new ContentLibrary(folder, List.of(TITLES));
        List<String> told = new ArrayList<>();
        library.follow(TITLES, titles -> told.add(String.join("+", titles)));

        content.with("guide/one.md", "nothing in front");

        assertThat(library.reload()).isFalse();
        assertThat(library.get(TITLES)).containsExactly("One");
        assertThat(told).containsExactly("One");
    }

    @Test
    void aFolderBehindALinkIsReadAsWell(@TempDir Path elsewhere) throws Exception {
        new BrokenFolder(folder).with("guide/one.md", guide("One"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("content"), folder);

        assertThat(new ContentLibrary(link, List.of(TITLES)).get(TITLES)).containsExactly("One");
    }

    @Test
    void aStartReadsAheadAndStillStopsAtEveryFault() {
        new BrokenFolder(folder).with("guide/one.md", "nothing in front").with("guide/two.md", "nor here");
        GenericApplicationContext starting = new GenericApplicationContext();
        starting.setEnvironment(new MockEnvironment().withProperty("ready27.content.folder", folder.toString()));
        new ReadingAhead().initialize(starting);
        starting.registerBean(Titles.class);
        starting.registerBean(ContentLibrary.class);
        AnnotationConfigUtils.registerAnnotationConfigProcessors(starting);

        assertThatThrownBy(starting::refresh)
                .rootCause()
                .isInstanceOf(BrokenContent.class)
                .hasMessageContaining("guide/one.md:1: there is no front matter")
                .hasMessageContaining("guide/two.md:1: there is no front matter");
    }

    @Test
    void savingAFileIsNoticed() throws Exception {
        BrokenFolder content = new BrokenFolder(folder).with("guide/one.md", guide("One"));
        ContentLibrary library = new ContentLibrary(folder, List.of(TITLES));
        List<Object> said = new java.util.concurrent.CopyOnWriteArrayList<>();
        ContentReload reload = new ContentReload(library, said::add);
        reload.start();

        Thread.sleep(200);
        content.with("guide/two.md", guide("Two"));
        for (int wait = 0; wait < 100 && said.isEmpty(); wait++) {
            Thread.sleep(100);
        }
        reload.stop();

        assertThat(said).containsExactly(new ContentReloaded());
        assertThat(library.get(TITLES)).containsExactly("One", "Two");
    }

    @Test
    void theBodyOfAMarkdownFileKnowsItsLines() {
        new BrokenFolder(folder).with("guide/one.md", guide("One"), "first", "second");
        ContentFile file = new ContentFolder(folder).read().file("guide/one.md").orElseThrow();

        assertThat(file.data().place("order")).isEqualTo(new Place("guide/one.md", 4));
        assertThat(file.body()).startsWith("first\nsecond");
        assertThat(file.place(1)).isEqualTo(new Place("guide/one.md", 8));
    }

    @Test
    void theMessageCountsTheFaultsAndListsThem() {
        BrokenContent broken =
                new BrokenContent(List.of(new Fault(new Place("guide/one.md", 3), "it is so", "Mend it")));

        assertThat(broken).hasMessage("The content has faults (1):\nguide/one.md:3: it is so. Mend it.");
    }

    private static String guide(String title) {
        return String.join(
                "\n", "---", "title: " + title, "category: The exam", "order: 1", "asOf: \"2026-11\"", "---");
    }

    private static final class Titles implements ContentReader<List<String>> {

        @Override
        public List<String> read(Content content, Faults faults) {
            return content.under("guide/").stream()
                    .map(file -> file.data().text("title"))
                    .toList();
        }
    }
}
