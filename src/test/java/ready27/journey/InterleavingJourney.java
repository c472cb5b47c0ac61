package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Replies that come late or not at all, and windows side by side: what somebody wrote or chose stays where it is. */
@Tag("browser")
class InterleavingJourney {

    private static final String NOTES = "**/exams/*/notes/*";
    private static final String NOTEBOOK = "**/exams/*/notebook";

    private static final String KEEPS_NOTHING = """
            for (const name of ["getItem", "setItem", "removeItem"]) {
                Storage.prototype[name] = () => { throw new DOMException("storage is shut", "SecurityError"); };
            }""";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final App APP = App.fresh().withPapers();

    @Test
    void aLongNoteInAnyScriptIsSaved() {
        Page page = begun(CHROMIUM.person());
        String note = "漢".repeat(9_000);

        note(page).fill(note);

        assertThat(state(page)).containsText("Saved at");
        page.reload();
        assertThat(note(page)).hasValue(note);
    }

    @Test
    void aNotebookReadBeforeAHighlightDoesNotTakeItAway() {
        Page page = begun(CHROMIUM.person());
        Late notebook = new Late(page, NOTEBOOK);
        page.evaluate("dispatchEvent(new Event('focus'))");
        notebook.awaitRead();

        NotesJourney.select(page, "Jonas Lindqvist");
        page.locator("[data-highlight]").click();
        assertThat(page.locator("[data-highlight-state]")).hasText("Highlights saved");
        notebook.arrive();

        assertThat(page.locator("[data-highlight-count]")).hasText("1");
        page.waitForTimeout(300);
        assertThat(page.locator("[data-highlight-count]")).hasText("1");
    }

    @Test
    void aNoteThatAnotherWindowSentIsSavedInTheWindowThatWroteIt() {
        BrowserContext context = CHROMIUM.person();
        Page page = begun(context);
        Page other = context.newPage();
        other.navigate(page.url());
        NotesJourney.ready(other);
        page.route(NOTES, Route::abort);
        note(page).fill("from here");
        assertThat(state(page)).containsText("kept on this device");

        other.evaluate("dispatchEvent(new Event('focus'))");
        assertThat(note(other)).hasValue("from here");
        page.unroute(NOTES);
        page.evaluate("dispatchEvent(new Event('focus'))");

        assertThat(state(page)).containsText("Saved at");
        note(page).fill("written anew");
        assertThat(state(page)).containsText("Saved at");
        assertThat(note(page)).hasValue("written anew");
    }

    @Test
    void whatNoServerAnswersIsSaidAndStaysChosen() {
        BrowserContext context = CHROMIUM.person();
        Page page = context.newPage();
        page.navigate(APP.url("/practice"));
        page.getByText("Begin", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("h1.position")).isVisible();
        context.setOffline(true);
        page.locator("label.option").first().click();

        page.getByText("Check my answer").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The server did not answer");
        assertThat(page.locator("label.option input").first()).isChecked();

        context.setOffline(false);
        page.getByText("Check my answer").click();
        assertThat(page.locator("#question .notice strong")).isVisible();
        assertThat(page.getByText("The server did not answer")).hasCount(0);
    }

    @Test
    void whoLeavesAPageThatAloneHoldsANoteIsAsked() {
        BrowserContext context = CHROMIUM.person();
        context.addInitScript(KEEPS_NOTHING);
        Page page = begun(context);
        page.route(NOTES, Route::abort);
        note(page).pressSequentially("here alone");
        assertThat(state(page)).containsText("not kept on this device");
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });

        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        page.waitForTimeout(500);

        Assertions.assertThat(asked).containsExactly("beforeunload");
        page.unroute(NOTES);
        assertThat(state(page)).containsText("Saved at");
    }

    @Test
    void whatIsChosenInAPartWhileAnAnswerIsCheckedStaysChosen() {
        Page page = CHROMIUM.page();
        page.navigate(APP.url("/practice/parts?type=classic"));
        page.locator(".part-list a").first().click();
        Locator lines = page.locator(".part-line");
        lines.first().locator("label.option").first().click();
        lines.nth(2).locator("label.option").first().click();
        Late feedback = new Late(page, "**/practice/parts/*");

        lines.first().locator("button").click();
        feedback.awaitRead();
        lines.nth(1).locator("label.option").nth(1).click();
        lines.nth(2).locator("label.option").nth(1).click();
        feedback.arrive();

        assertThat(lines.first().locator(".is-key")).hasCount(1);
        assertThat(lines.nth(1).locator("input").nth(1)).isChecked();
        assertThat(lines.nth(2).locator("input").nth(1)).isChecked();
    }

    @Test
    void aReportBegunIsStillThereAfterATapBesideIt() {
        Page page = CHROMIUM.page();
        page.navigate(APP.url("/practice"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin"))
                .click();
        PracticeCard.miss(page);
        page.getByText("Report this question").click();
        page.getByLabel("More about it").fill("the second option holds too");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Guess"))
                .click();

        assertThat(page.getByText("You said:")).isVisible();
        assertThat(page.getByLabel("More about it")).hasValue("the second option holds too");
        page.getByLabel("What is wrong?").selectOption("two-right");
        page.getByText("Send the report").click();
        assertThat(page.locator(".report")).containsText("Thank");
    }

    /** Signing out in another window empties the journal; the next action begins a new one, and its numbers. */
    @Test
    void anOldAcknowledgementTakesNothingOutOfANewJournal() {
        Page page = CHROMIUM.page();
        page.navigate(APP.url("/"));

        Object waiting = page.evaluate("""
                async () => {
                    const journal = await import("/journal.js");
                    const action = { kind: "answers", question: "audit-1", value: "a", seen: 0 };
                    const old = await journal.record("one", 0, action);
                    await journal.forgetAll();
                    const entry = await journal.record("one", 0, { ...action, value: "b" });
                    await journal.settle(old, old.clientSeq);
                    return (await journal.unsent("one")).filter(({ key }) => key === entry.key).length;
                }
                """);

        Assertions.assertThat(waiting).isEqualTo(1);
    }

    /** The first request of an address is answered at once, and its answer arrives when the test says so. */
    private static final class Late {

        private final Page page;
        private final List<Route> held = new ArrayList<>();
        private final List<APIResponse> answers = new ArrayList<>();

        Late(Page page, String address) {
            this.page = page;
            page.route(address, this::hold);
        }

        private void hold(Route route) {
            if (held.isEmpty()) {
                held.add(route);
                answers.add(route.fetch());
            } else {
                route.resume();
            }
        }

        void awaitRead() {
            page.waitForCondition(() -> !answers.isEmpty());
        }

        void arrive() {
            held.get(0).fulfill(new Route.FulfillOptions().setResponse(answers.get(0)));
        }
    }

    private static Locator note(Page page) {
        return page.locator("#note-text-1");
    }

    private static Locator state(Page page) {
        return page.locator("#note-1 [data-note-state]");
    }

    /** At the desk of a paper, with the note on its first question open. */
    private static Page begun(BrowserContext context) {
        Page page = context.newPage();
        NotesJourney.begin(APP, page);
        NotesJourney.ready(page);
        page.locator("#note-1 summary").click();
        return page;
    }
}
