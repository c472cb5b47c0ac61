package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A learner answers, an author rewords the question, the learner sees what changed; with JavaScript switched off. */
class ChangesJourney {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TempDir
    Path folder;

    @Test
    void whoAnsweredTheOldWordingSeesTheNewOneOnce() throws Exception {
        Path content = folder.resolve("content");
        FileSystemUtils.copyRecursively(Path.of("content"), content);
        try (App app = App.in(folder.resolve("app"))
                .with("ready27.content.folder", content.toString())
                .with("ready27.content.reload", "true")
                .start()) {
            Page page = browser();
            page.navigate(app.url("/practice"));
            page.getByLabel("5", new Page.GetByLabelOptions().setExact(true)).check();
            button(page, "Begin").click();
            String action = page.locator("form[action*='/answers/']").getAttribute("action");
            PracticeCard.answer(page, true);
            page.navigate(app.url("/"));
            assertThat(page.locator("main")).not().containsText("changed since");

            reword(content, action.substring(action.lastIndexOf('/') + 1));
            for (int wait = 0; wait < 100 && !app.output().contains("content was reloaded"); wait++) {
                Thread.sleep(200);
            }
            page.navigate(app.url("/"));
            assertThat(page.locator("main")).containsText("1 question you answered has changed since");
            page.getByText("See what changed").click();
            assertThat(page.locator("main")).containsText("Which edition does this rest on");
            assertThat(page.locator("tbody tr")).hasCount(1);

            button(page, "I have seen these").click();
            assertThat(page.locator("h1")).hasText("Today");
            assertThat(page.locator("main")).not().containsText("changed since");
            page.navigate(app.url("/history/changes"));
            assertThat(page.locator("main")).containsText("No question that you answered has changed since");
        }
    }

    /** Adds a sentence before the stem of one question. */
    private static void reword(Path content, String id) throws IOException {
        try (Stream<Path> files = Files.walk(content.resolve("questions"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                List<String> lines = Files.readAllLines(file);
                int at = lines.indexOf("- id: " + id);
                if (at >= 0) {
                    while (!lines.get(at).startsWith("  stem:")) {
                        at++;
                    }
                    String extra = "Which edition does this rest on? ";
                    String stem = lines.get(at);
                    if (stem.matches("  stem: [>|].*")) {
                        lines.set(at + 1, lines.get(at + 1).replaceFirst("^( +)", "$1" + extra));
                    } else {
                        lines.set(at, stem.replaceFirst("^(  stem: [\"']?)", "$1" + extra));
                    }
                    Files.write(file, lines);
                }
            }
        }
    }

    private static Page browser() {
        return CHROMIUM.person(new Browser.NewContextOptions()
                        .setViewportSize(390, 800)
                        .setJavaScriptEnabled(false))
                .newPage();
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
