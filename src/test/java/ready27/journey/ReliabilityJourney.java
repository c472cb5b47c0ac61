package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to answers when browsers die, windows disagree, networks go and clocks are wrong. */
class ReliabilityJourney {

    private static final String ANSWERS = "**/exams/*/answers/*";
    private static final Pattern ACTIONS = Pattern.compile("/exams/[^/]+/(looks|answers)/");
    private static final Pattern OPENED = Pattern.compile("opened=(\\d+)");
    private static final Pattern ELAPSED = Pattern.compile("elapsed=(\\d+)");
    private static final Pattern OTHER_WINDOW = Pattern.compile("^\\s*Changed in another window");

    private static final String THREE_ANSWERS_WAIT = """
            async (attempt) => (await (await import("/journal.js")).unsent(attempt))
                .filter((entry) => entry.kind === "answers").length === 3
            """;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final App APP = App.fresh();

    @Test
    void whatWasShownAsSavedIsThereAfterTheBrowserDiedAtARandomMoment() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        BrowserContext context = CHROMIUM.person();
        DeskPage desk = DeskPage.begin(APP, context.newPage());
        String exam = desk.address();
        List<Integer> saved = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            int last = 1 + saved.size() + random.nextInt(3);
            for (int number = saved.size() + 1; number <= last; number++) {
                desk.answerRight(number).awaitSaved(number);
                saved.add(number);
            }
            desk.answerRight(40 + round);
            desk.page().waitForTimeout(random.nextInt(60));
            String state = context.storageState();
            context.close();
            context = CHROMIUM.person(state);
            desk = DeskPage.open(context.newPage(), exam);
            for (int number : saved) {
                assertThat(desk.chosen(number))
                        .as("seed %d, answer %d", seed, number)
                        .isEqualTo(desk.key(number));
            }
        }
    }

    @Test
    void whatWasNotSentWhenTheWindowDiedIsSentFromTheJournalByTheNext() {
        BrowserContext context = CHROMIUM.person();
        DeskPage desk = DeskPage.begin(APP, context.newPage());
        String exam = desk.address();
        context.route(ANSWERS, unanswered -> {});
        desk.answerRight(1);
        assertThat(desk.saved()).hasText("Saving…");
        desk.answerRight(2).answerRight(3);
        desk.page().waitForFunction(THREE_ANSWERS_WAIT, exam.replaceFirst(".*/exams/", ""));
        desk.page().close();
        context.unroute(ANSWERS);

        DeskPage next = DeskPage.open(context.newPage(), exam).awaitAllSaved().reload();
        for (int number = 1; number <= 3; number++) {
            assertThat(next.chosen(number)).isEqualTo(next.key(number));
        }
    }

    @Test
    void twoWindowsAnsweringDifferentQuestionsKeepBoth() {
        BrowserContext context = CHROMIUM.person();
        DeskPage one = DeskPage.begin(APP, context.newPage());
        DeskPage two = DeskPage.open(context.newPage(), one.address());
        for (int number = 1; number <= 6; number += 2) {
            one.answerRight(number);
            two.answerRight(number + 1);
        }
        for (DeskPage desk : List.of(one, two)) {
            for (int number = 1; number <= 6; number++) {
                desk.awaitChosen(number, desk.key(number));
            }
            desk.awaitAllSaved();
            assertThat(desk.page().locator(".conflict")).hasCount(0);
        }
        one.reload();
        assertThat(one.page().locator("[data-sheet].answered")).hasCount(6);
    }

    @Test
    void twoDevicesAnsweringTheSameQuestionBothSayItAndOneClickTakesTheOtherBack() {
        BrowserContext context = CHROMIUM.person();
        DeskPage one = DeskPage.begin(APP, context.newPage());
        BrowserContext elsewhere = CHROMIUM.person(context.storageState());
        DeskPage two = DeskPage.open(elsewhere.newPage(), one.address());
        elsewhere.setOffline(true);
        one.answerRight(1).awaitSaved(1);
        two.answerWrong(1);
        elsewhere.setOffline(false);

        assertThat(two.conflict(1)).hasText(OTHER_WINDOW);
        assertThat(one.conflict(1)).hasText(OTHER_WINDOW);
        assertThat(one.chosen(1)).isEqualTo(two.wrong(1));
        one.conflict(1).locator("[data-take-back='" + one.key(1) + "']").click();

        one.awaitChosen(1, one.key(1));
        one.awaitSaved(1);
        two.awaitChosen(1, one.key(1));
        assertThat(two.reload().chosen(1)).isEqualTo(one.key(1));
    }

    @Test
    void twoWindowsOfOneBrowserTellWhenTheOtherChangesAnAnswer() {
        BrowserContext context = CHROMIUM.person();
        DeskPage one = DeskPage.begin(APP, context.newPage());
        DeskPage two = DeskPage.open(context.newPage(), one.address());
        one.answerRight(1).awaitSaved(1);
        two.awaitChosen(1, one.key(1));
        two.answerWrong(1).awaitSaved(1);

        assertThat(one.conflict(1)).hasText(OTHER_WINDOW);
        one.conflict(1).locator("button").click();
        two.awaitChosen(1, one.key(1));
        assertThat(two.conflict(1)).hasText(OTHER_WINDOW);
    }

    @Test
    void withoutTheNetworkAnswersAreKeptOnTheDeviceAndSentWhenItIsBack() {
        BrowserContext context = CHROMIUM.person();
        DeskPage desk = DeskPage.begin(APP, context.newPage());
        context.setOffline(true);
        desk.answerRight(1).answerRight(2).answerRight(3).show(5);

        assertThat(desk.saved()).hasText("3 changes not saved yet, kept on this device");
        assertThat(desk.state(2)).hasText("Not saved yet, kept on this device");
        assertThat(desk.page().locator("[data-unsent]")).isVisible();
        assertThat(desk.inTheJournal()).isGreaterThanOrEqualTo(3);

        context.setOffline(false);
        desk.awaitAllSaved().awaitSaved(2);
        assertThat(desk.page().locator("[data-unsent]")).isHidden();
        desk.reload();
        for (int number = 1; number <= 3; number++) {
            assertThat(desk.chosen(number)).isEqualTo(desk.key(number));
        }
    }

    @Test
    void aFileOfUnsentAnswersCanBeHandedInFromAnotherDevice() {
        BrowserContext context = CHROMIUM.person();
        DeskPage desk = DeskPage.begin(APP, context.newPage());
        context.setOffline(true);
        desk.answerRight(1).answerWrong(2);
        assertThat(desk.saved()).hasText("2 changes not saved yet, kept on this device");
        Download download = desk.page()
                .waitForDownload(
                        () -> desk.page().locator("[data-download-unsent]").click());
        int actions = desk.inTheJournal();

        Page elsewhere = CHROMIUM.person(context.storageState()).newPage();
        elsewhere.navigate(desk.address() + "/unsent");
        elsewhere
                .getByLabel("The file", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(download.path());
        elsewhere.getByText("Hand the file in").click();

        assertThat(elsewhere.locator(".notice"))
                .containsText(actions + " kept in time, 0 kept as late, 0 there already");
        DeskPage there = DeskPage.open(elsewhere, desk.address());
        assertThat(there.chosen(1)).isEqualTo(there.key(1));
        assertThat(there.chosen(2)).isEqualTo(there.wrong(2));
        context.setOffline(false);
        desk.awaitAllSaved();
        assertThat(desk.page().locator(".conflict")).hasCount(0);
    }

    @Test
    void signingOutAsksAboutWhatWasNeverSentAndThenForgetsIt() {
        BrowserContext context = CHROMIUM.person();
        Page page = context.newPage();
        Account.make(APP, page, "ben@example.org");
        DeskPage desk = DeskPage.begin(APP, page);
        context.route(ANSWERS, cut -> cut.abort());
        desk.answerRight(1);
        assertThat(desk.saved()).hasText("1 change not saved yet, kept on this device");
        List<String> asked = new ArrayList<>();
        page.navigate(APP.url("/learner"));

        page.onDialog(dialog -> {
            asked.add(dialog.message());
            if (asked.size() == 1) {
                dialog.dismiss();
            } else {
                dialog.accept();
            }
        });
        signOut(page);
        page.waitForCondition(() -> asked.size() == 1);
        page.reload();
        assertThat(page.getByText("You are signed in")).isVisible();
        signOut(page);
        page.waitForURL(APP.url("/"));

        assertThat(page.getByText("You are signed in")).hasCount(0);
        assertThat(asked).hasSize(2).allMatch(words -> words.contains("never sent"));
        assertThat(page.evaluate("async () => (await import('/journal.js')).countAll()"))
                .isEqualTo(0);
    }

    @Test
    void whatIsDoneOnAPageThatWasLongInComingIsNotTakenForLaterThanItWas() {
        DeskPage desk = DeskPage.begin(APP, CHROMIUM.page());
        Page page = desk.page();
        page.route(desk.address() + "*", route -> {
            page.waitForTimeout(4_000);
            route.resume();
        });
        desk.reload();

        String first = page.waitForRequest(ACTIONS, () -> desk.answerRight(1)).postData();
        assertThat(first).contains("clientSeq=1&");
        assertThat(number(OPENED, first) + number(ELAPSED, first)).isLessThan(System.currentTimeMillis());
    }

    @ParameterizedTest
    @ValueSource(ints = {-10, 10})
    void aClockThatIsWrongByTenMinutesShowsTheSameTimeAndItsAnswersCount(int minutes) {
        BrowserContext context = CHROMIUM.person(new Browser.NewContextOptions().setViewportSize(1440, 900));
        context.addInitScript(wrongBy(minutes));
        DeskPage desk = DeskPage.begin(APP, context.newPage());

        assertThat(((Number) desk.page().evaluate("Date.now()")).longValue())
                .isCloseTo(System.currentTimeMillis() + minutes * 60_000L, within(20_000L));
        desk.answerRight(1).awaitSaved(1);
        desk.page().waitForCondition(() -> Math.abs(desk.secondsLeft() - honestSecondsLeft(desk)) <= 3);
        desk.reload().answerRight(2).awaitSaved(2);
        desk.handIn();
        assertThat(desk.page().locator(".big")).hasText("2 / 50");
        assertThat(desk.page().locator(".review")).hasCount(50);
        assertThat(desk.page().getByText("Too late, on")).hasCount(0);
    }

    private static long number(Pattern field, String form) {
        Matcher found = field.matcher(form);
        assertThat(found.find()).isTrue();
        return Long.parseLong(found.group(1));
    }

    private static int honestSecondsLeft(DeskPage desk) {
        return (int) (desk.deadline() - System.currentTimeMillis()) / 1_000;
    }

    private static String wrongBy(int minutes) {
        return """
                (() => {
                    const shift = %d;
                    const now = Date.now;
                    const origin = performance.timeOrigin;
                    Date.now = () => now() + shift;
                    Object.defineProperty(performance, "timeOrigin", { get: () => origin + shift });
                })();""".formatted(minutes * 60_000);
    }

    private static void signOut(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
    }
}
