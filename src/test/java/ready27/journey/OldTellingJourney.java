package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a desk hears of its lines may be older than what it knows; a telling from before a change takes nothing back. */
@Tag("browser")
class OldTellingJourney {

    private static final Pattern FLAGGED = Pattern.compile("\\bflagged\\b");

    /** The desk hears what the test tells it, at once or while it reads an acknowledgement. */
    private static final String TELLER = """
            window.EventSource = class extends EventTarget {
                readyState = 1;
                constructor() {
                    super();
                    window.tell = (lines) => this.dispatchEvent(new MessageEvent("lines", { data: JSON.stringify(lines) }));
                }
                close() {}
            };
            const parse = DOMParser.prototype.parseFromString;
            DOMParser.prototype.parseFromString = function (...all) {
                window.beforeTheAcknowledgement?.();
                return parse.apply(this, all);
            };""";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final App APP = App.fresh();

    @Test
    void aTellingFromBeforeAFlagWasSetDoesNotTakeItBack() {
        DeskPage desk = begin();
        desk.question(1).locator("[data-flag]").click();
        desk.awaitAllSaved();

        desk.page().evaluate("lines => tell(lines)", new Object[] {line(desk, 1, 0, false), line(desk, 2, 1, true)});

        assertThat(desk.sheet(2)).hasClass(FLAGGED);
        assertThat(desk.sheet(1)).hasClass(FLAGGED);
    }

    @Test
    void norDoesOneThatComesWhileTheAcknowledgementIsRead() {
        DeskPage desk = begin();
        desk.page().evaluate("lines => (window.beforeTheAcknowledgement = () => tell(lines))", new Object[] {
            line(desk, 1, 0, false), line(desk, 2, 1, true)
        });

        desk.question(1).locator("[data-flag]").click();

        assertThat(desk.sheet(2)).hasClass(FLAGGED);
        desk.awaitAllSaved();
        assertThat(desk.sheet(1)).hasClass(FLAGGED);
    }

    private static DeskPage begin() {
        BrowserContext context = CHROMIUM.person();
        context.addInitScript(TELLER);
        return DeskPage.begin(APP, context.newPage());
    }

    private static Map<String, Object> line(DeskPage desk, int number, int kept, boolean flagged) {
        return Map.of(
                "question",
                desk.question(number).getAttribute("data-question"),
                "choice",
                "",
                "version",
                0,
                "kept",
                kept,
                "flagged",
                flagged,
                "struck",
                "",
                "confidence",
                "",
                "at",
                0);
    }
}
