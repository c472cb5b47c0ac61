package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Practising the papers by part, by mouse, by keyboard, with scripts and without. */
@Tag("browser")
class PartsJourney {

    private static final List<String> TYPES =
            List.of("classic", "multiple-response", "matching", "sequencing", "assertion-reason");

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final App APP = App.fresh();

    private final Looks looks = new Looks();

    @ParameterizedTest
    @CsvSource({
        "classic,true", "multiple-response,true", "matching,true", "sequencing,true", "assertion-reason,true",
        "classic,false", "multiple-response,false", "matching,false", "sequencing,false", "assertion-reason,false"
    })
    void everyTypeIsAnsweredAndExplained(String type, boolean scripts) {
        Page page = page(scripts);
        open(page, type);
        int lines = page.locator(".part-line").count();

        button(page, "Check " + label(page, 0)).click();
        assertThat(page.locator(".part-line").first()).containsText("No answer yet.");
        page.waitForLoadState();
        for (int number = 0; number < lines; number++) {
            choose(page, number);
        }
        button(page, "Check " + label(page, 0)).click();
        assertThat(page.locator(".part-line .notice strong").first()).containsText("ight");
        assertThat(page.locator(".part-line .is-key")).hasCount(type.equals("multiple-response") ? 2 : 1);

        Locator rest =
                lines == 2 ? button(page, "Check " + label(page, 1)) : button(page, "Check all that are answered");
        rest.click();
        assertThat(page.getByText("Once more")).isVisible();
        page.reload();
        assertThat(page.locator(".part-lines .notice").first()).containsText("of " + lines + " mark");
        String line = page.locator(".part-line").first().getAttribute("id");
        page.getByText("Report this line").first().click();
        PractitionerJourney.reports(page, line);
        open(page, type);
        button(page, "Once more").click();
        assertThat(page.locator(".is-key")).hasCount(0);
    }

    @Test
    void theKeyboardAloneDoesIt() {
        Page page = page(true);
        open(page, "matching");
        Htmx.rests(page);

        page.locator("select").first().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".part-line .notice[role='status']")).isFocused();
        Htmx.rests(page);
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.closest('.part-line') !== null"))
                .isEqualTo(true);
    }

    @Test
    void theListListsNoReservePaper() {
        Page page = page(true);
        page.navigate(APP.url("/practice/parts"));

        assertThat(page.locator(".part-list li").first()).isVisible();
        assertThat(page.locator("#by-paper option")).hasCount(3);
    }

    @Test
    void nothingKeepsAnybodyOut() {
        Page page = page(true);
        page.navigate(APP.url("/practice/parts"));
        looks.at("practice/parts", page);
        String paper = page.locator("#by-paper option").nth(1).getAttribute("value");
        page.navigate(APP.url("/papers/" + paper));
        looks.at("paper/look", page);
        for (String type : TYPES) {
            open(page, type);
            looks.at("practice/part, " + type, page);
            choose(page, 0);
            button(page, "Check " + label(page, 0)).click();
            assertThat(page.locator(".part-line .is-key").first()).isVisible();
            looks.at("practice/part, " + type + ", explained", page);
        }
        looks.findNothingWrong();
    }

    private static Page page(boolean scripts) {
        return CHROMIUM.person(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setJavaScriptEnabled(scripts))
                .newPage();
    }

    /** By the filter of the list, as one finds it. */
    private static void open(Page page, String type) {
        page.navigate(APP.url("/practice/parts"));
        page.getByLabel("Type").selectOption(type);
        button(page, "Show").click();
        page.waitForURL("**type=" + type + "**");
        page.locator(".part-list a").first().click();
        assertThat(page.locator(".part-line").first()).isVisible();
        page.waitForLoadState();
    }

    private static String label(Page page, int number) {
        return page.locator(".part-line")
                .nth(number)
                .locator(".mono")
                .first()
                .textContent()
                .strip();
    }

    private static void choose(Page page, int number) {
        Locator line = page.locator(".part-line").nth(number);
        if (line.locator("select").count() > 0) {
            line.locator("select").selectOption("b");
            return;
        }
        line.locator("label.option").first().click();
        if (line.locator("input[type='checkbox']").count() > 0) {
            line.locator("label.option").nth(1).click();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
