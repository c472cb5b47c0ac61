package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real exams: what opens with a result, what is refused, and the dates up to the certificate. */
@Tag("browser")
class RealExamsJourney {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final App APP = App.fresh();

    @Test
    void practitionerStaysClosedAndThePageLeadsToTheResultThatOpensIt() {
        Page page = CHROMIUM.page();
        wishesForPractitioner(page);
        assertThat(page.locator("h1")).hasText("Practitioner is not open yet");

        page.getByText("enter your real result").click();
        enter(page, "Foundation", LocalDate.now().minusDays(20), "31");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Entered.");

        wishesForPractitioner(page);
        assertThat(page.locator("h1")).hasText(Pattern.compile("^\\S"));
        assertThat(page.locator("body")).not().containsText("is not open yet");
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aResultIsRefusedEnteredCorrectedAndDeleted(boolean scripts) {
        Page page = page(scripts);
        page.navigate(APP.url("/learner/results"));
        enter(page, "Foundation", LocalDate.now().minusDays(20), "51");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Foundation has 50 marks, so it cannot be 51");
        assertThat(page.getByLabel("Marks, if you were told them")).hasValue("51");
        assertThat(page.getByLabel("Day of the exam"))
                .hasValue(LocalDate.now().minusDays(20).toString());

        enter(page, "Foundation", LocalDate.now().plusDays(5), "20");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("is in the future");
        enter(page, "Foundation", LocalDate.now().minusDays(20), "20");
        assertThat(page.locator("tbody tr")).containsText("20 of 50");
        assertThat(page.locator("tbody tr")).containsText("Not passed");

        page.locator("tbody a").click();
        page.getByLabel("Marks, if you were told them").fill("30");
        page.locator("[name=verdict][value=passed]").check();
        button(page, "Save the correction");
        assertThat(page.locator("tbody tr")).containsText("30 of 50");

        page.locator("tbody a").click();
        button(page, "Delete this result");
        assertThat(page.locator("main")).containsText("Nothing entered yet");
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void theDayOfTheExamSaysWhenResultAndCertificateMayBeExpected(boolean scripts) {
        Page page = page(scripts);
        LocalDate exam = LocalDate.now().plusDays(30);
        page.navigate(APP.url("/guide"));
        page.getByText("The same with your own dates").click();
        page.getByLabel("Day of your Foundation exam").fill(exam.toString());
        button(page, "Set the day of Foundation");

        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Saved.");
        assertThat(page.locator(".dates")).containsText(DAY.format(exam));
        assertThat(page.locator(".dates"))
                .containsText("between " + DAY.format(exam.plusDays(7)) + " and " + DAY.format(exam.plusDays(10)));
        assertThat(page.locator(".dates")).containsText("Certificate expected");
        assertThat(page.locator("main")).containsText("53 of 80");

        page.getByLabel("Day of your Foundation exam").fill("");
        button(page, "Set the day of Foundation");
        assertThat(page.locator(".dates")).hasCount(0);
    }

    private static Page page(boolean scripts) {
        return CHROMIUM.person(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setJavaScriptEnabled(scripts))
                .newPage();
    }

    /** The form of the rules page, sent for the other exam. */
    private static void wishesForPractitioner(Page page) {
        page.navigate(APP.url("/exams"));
        page.evaluate("document.querySelector('main form [name=exam]').value = 'practitioner'");
        button(page, "Start the clock");
    }

    private static void enter(Page page, String exam, LocalDate day, String marks) {
        page.locator("select[name=exam]").selectOption(exam.toLowerCase(Locale.ROOT));
        page.getByLabel("Day of the exam").fill(day.toString());
        page.getByLabel("Marks, if you were told them").fill(marks);
        button(page, "Enter the result");
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }
}
