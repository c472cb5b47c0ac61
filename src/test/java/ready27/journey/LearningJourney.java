package ready27.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("browser")
class LearningJourney {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final App APP = App.fresh();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/lessons",
                "/lessons/internal-audit",
                "/lessons/internal-audit/self-check",
                "/syllabus/clauses",
                "/syllabus/clauses/6.1.3",
                "/syllabus/controls",
                "/syllabus/controls/A.5.7",
                "/syllabus/controls/from-2013",
                "/syllabus/terms",
                "/syllabus/terms/risk-owner",
                "/guide",
                "/search",
                "/search?q=audit",
                "/search?q=zzzqqq"
            })
    void isOpenToEverybodyAndFitsAPhone(String path) {
        Page page = CHROMIUM.person(new Browser.NewContextOptions().setViewportSize(360, 780))
                .newPage();
        page.navigate(APP.url(path));
        Htmx.rests(page);

        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isCloseTo(360, within(0));
    }

    @Test
    void aTermShowsItsDefinitionToMouseAndKeyboard() {
        Page page = CHROMIUM.page();
        page.navigate(APP.url("/lessons/internal-audit"));
        Htmx.rests(page);
        Locator term = page.locator("a.term").first();
        Locator definition = page.locator(".definition").first();
        PlaywrightAssertions.assertThat(definition).isHidden();

        term.hover();
        PlaywrightAssertions.assertThat(definition).isVisible();
        page.mouse().move(0, 0);
        PlaywrightAssertions.assertThat(definition).isHidden();
        page.keyboard().press("Tab");
        term.focus();
        PlaywrightAssertions.assertThat(definition).isVisible();
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        PlaywrightAssertions.assertThat(term).hasAccessibleName("internal audit");
    }

    @Test
    void searchAnswersWhileOneTypes() {
        Page page = CHROMIUM.page();
        page.navigate(APP.url("/search"));

        page.getByLabel("Words or number").pressSequentially("risk own");

        PlaywrightAssertions.assertThat(page.locator("#found h2").first()).containsText("risk owner");
        PlaywrightAssertions.assertThat(page.locator("#count")).containsText("result");
        page.waitForURL("**/search?q=risk**");
    }

    @Test
    void controlsAreFilteredAtOnceAndWithoutScriptsByAButton() {
        for (boolean scripts : List.of(true, false)) {
            Page page = CHROMIUM.person(new Browser.NewContextOptions().setJavaScriptEnabled(scripts))
                    .newPage();
            page.navigate(APP.url("/syllabus/controls"));

            page.getByLabel("New in 2022 only").check();
            if (!scripts) {
                page.getByText("Show", new Page.GetByTextOptions().setExact(true))
                        .click();
            }

            PlaywrightAssertions.assertThat(page.locator("#count")).hasText("11 controls of 93");
        }
    }

    @Test
    void goingBackAfterFilteringBringsTheWholePage() {
        Page page = CHROMIUM.page();
        page.navigate(APP.url("/guide"));
        page.locator("input[name=q]").last().pressSequentially("pass");
        page.waitForURL("**/guide?q=pass**");
        Htmx.rests(page);
        page.locator("#found nav a").first().click();
        page.waitForURL("**/guide?q=pass**#**");
        page.goBack();

        PlaywrightAssertions.assertThat(page.locator("h1")).hasCount(1);
        PlaywrightAssertions.assertThat(page.locator(".site-head")).isVisible();
    }

    @Test
    void theSizeOfTheGuidesTextIsRemembered() {
        Page page = CHROMIUM.page();
        page.navigate(APP.url("/guide"));
        String before = size(page);

        page.getByLabel("Larger").check();
        assertThat(size(page)).isNotEqualTo(before);
        Page again = page.context().newPage();
        again.navigate(APP.url("/guide"));
        PlaywrightAssertions.assertThat(again.getByLabel("Larger")).isChecked();
    }

    @Test
    void theSelfCheckComesWithTheLesson() {
        Page page = CHROMIUM.page();
        page.navigate(APP.url("/lessons/internal-audit"));

        PlaywrightAssertions.assertThat(page.locator("#self-check ol.stack > li"))
                .hasCount(3);
    }

    private static String size(Page page) {
        return String.valueOf(page.locator(".prose").first().evaluate("node => getComputedStyle(node).fontSize"));
    }
}
