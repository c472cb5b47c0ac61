package ready27.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ShotsJourney {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TempDir
    static Path folder;

    @Test
    void shots() {
        try (App app = App.in(folder)
                .with("ready27.content.folder", "/tmp/paper-drafts/content")
                .start()) {
            Page page = CHROMIUM.person(new Browser.NewContextOptions().setViewportSize(1440, 900))
                    .newPage();
            page.navigate(app.url("/learner/results"));
            page.locator("#exam").selectOption("foundation");
            page.locator("#day").fill("2026-01-15");
            page.locator("[name=verdict][value=passed]").check();
            page.locator("main form .button").first().click();
            shot(page, app.url("/exams/papers"), "papers");
            shot(page, app.url("/exams/papers/practitioner-kestrel"), "paper");
            page.locator("form button").first().click();
            page.locator("#desk.ready").waitFor();
            String desk = page.url();
            page.locator("#l-1 [name=choice]").first().check();
            page.locator("[data-saved]").click();
            shot(page, null, "desk");
            page.locator("[data-page='2']").click();
            page.locator("[name=reading][value=information]").check();
            page.locator(".overview summary").click();
            shot(page, null, "desk2");
            page.evaluate("document.querySelectorAll('.part')[5].scrollIntoView()");
            shot(page, null, "desk3");
            page.navigate(desk.replaceFirst("[?#].*", "") + "/hand-in");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/paper-shots/handin.png")));
            page.locator("form button").first().click();
            page.waitForURL("**/result");
            shot(page, null, "result");
        }
    }

    private static void shot(Page page, String url, String name) {
        if (url != null) page.navigate(url);
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : new int[] {1440, 390}) {
                page.setViewportSize(width, 900);
                page.waitForTimeout(200);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("/tmp/paper-shots/" + name + "-" + width + "-" + scheme + ".png")));
            }
        }
        page.setViewportSize(1440, 900);
    }
}
