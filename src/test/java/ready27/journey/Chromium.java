package ready27.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real Chromium for a test class; {@code READY27_CHROMIUM} names it, otherwise it is Playwright's own. After each test
 * it demands that no page asked another host for anything and that no script failed.
 */
final class Chromium implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final double PATIENCE = 60_000;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> foreign = new CopyOnWriteArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private Playwright playwright;
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext test) {
        String path = System.getenv("READY27_CHROMIUM");
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
        if (path != null && !path.isBlank()) {
            options.setExecutablePath(Path.of(path));
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(options);
    }

    /** Somebody's browser on a wide screen, with nothing remembered. */
    BrowserContext person() {
        return person(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    /** The browser of somebody who was here before: his cookies and settings, nothing else. */
    BrowserContext person(String state) {
        return person(new Browser.NewContextOptions().setViewportSize(1440, 900).setStorageState(state));
    }

    BrowserContext person(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        context.onRequest(request -> {
            String host = URI.create(request.url().split("[?#]")[0].replace(" ", "%20"))
                    .getHost();
            if (host != null && !host.equals("127.0.0.1")) {
                foreign.add(request.url());
            }
        });
        context.onWebError(error -> failures.add(error.error()));
        contexts.add(context);
        return context;
    }

    Page page() {
        return person().newPage();
    }

    /** Whoever comes next opens a browser anew. */
    void closeWindows() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        closeWindows();
        List<String> asked = List.copyOf(foreign);
        List<String> failed = List.copyOf(failures);
        foreign.clear();
        failures.clear();
        assertThat(asked).as("requests to other hosts").isEmpty();
        assertThat(failed).as("scripts that failed").isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        browser.close();
        playwright.close();
    }
}
