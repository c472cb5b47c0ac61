package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Cards that come back: by keys, in place, and by plain forms with scripts off. */
@Tag("browser")
class ReviewJourney {

    private static final String PICTURES = System.getProperty("ready27.pictures", "");

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final App APP = App.fresh();

    private final Looks looks = new Looks();

    /** Cards come back by days. */
    @BeforeEach
    void theDayStays() {
        Clocks.noDayEndsWithin(Duration.ofMinutes(4));
    }

    @Test
    void aMissedQuestionComesBackAndCardsAreGradedByKeys() {
        Page page = CHROMIUM.page();
        page.navigate(APP.url("/reviews"));
        looks.at("review/reviews, of a stranger", page);
        picture(page, "new");
        misses(page);

        page.navigate(APP.url("/reviews/next"));
        assertThat(page.locator("h1")).containsText("wrong before");
        picture(page, "question");
        looks.at("review/card, a question", page);
        PracticeCard.knowCard(page);
        assertThat(page.locator("#card .notice")).containsText("comes back in");
        picture(page, "answered");
        looks.at("review/card, answered", page);
        press(page, "n");

        assertThat(page.getByText("Show the answer")).isVisible();
        looks.at("review/card, a front", page);
        picture(page, "front");
        press(page, "Space");
        assertThat(page.locator("[data-grade]")).hasCount(4);
        looks.at("review/card, a back", page);
        picture(page, "back");
        String asked = page.locator(".card-front").textContent();
        press(page, "3");
        assertThat(page.locator(".card-front")).not().hasText(asked);
        press(page, "u");
        assertThat(page.locator(".card-front")).hasText(asked);
        press(page, "Space");
        assertThat(page.locator("[data-grade]")).hasCount(4);
        press(page, "4");
        assertThat(page.locator(".card-front")).not().hasText(asked);

        setsTheExam(page);
        page.navigate(APP.url("/reviews"));
        page.getByText("The same as a table").click();
        looks.at("review/reviews", page);
        picture(page, "reviews");
        page.navigate(APP.url("/"));
        assertThat(page.locator("main")).containsText("cards due");
        looks.findNothingWrong();
    }

    @Test
    void anAnkiPackageIsDownloaded() {
        Page page = CHROMIUM.page();
        page.navigate(APP.url("/reviews"));

        Download file = page.waitForDownload(
                () -> page.getByText("Download ready27.apkg").click());

        assertThat(file.suggestedFilename()).isEqualTo("ready27.apkg");
        assertThat(file.failure()).isNull();
    }

    @Test
    void withoutScriptsFormsDoTheSame() {
        Page page = CHROMIUM.person(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newPage();
        misses(page);
        page.navigate(APP.url("/reviews"));
        page.getByText("Begin", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("I was not sure").check();
        PracticeCard.knowCard(page);
        assertThat(page.locator("#card .notice")).containsText("comes back in");
        page.getByText("Next card").click();
        String asked = page.locator(".card-front").textContent();
        page.getByText("Show the answer").click();
        page.locator("[data-grade='1']").click();
        assertThat(page.locator(".card-front")).not().hasText(asked);
        page.locator("[data-undo]").click();
        assertThat(page.locator(".card-front")).hasText(asked);
    }

    private void setsTheExam(Page page) {
        page.navigate(APP.url("/reviews/settings"));
        looks.at("review/wishes", page);
        picture(page, "settings");
        page.getByLabel("Day of your Foundation exam")
                .fill(LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
        button(page, "Save").click();
        assertThat(page.getByText("Saved.")).isVisible();
    }

    private static void misses(Page page) {
        page.navigate(APP.url("/practice"));
        page.getByLabel("5", new Page.GetByLabelOptions().setExact(true)).check();
        button(page, "Begin").click();
        PracticeCard.answer(page, false);
    }

    /** Scripts take up a swapped card a moment after it shows, and a reader's finger is never that quick. */
    private static void press(Page page, String key) {
        Htmx.rests(page);
        page.keyboard().press(key);
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** For looking at the pages: {@code -Dready27.pictures=folder}. */
    private static void picture(Page page, String name) {
        if (PICTURES.isEmpty()) {
            return;
        }
        for (int width : new int[] {1440, 390}) {
            for (ColorScheme theme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                page.setViewportSize(width, 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(PICTURES, name + "-" + width + "-" + theme + ".png")));
            }
        }
        page.setViewportSize(1440, 900);
    }
}
