package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of answers when somebody signs out or in beside an open desk, when a device keeps nothing, when the server refuses. */
@Tag("browser")
class JournalJourney {

    private static final String ANSWERS = "**/exams/*/answers/*";
    private static final Pattern SIGNED_OUT = Pattern.compile("^Not signed in any more: 1 change not saved");

    /** A device whose storage can be filled up from the test. */
    private static final String FULL = """
            const put = IDBObjectStore.prototype.put;
            IDBObjectStore.prototype.put = function (...all) {
                if (window.full) {
                    throw new DOMException("no room", "QuotaExceededError");
                }
                return put.apply(this, all);
            };""";

    /** A device that shuts all its storage. */
    private static final String SHUT = """
            const shut = () => { throw new DOMException("storage is shut", "SecurityError"); };
            for (const name of ["getItem", "setItem", "removeItem"]) {
                Storage.prototype[name] = shut;
            }
            IDBFactory.prototype.open = shut;""";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final App APP = App.fresh();

    @Test
    void whoSignsOutBesideAnOpenDeskIsToldAndLosesNothing() throws IOException {
        BrowserContext context = CHROMIUM.person();
        Page elsewhere = context.newPage();
        Account.make(APP, elsewhere, "ann@example.org");
        DeskPage desk = DeskPage.begin(APP, context.newPage());
        desk.answerRight(1).awaitSaved(1);
        Account.signOut(APP, elsewhere);

        desk.answerRight(2);
        assertThat(desk.saved()).hasText(SIGNED_OUT);
        assertThat(desk.state(2)).hasText("Not saved yet, kept on this device");
        assertThat(desk.page().locator("[data-signed-out]")).isVisible();
        Download kept = desk.page()
                .waitForDownload(
                        () -> desk.page().locator("[data-download-unsent]").click());
        assertThat(Files.readString(kept.path())).contains("\"kind\": \"answers\"");
        assertThat(handInWords(desk)).containsText("You are not signed in any more");
        assertThat(desk.page().locator("[data-hand-in-state]")).containsText("1 change could not be saved yet");
        desk.page().locator("#hand-in [data-close]").click();

        Account.signIn(APP, elsewhere, "ann@example.org");
        desk.awaitAllSaved().awaitSaved(2);
        assertThat(desk.page().locator("[data-unsent]")).isHidden();
        desk.reload();
        assertThat(List.of(desk.chosen(1), desk.chosen(2))).isEqualTo(List.of(desk.key(1), desk.key(2)));
    }

    @Test
    void whatAGuestHadNotSentGoesToTheAccountSignedInToMeanwhile() {
        Account.make(APP, CHROMIUM.page(), "bea@example.org");
        BrowserContext context = CHROMIUM.person();
        DeskPage desk = DeskPage.begin(APP, context.newPage());
        context.route(ANSWERS, Route::abort);
        desk.answerRight(1).answerRight(2);
        assertThat(desk.saved()).hasText("2 changes not saved yet, kept on this device");
        String exam = desk.address();
        desk.page().close();
        Page page = context.newPage();
        Account.signIn(APP, page, "bea@example.org");
        context.unroute(ANSWERS);

        DeskPage again = DeskPage.open(page, exam).awaitAllSaved().reload();
        assertThat(List.of(again.chosen(1), again.chosen(2))).isEqualTo(List.of(again.key(1), again.key(2)));
    }

    @Test
    void whatTheDeviceCannotKeepIsSentAllTheSame() {
        BrowserContext context = CHROMIUM.person();
        context.addInitScript(FULL);
        DeskPage desk = DeskPage.begin(APP, context.newPage());
        desk.answerRight(1).awaitSaved(1).show(2);
        desk.page().evaluate("window.full = true");
        desk.answerRight(2).awaitSaved(2).awaitAllSaved();

        context.route(ANSWERS, Route::abort);
        desk.answerRight(3);
        assertThat(desk.state(3)).hasText("Not saved yet and not kept on this device: leave this page open");
        assertThat(desk.saved()).hasText("1 change not saved yet, leave this page open");
        context.unroute(ANSWERS);
        desk.awaitSaved(3);

        desk.page().evaluate("window.full = false");
        desk.answerWrong(3).awaitSaved(3).reload();
        assertThat(desk.chosen(2)).isEqualTo(desk.key(2));
        assertThat(desk.chosen(3)).isEqualTo(desk.wrong(3));
    }

    @Test
    void aDeviceThatKeepsNothingAtAllStillAnswersNotesAndSignsOut() {
        BrowserContext context = CHROMIUM.person();
        context.addInitScript(SHUT);
        Page page = context.newPage();
        Account.make(APP, page, "cleo@example.org");
        DeskPage desk = DeskPage.begin(APP, page);
        desk.answerRight(1).awaitSaved(1);
        page.locator("[data-timer-toggle]").click();
        assertThat(page.locator("[data-timer-toggle]")).hasText("Show time");
        context.route(ANSWERS, Route::abort);
        desk.answerRight(2);
        assertThat(desk.saved()).hasText("1 change not saved yet, leave this page open");
        context.unroute(ANSWERS);
        desk.awaitSaved(2).reload();
        assertThat(List.of(desk.chosen(1), desk.chosen(2))).isEqualTo(List.of(desk.key(1), desk.key(2)));

        Account.signOut(APP, page);
        page.navigate(APP.url("/learner"));
        assertThat(page.locator("h1")).hasText("You are new here");
        Htmx.rests(page);
        assertThat(page.getByText("cleo@example.org")).hasCount(0);
    }

    @Test
    void aKeyThatIsHeldDownActsOnce() {
        DeskPage desk = DeskPage.begin(APP, CHROMIUM.page());
        desk.page().keyboard().down("n");
        desk.page().keyboard().down("n");
        desk.page().keyboard().down("n");
        desk.page().keyboard().up("n");

        assertThat(desk.page().locator("[data-position]")).hasText("Question 2 of 50");
    }

    @Test
    void whatTheServerWillNeverTakeIsSaidAndNotShownAsChosenAndNamedAtTheHandIn() {
        BrowserContext context = CHROMIUM.person();
        DeskPage desk = DeskPage.begin(APP, context.newPage());
        desk.answerRight(1).awaitSaved(1);
        String words = "That answer was not taken. This exam has taken more changes than it can hold.";
        context.route(
                ANSWERS,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(422)
                        .setContentType("text/html")
                        .setBody("<p class=\"refused\" data-version=\"1\" data-kept=\"1\" data-choice=\"" + desk.key(1)
                                + "\" data-flagged=\"false\" data-struck=\"\" data-confidence=\"\">" + words)));
        desk.answerWrong(1);

        assertThat(desk.state(1)).hasText(words);
        desk.awaitChosen(1, desk.key(1));
        assertThat(desk.inTheJournal()).isZero();
        desk.openHandIn();
        assertThat(desk.page().locator("[data-refused] a")).hasText("1");
    }

    private static Locator handInWords(DeskPage desk) {
        desk.openHandIn();
        desk.page().getByText("Hand in now").click();
        return desk.page().locator("[data-hand-in-state]");
    }
}
