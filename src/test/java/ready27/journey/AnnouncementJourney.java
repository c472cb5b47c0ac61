package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What somebody who does not see the clock is told of it. The page believes the server's time, so the test stands between
 * the two: in all that the server says, in pages and in the events of every second, it is the moment that the test names,
 * however long the page takes.
 */
@Tag("browser")
class AnnouncementJourney {

    private static final Pattern SERVER_TIME = Pattern.compile("(data-server-time=\")\\d+");
    private static final long BEFORE = 15_000;
    private static final long AFTER = 2_000;
    private static final int A_LITTLE = 2_000;

    /** Writes down each text that the live region is given, over all loads of the page. */
    private static final String LISTENER = """
            new MutationObserver((changes) => {
                for (const { target } of changes) {
                    if (target instanceof Element && target.matches("[data-announcer]")) {
                        const told = JSON.parse(sessionStorage.getItem("told") ?? "[]");
                        sessionStorage.setItem("told", JSON.stringify([...told, target.textContent]));
                    }
                }
            }).observe(document, { subtree: true, childList: true });""";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final App APP = App.fresh();

    private long moment;

    @ParameterizedTest
    @EnumSource
    void tenFiveAndOneMinutesBeforeTheEndIsSaidPolitelyOnceEach(Seat seat) {
        BrowserContext context = CHROMIUM.person();
        context.addInitScript(LISTENER);
        Page page = context.newPage();
        DeskPage desk = seat.begin(APP, page);
        assertThat(page.locator("[data-announcer]")).hasAttribute("aria-live", "polite");
        assertThat(page.locator("[data-announcer]")).isEmpty();
        page.route("**/events*", this::laterEvents);
        page.route(desk.address() + "*", this::laterPage);

        desk = hears(desk, 10, "10 minutes left");
        desk = hears(desk, 5, "5 minutes left");
        hears(desk, 1, "1 minute left");
        assertThat(told(page)).containsExactly("10 minutes left", "5 minutes left", "1 minute left");
    }

    /** Shortly before that many minutes it is silent, then it is told; the page loaded again does not tell it again. */
    private DeskPage hears(DeskPage desk, int minutes, String words) {
        int toldBefore = told(desk.page()).size();
        moment = desk.deadline() - minutes * 60_000L - BEFORE;
        DeskPage before = desk.reload();
        before.page().waitForTimeout(A_LITTLE);
        assertThat(before.clock()).hasText(Pattern.compile("^" + minutes + ":(0[1-9]|1\\d)$"));
        assertThat(before.page().locator("[data-announcer]")).isEmpty();
        moment = desk.deadline() - minutes * 60_000L + AFTER;
        assertThat(before.page().locator("[data-announcer]")).hasText(words);
        DeskPage past = before.reload();
        past.page().waitForTimeout(A_LITTLE);
        assertThat(past.clock()).hasText(Pattern.compile("^" + (minutes - 1) + ":[345]\\d$"));
        assertThat(told(past.page())).hasSize(toldBefore + 1);
        return past;
    }

    private void laterPage(Route route) {
        APIResponse response = route.fetch();
        Matcher time = SERVER_TIME.matcher(response.text());
        String body = time.replaceAll(found -> found.group(1) + moment);
        route.fulfill(new Route.FulfillOptions().setResponse(response).setBody(body));
    }

    private void laterEvents(Route route) {
        String event = "retry: 1000\nevent: deadline\ndata: {\"serverTime\": " + moment + "}\n\n";
        route.fulfill(
                new Route.FulfillOptions().setContentType("text/event-stream").setBody(event));
    }

    @SuppressWarnings("unchecked")
    private static List<String> told(Page page) {
        return (List<String>) page.evaluate("JSON.parse(sessionStorage.getItem('told') ?? '[]')");
    }
}
