package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A Practitioner paper from the gate to the result, with scripts and without, by keyboard and on a phone. */
class PractitionerJourney {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final App APP = App.fresh().withPapers();

    @Test
    void aPaperIsSatFromTheGateToTheResult() {
        Page page = person(true);
        page.navigate(APP.url("/exams/papers/" + PaperShelf.PAPER));
        assertThat(page.getByText("Start the clock")).hasCount(0);
        passesFoundation(page, APP);
        begin(page);

        assertThat(page.locator("#booklet")).containsText("Mira Okafor owns it");
        line(page, 1).locator("[name=choice][value=b]").check();
        saved(page, 1);
        line(page, 6).locator("select[name=choice]").selectOption("b");
        saved(page, 6);
        page.locator("[name=reading][value=information]").check();
        assertThat(page.getByText("The minutes of 1 May")).isVisible();
        page.locator("[data-page='2']").click();
        assertThat(page.getByText("The minutes of 1 May")).isHidden();
        assertThat(page.getByText("The minutes of 2 May")).isVisible();
        assertThat(page.locator("[data-position]")).hasText("Question 2 of 4");
        DeskPage.here(page).reload();
        assertThat(page.locator("[data-position]")).hasText("Question 2 of 4");
        assertThat(page.locator("[data-answered-all]")).hasText("2");
        page.getByText("Overview by line").click();
        page.locator("[data-sheet='6']").click();
        assertThat(line(page, 6).locator("select[name=choice]")).hasValue("b");

        page.locator("header [data-hand-in]").click();
        assertThat(page.locator("[data-hand-in-words]")).containsText("78 lines are not answered");
        page.getByText("Hand in now").click();
        page.waitForURL("**/result");
        assertThat(page.locator(".big")).hasText("2 / 80");
        assertThat(page.locator(".threshold")).hasCount(2);
        assertThat(page.locator(".threshold").first()).containsText("38 marks below");
        assertThat(page.locator(".threshold").last()).containsText("51 marks below");
        assertThat(page.locator(".review")).hasCount(80);

        page.locator("#l-6 summary").click();
        page.locator("#l-6").getByText("Report this line").click();
        reports(page, PaperShelf.PAPER + "-1-b-1");
    }

    @Test
    void threeWhereTwoAreAskedIsSaidKindly() {
        Page page = begun();
        Locator line = line(page, 10);
        for (String letter : new String[] {"a", "b", "c"}) {
            line.locator("[value=" + letter + "]").check();
        }

        assertThat(line.locator("[data-too-many]")).isVisible();
        line.locator("[value=a]").uncheck();
        assertThat(line.locator("[data-too-many]")).isHidden();
        DeskPage.here(page).awaitSaved(10).awaitAllSaved().reload();
        assertThat(line(page, 10).locator("[value=a]")).not().isChecked();
        assertThat(line(page, 10).locator("[value=b]")).isChecked();
        assertThat(line(page, 10).locator("[value=c]")).isChecked();
    }

    @Test
    void everyTypeIsAnsweredByKeyboard() {
        Page page = begun();
        line(page, 1).locator("[name=choice]").first().focus();
        page.keyboard().press("Space");
        line(page, 6).locator("select[name=choice]").focus();
        page.keyboard().press("c");
        line(page, 10).locator("[name=choice]").nth(1).focus();
        page.keyboard().press("Space");
        line(page, 13).locator("select[name=choice]").focus();
        page.keyboard().press("e");
        line(page, 17).locator("select[name=choice]").focus();
        page.keyboard().press("b");
        page.keyboard().press("Tab");
        DeskPage.here(page).awaitAllSaved().reload();

        assertThat(page.locator("[data-answered-all]")).hasText("5");
        assertThat(line(page, 13).locator("select[name=choice]")).hasValue("e");
    }

    @Test
    void whatIsAnsweredWithoutTheNetworkIsSentWhenItIsBack() {
        Page page = begun();
        page.context().setOffline(true);
        line(page, 6).locator("select[name=choice]").selectOption("d");
        line(page, 10).locator("[value=e]").check();
        assertThat(line(page, 6).locator("[data-line-state]")).containsText("kept on this device");

        page.context().setOffline(false);
        DeskPage.here(page).awaitAllSaved().reload();
        assertThat(line(page, 6).locator("select[name=choice]")).hasValue("d");
        assertThat(line(page, 10).locator("[value=e]")).isChecked();
    }

    @Test
    void twoWindowsOfTwoDevicesAreBothTold() {
        Page page = begun();
        Page other = CHROMIUM.person(new Browser.NewContextOptions()
                        .setStorageState(page.context().storageState()))
                .newPage();
        DeskPage.open(other, page.url());
        line(page, 6).locator("select[name=choice]").selectOption("a");
        saved(page, 6);
        assertThat(line(other, 6).locator("select[name=choice]")).hasValue("a");
        line(other, 6).locator("select[name=choice]").selectOption("f");

        assertThat(line(page, 6).locator(".conflict")).containsText("from A to F");
        line(page, 6).getByText("Use A instead").click();
        assertThat(line(other, 6).locator("select[name=choice]")).hasValue("a");
    }

    @Test
    void onAPhoneOneSwitchesBetweenReadingAndQuestion() {
        Page page = begun();
        page.setViewportSize(390, 844);
        assertThat(page.locator("#booklet")).isHidden();
        assertThat(line(page, 1)).isVisible();

        page.getByText("Reading", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.locator("#booklet")).isVisible();
        assertThat(line(page, 1)).isHidden();
    }

    @Test
    void thePaceIsSwitchedOffForGood() {
        Page page = begun();
        assertThat(page.locator(".pace").first()).containsText("until 112:30");
        page.getByText("Overview by line").click();
        page.locator("[data-pace]").uncheck();
        assertThat(page.locator(".pace").first()).isHidden();
        DeskPage.here(page).reload();
        assertThat(page.locator(".pace").first()).isHidden();
    }

    @Test
    void withoutScriptsEveryTypeIsSavedByItsButton() {
        Page page = person(false);
        passesFoundation(page, APP);
        page.navigate(APP.url("/exams/papers/" + PaperShelf.PAPER));
        button(page, "Start the clock").click();
        line(page, 1).locator("[name=choice][value=b]").check();
        save(page, 1);
        line(page, 10).locator("[value=b]").check();
        line(page, 10).locator("[value=d]").check();
        save(page, 10);
        page.locator("[data-page='3']").click();
        line(page, 46).locator("select[name=choice]").selectOption("b");
        save(page, 46);
        assertThat(line(page, 46)).isVisible();
        line(page, 46).locator("[data-flag]").click();
        assertThat(line(page, 46).locator("[data-flag]")).hasText("Flagged");
        assertThat(line(page, 46).locator("select[name=choice]")).hasValue("b");

        page.getByText("Hand in", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("ul.blanks").first().locator("li")).hasCount(77);
        button(page, "Hand in now").click();
        assertThat(page.locator(".big")).hasText("3 / 80");
    }

    private static Page begun() {
        Page page = person(true);
        passesFoundation(page, APP);
        begin(page);
        return page;
    }

    private static void begin(Page page) {
        page.navigate(APP.url("/exams/papers/" + PaperShelf.PAPER));
        button(page, "Start the clock").click();
        assertThat(page.locator("#desk")).hasClass(Pattern.compile("\\bready\\b"));
    }

    static void passesFoundation(Page page, App app) {
        page.navigate(app.url("/learner/results"));
        page.locator("#exam").selectOption("foundation");
        page.locator("#day").fill("2026-01-15");
        page.locator("[name=verdict][value=passed]").check();
        page.locator("main form .button").first().click();
        page.waitForURL("**/learner/results?done=entered");
    }

    /** What is wrong with the line is said, kept and listed with its state. */
    static void reports(Page page, String line) {
        assertThat(page.locator("h1")).hasText("Report a line");
        page.getByLabel("What is wrong?").selectOption("unclear");
        button(page, "Send the report").click();
        assertThat(page.locator(".report-form")).hasCount(0);
        page.navigate(page.url().replaceFirst("(://[^/]+)/.*", "$1/questions/reports"));
        assertThat(page.locator("tbody tr").first()).containsText(line);
        assertThat(page.locator("tbody tr").first()).containsText("The question is unclear");
        assertThat(page.locator("tbody tr").first()).containsText("Open: nobody has looked at it yet");
    }

    private static void saved(Page page, int number) {
        assertThat(line(page, number).locator("[data-line-state]")).containsText("Saved");
    }

    private static void save(Page page, int number) {
        line(page, number).getByText("Save answer").click();
        page.waitForURL(Pattern.compile("#l-" + number + "$"));
    }

    private static Locator line(Page page, int number) {
        return page.locator("#l-" + number);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page person(boolean scripts) {
        BrowserContext person = CHROMIUM.person(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setJavaScriptEnabled(scripts));
        return person.newPage();
    }
}
