package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What lies beside a Practitioner paper: notes, highlights, finding words, the open book. */
@Tag("browser")
class NotesJourney {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final App APP = App.fresh().withPapers();

    @Test
    void notesAndHighlightsComeBackOnAnotherDevice() {
        Page page = begun();
        page.locator("#note-1 summary").click();
        note(page, 1).fill("Mira owns it");
        assertThat(state(page, 1)).containsText("Saved at");
        page.locator("#reading").focus();
        select(page, "Jonas Lindqvist");
        page.keyboard().press("h");
        assertThat(page.locator("[data-highlight-state]")).hasText("Highlights saved");

        Page other = another(page);
        assertThat(note(other, 1)).hasValue("Mira owns it");
        other.locator("[data-highlights] summary").click();
        assertThat(other.locator(".highlighted")).hasText("Jonas Lindqvist");
        assertThat(drawn(other, "kept")).isEqualTo("Jonas Lindqvist");

        other.getByText("Remove").click();
        assertThat(other.locator("[data-highlight-state]")).hasText("Highlights saved");
        page.reload();
        ready(page);
        assertThat(page.locator("[data-highlights]")).isHidden();
    }

    @Test
    void twoWindowsThatWriteAtOnceLoseNothing() {
        Page page = begun();
        Page other = another(page);
        page.locator("#note-1 summary").click();
        other.locator("#note-1 summary").click();
        note(page, 1).fill("from here");
        assertThat(state(page, 1)).containsText("Saved at");
        note(other, 1).fill("from there");

        assertThat(state(other, 1)).containsText("another window");
        assertThat(note(other, 1)).hasValue("from here\n\nfrom there");
        page.reload();
        assertThat(note(page, 1)).hasValue("from here\n\nfrom there");
    }

    @Test
    void whatIsNotedWithoutTheNetworkIsSentWhenItIsBack() {
        Page page = begun();
        page.context().setOffline(true);
        page.locator("#note-1 summary").click();
        note(page, 1).fill("on the train");
        assertThat(state(page, 1)).containsText("kept on this device");

        page.context().setOffline(false);
        assertThat(state(page, 1)).containsText("Saved at");
        page.reload();
        assertThat(note(page, 1)).hasValue("on the train");
    }

    @Test
    void whoLosesTheNetworkWhileTheDeskOpensWritesNotesWhenItIsBack() {
        Page page = person(true);
        page.route("**/aside.js", route -> {
            page.context().setOffline(true);
            route.abort();
        });
        begin(APP, page);
        assertThat(page.locator("#desk")).hasClass(Pattern.compile("\\bready\\b"));
        page.unroute("**/aside.js");

        page.context().setOffline(false);
        ready(page);
        page.locator("#note-1 summary").click();
        note(page, 1).fill("through the tunnel");
        assertThat(state(page, 1)).containsText("Saved at");
    }

    @Test
    void wordsAreFoundCountedAndMarkedByKeyboardAlone() {
        Page page = begun();
        Locator find = page.locator("[data-find]");
        find.fill("two");
        assertThat(page.locator("[data-find-count]")).containsText("found");
        find.fill("the minutes of 1 may");
        assertThat(page.locator("[data-find-count]")).hasText("1 found");
        find.press("Enter");
        assertThat(page.locator("[data-find-count]")).hasText("1 of 1, in the additional information");
        assertThat(page.getByText("The minutes of 1 May")).isVisible();
        assertThat(drawn(page, "found-here")).isEqualTo("The minutes of 1 May");
        page.locator("[data-highlight]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-highlight-count]")).hasText("1");
        page.locator("[data-page='2']").click();
        assertThat(page.locator("[data-find-count]")).hasText("Nothing found");
    }

    @Test
    void theOpenBookIsLookedIntoAndTheResultSaysHowOften() {
        Page page = begun();
        page.locator("#note-1 summary").click();
        note(page, 1).fill("Mira owns it");
        assertThat(state(page, 1)).containsText("Saved at");
        openBook(page);
        assertThat(page.locator("#book-found")).containsText("Mira owns it");
        page.locator("#book-words").fill("9.2.2");
        assertThat(page.locator("#book-found a[href='/syllabus/clauses/9.2.2']"))
                .isVisible();
        page.locator("#book-words").fill("risk owner");
        assertThat(page.locator("#book-found a[href='/syllabus/terms/risk-owner']"))
                .isVisible();
        page.locator("[name=reading][value=booklet]").check();
        openBook(page);

        DeskPage.here(page).awaitAllSaved();
        page.locator("header [data-hand-in]").click();
        page.getByText("Hand in now").click();
        page.waitForURL("**/result");
        assertThat(page.locator("[data-opened]")).containsText("2 times");
        page.getByText("Your notes and highlights").click();
        assertThat(page.getByText("Mira owns it").first()).isVisible();
    }

    @Test
    void theDeskWithAllOfItKeepsNobodyOut() {
        Looks looks = new Looks();
        Page page = begun();
        page.locator("#note-1 summary").click();
        note(page, 1).fill("Mira owns it");
        select(page, "Jonas Lindqvist");
        page.locator("[data-highlight]").click();
        page.locator("[data-highlights] summary").click();
        page.locator("[data-find]").fill("owns");
        assertThat(page.locator("[data-find-count]")).containsText("found");
        looks.at("exam/scenario, with notes", page);
        openBook(page);
        page.locator("#book-words").fill("audit");
        assertThat(page.locator("#book-found h3").first()).isVisible();
        looks.at("exam/scenario, with the open book", page);
        page.setViewportSize(390, 844);
        page.getByText("Reading", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        looks.at("exam/scenario, the open book on a phone", page);
        page.navigate(page.url().split("\\?")[0] + "/book?q=9.2.2");
        looks.at("exam/book-page", page);
        looks.findNothingWrong();
    }

    @Test
    void withoutScriptsAButtonSavesTheNote() {
        Page page = person(false);
        begin(APP, page);
        page.locator("#note-1 summary").click();
        note(page, 1).fill("by hand");
        page.locator("#note-1").getByText("Save note").click();

        page.waitForURL(Pattern.compile("question=1#note-1"));
        assertThat(note(page, 1)).hasValue("by hand");
        assertThat(page.locator("[data-find]")).isHidden();
        page.locator("[name=reading][value=book]").check();
        page.locator("#book-words").fill("9.2.2");
        Page book =
                page.waitForPopup(() -> page.locator(".open-book form .button").click());
        assertThat(book.locator("h1")).hasText("Open book");
        assertThat(book.locator("a[href='/syllabus/clauses/9.2.2']")).isVisible();
        page.locator("header [data-hand-in]").click();
        page.getByText("Hand in now").click();
        assertThat(page.locator("[data-opened]")).containsText("once");
    }

    @Test
    void aBrowserThatCannotDrawHighlightsSaysSoAndListsThem() {
        Page page = person(true);
        page.addInitScript("Object.defineProperty(CSS, 'highlights', { value: undefined })");
        begin(APP, page);
        ready(page);
        assertThat(page.locator("[data-undrawn]")).hasText(Pattern.compile("^This browser cannot draw"));
        select(page, "Jonas Lindqvist");
        page.locator("[data-highlight]").click();
        page.locator("[data-highlights] summary").click();
        assertThat(page.locator(".highlighted")).hasText("Jonas Lindqvist");

        Page other = another(page);
        assertThat(other.locator("[data-undrawn]")).isHidden();
    }

    private static void openBook(Page page) {
        page.locator("[name=reading][value=book]").check();
        assertThat(page.locator("#book-words")).isFocused();
    }

    /** Selects the first of these words in the booklet, as a reader does. */
    static void select(Page page, String words) {
        page.evaluate("""
                words => {
                    const told = new Promise((resolve) =>
                        document.addEventListener("selectionchange", resolve, { once: true }));
                    const walker = document.createTreeWalker(document.getElementById('booklet'), NodeFilter.SHOW_TEXT);
                    while (walker.nextNode()) {
                        const at = walker.currentNode.data.indexOf(words);
                        if (at >= 0) {
                            getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
                            return told;
                        }
                    }
                    throw new Error("not in the booklet");
                }
                """, words);
    }

    private static String drawn(Page page, String name) {
        return String.valueOf(page.evaluate("name => [...CSS.highlights.get(name)].map(String).join('|')", name));
    }

    private static Locator note(Page page, int question) {
        return page.locator("#note-text-" + question);
    }

    private static Locator state(Page page, int question) {
        return page.locator("#note-" + question + " [data-note-state]");
    }

    private static Page another(Page page) {
        Page other = CHROMIUM.person(page.context().storageState()).newPage();
        other.navigate(page.url());
        ready(other);
        return other;
    }

    private static Page begun() {
        Page page = person(true);
        begin(APP, page);
        ready(page);
        return page;
    }

    /** To the desk of the paper whose keys the journeys know, after a pass of Foundation. */
    static void begin(App app, Page page) {
        PractitionerJourney.passesFoundation(page, app);
        page.navigate(app.url("/exams/papers/" + PaperShelf.PAPER));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Start the clock").setExact(true))
                .click();
        page.waitForURL(Pattern.compile("/exams/[0-9a-f-]{20,}"));
    }

    static void ready(Page page) {
        assertThat(page.locator("#desk")).hasClass(Pattern.compile("\\baside-ready\\b"));
    }

    private static Page person(boolean scripts) {
        return CHROMIUM.person(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setJavaScriptEnabled(scripts))
                .newPage();
    }
}
