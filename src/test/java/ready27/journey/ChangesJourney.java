package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * A learner answers, an author rewords the question and withdraws it, then a whole area; the learner sees it, with JavaScript
 * switched off.
 */
class ChangesJourney {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TempDir
    Path folder;

    private final Looks looks = new Looks();

    @Test
    void whoAnsweredTheOldWordingSeesTheNewOneOnceAndThatItIsGone() throws Exception {
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
            assertThat(page.locator("h1")).hasText("Today");
            assertThat(page.locator("main")).not().containsText("changed since");

            String id = action.substring(action.lastIndexOf('/') + 1);
            reword(content, id);
            awaitReload(app, content);
            page.navigate(app.url("/"));
            assertThat(page.locator("main")).containsText("1 question you answered has changed since");
            page.getByText("See what changed").click();
            assertThat(page.locator("main")).containsText("Which edition does this rest on");
            assertThat(page.locator("tbody tr")).hasCount(1);
            Page seeing = withScripts(page);
            seeing.navigate(page.url());
            looks.once("history/changes", seeing);

            button(page, "I have seen these").click();
            assertThat(page.locator("h1")).hasText("Today");
            assertThat(page.locator("main")).not().containsText("changed since");
            page.navigate(app.url("/history/changes"));
            assertThat(page.locator("main")).containsText("No question that you answered has changed since");

            withdraw(content, id);
            awaitReload(app, content);
            page.navigate(app.url("/"));
            assertThat(page.locator("main")).containsText("1 question you answered is no longer asked");
            page.getByText("See what changed").click();
            assertThat(page.locator("main section section h3")).hasCount(1);
            assertThat(page.locator("main")).containsText("Marked as right when you answered");
            button(page, "I have seen these").click();
            assertThat(page.locator("h1")).hasText("Today");
            assertThat(page.locator("main")).not().containsText("no longer asked");

            withdrawAll(content.resolve("questions/leadership"));
            awaitReload(app, content);
            seeing.navigate(app.url("/exams"));
            button(seeing, "Start the clock").click();
            assertThat(seeing.locator("h1")).hasText("No paper can be drawn");
            looks.once("exam/refused", seeing);
        }
        looks.findNothingWrong();
    }

    /**
     * A reload may have begun between two files that were written; the one after the next has certainly seen them all, and
     * comes because a file was touched.
     */
    private static void awaitReload(App app, Path content) throws Exception {
        int before = reloads(app);
        for (int more = 1; more <= 2; more++) {
            Files.setLastModifiedTime(content.resolve("README.md"), FileTime.from(Instant.now()));
            Instant giveUp = Instant.now().plus(Duration.ofMinutes(3));
            while (reloads(app) < before + more) {
                Assertions.assertThat(Instant.now()).as("reloaded by now").isBefore(giveUp);
                Thread.sleep(100);
            }
        }
    }

    private static int reloads(App app) {
        return app.output().split("content was reloaded", -1).length - 1;
    }

    private static void withdrawAll(Path area) throws IOException {
        try (Stream<Path> files = Files.list(area)) {
            for (Path file : files.toList()) {
                Files.writeString(file, Files.readString(file).replace("  status: checked", "  status: draft"));
            }
        }
    }

    /** A draft is not asked. */
    private static void withdraw(Path content, String id) throws IOException {
        change(content, id, "  status:", (lines, at) -> lines.set(at, "  status: draft"));
    }

    /** Adds a sentence before the stem of one question. */
    private static void reword(Path content, String id) throws IOException {
        String extra = "Which edition does this rest on? ";
        change(content, id, "  stem:", (lines, at) -> {
            String stem = lines.get(at);
            if (stem.matches("  stem: [>|].*")) {
                lines.set(at + 1, lines.get(at + 1).replaceFirst("^( +)", "$1" + extra));
            } else {
                lines.set(at, stem.replaceFirst("^(  stem: [\"']?)", "$1" + extra));
            }
        });
    }

    /** At the line of the question that begins so. */
    private static void change(Path content, String id, String field, ObjIntConsumer<List<String>> edit)
            throws IOException {
        try (Stream<Path> files = Files.walk(content.resolve("questions"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                List<String> lines = Files.readAllLines(file);
                int at = lines.indexOf("- id: " + id);
                if (at >= 0) {
                    while (!lines.get(at).startsWith(field)) {
                        at++;
                    }
                    edit.accept(lines, at);
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

    private static Page withScripts(Page page) {
        return CHROMIUM.person(new Browser.NewContextOptions()
                        .setStorageState(page.context().storageState()))
                .newPage();
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
