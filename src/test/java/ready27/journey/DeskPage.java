package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import ready27.paper.Papers;
import ready27.paper.ScenarioId;
import ready27.paper.ScenarioLine;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;
import ready27.testing.ShippedContent;

/** The desk of a mock exam in a browser, used as a candidate uses it; whoever tests knows the keys from the bank. */
final class DeskPage {

    private static final QuestionBank BANK = ShippedContent.bank();
    private static final Papers PAPERS = ShippedContent.papers();
    private static final Pattern SAVED = Pattern.compile("^Saved at ");

    private final Page page;

    private DeskPage(Page page) {
        this.page = page;
        assertThat(page.locator("#desk")).hasClass(Pattern.compile("\\bready\\b"));
    }

    static DeskPage begin(App app, Page page) {
        page.navigate(app.url("/exams"));
        page.getByText("Start the clock").click();
        return new DeskPage(page);
    }

    /** By somebody who may, to a shipped paper with a booklet. */
    static DeskPage begin(App app, Page page, ScenarioId paper) {
        page.navigate(app.url("/exams/papers/" + paper.value()));
        page.getByText("Start the clock").click();
        return new DeskPage(page);
    }

    /** Where the page is already, or as soon as it is ready. */
    static DeskPage here(Page page) {
        return new DeskPage(page);
    }

    static DeskPage open(Page page, String address) {
        page.navigate(address);
        return new DeskPage(page);
    }

    DeskPage reload() {
        page.reload();
        return new DeskPage(page);
    }

    Page page() {
        return page;
    }

    /** Where this attempt is, without the question shown. */
    String address() {
        return page.url().split("[?#]")[0];
    }

    long deadline() {
        return Long.parseLong(page.locator("#desk").getAttribute("data-deadline"));
    }

    Locator clock() {
        return page.locator("[data-clock]");
    }

    /** What the page's clock shows, in seconds. */
    int secondsLeft() {
        String[] parts = clock().textContent().split(":");
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }

    /** What takes the answer of that number: a drawn question, a line of a paper. */
    Locator question(int number) {
        return page.locator("[data-question][data-place='" + number + "']");
    }

    Locator state(int number) {
        return question(number).locator("[data-line-state]");
    }

    Locator conflict(int number) {
        return question(number).locator(".conflict");
    }

    Locator sheet(int number) {
        return page.locator("[data-sheet='" + number + "']");
    }

    Locator saved() {
        return page.locator("[data-saved]");
    }

    DeskPage show(int number) {
        Locator closed = page.locator(".overview:not([open]) summary");
        if (closed.count() > 0) {
            closed.click();
        }
        sheet(number).click();
        assertThat(question(number)).isVisible();
        return this;
    }

    /** Chooses an option by its letter in the file. */
    DeskPage choose(int number, String choice) {
        show(number);
        Locator list = question(number).locator("select[name=choice]");
        if (list.count() > 0) {
            list.selectOption(choice);
        } else {
            label(number, choice).click();
        }
        return this;
    }

    DeskPage answerRight(int number) {
        return choose(number, key(number));
    }

    DeskPage answerWrong(int number) {
        return choose(number, wrong(number));
    }

    Locator label(int number, String choice) {
        return question(number).locator("label.option:has(input[value='" + choice + "'])");
    }

    /** The right letter of the file. */
    String key(int number) {
        QuestionId id = id(number);
        return BANK.find(id).map(Question::key).orElseGet(() -> line(id).key());
    }

    String wrong(int number) {
        return key(number).equals("a") ? "b" : "a";
    }

    Question asked(int number) {
        return BANK.get(id(number));
    }

    private QuestionId id(int number) {
        return new QuestionId(question(number).getAttribute("data-question"));
    }

    private static ScenarioLine line(QuestionId id) {
        return PAPERS.served().stream()
                .flatMap(paper -> paper.line(id).stream())
                .findFirst()
                .orElseThrow();
    }

    /** The letter of the file that the page shows as chosen; empty where it shows none. */
    String chosen(int number) {
        return String.valueOf(
                question(number).evaluate("section => section.querySelector('[name=choice]:checked')?.value ?? ''"));
    }

    void awaitChosen(int number, String choice) {
        assertThat(question(number).locator("[name=choice][value='" + choice + "']"))
                .isChecked();
    }

    DeskPage awaitSaved(int number) {
        assertThat(state(number)).hasText(SAVED);
        return this;
    }

    DeskPage awaitAllSaved() {
        assertThat(saved()).hasText("All answers saved");
        page.waitForFunction("async () => (await (await import('/journal.js')).countAll()) === 0");
        return this;
    }

    int inTheJournal() {
        return ((Number) page.evaluate("async () => (await import('/journal.js')).countAll()")).intValue();
    }

    DeskPage openHandIn() {
        page.locator("header [data-hand-in]").click();
        assertThat(page.locator("dialog#hand-in")).isVisible();
        return this;
    }

    void handIn() {
        openHandIn();
        page.getByText("Hand in now").click();
        page.waitForURL("**/result");
    }
}
