package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Exams of one minute, sat side by side by candidates whose browser or network goes away around the deadline, first at
 * the one desk and then at the other. All of them are sat before the first test, which together with the others states
 * what came of it.
 */
@Tag("browser")
@ParameterizedClass
@EnumSource
class TimeUpJourney {

    /** Seconds from the deadline: when the network goes, when the second answer is given, when the network is back. */
    private enum Cut {
        AT_MINUS_FIVE(-5, -3, 10),
        AT_MINUS_ONE(-1, -0.5, 10),
        AT_ZERO(0, -0.5, 10),
        AT_PLUS_ONE(1, -0.5, 10),
        AT_PLUS_THIRTY(30, -0.5, 35),
        UNTIL_SHORTLY_BEFORE_THE_GRACE_ENDS(-5, -3, 26),
        UNTIL_AFTER_THE_GRACE(-5, -3, 31.5);

        private final double away;
        private final double answer;
        private final double back;

        Cut(double away, double answer, double back) {
            this.away = away;
            this.answer = answer;
            this.back = back;
        }
    }

    /** What a candidate finds on the page of his result. */
    private record Outcome(String score, boolean late, String closing) {

        static Outcome on(Page page) {
            assertThat(page.locator(".big")).isVisible();
            return new Outcome(
                    page.locator(".big").textContent(),
                    page.getByText("arrived too late").count() == 1
                            && page.getByText("It was not marked").count() == 1,
                    page.locator("main").textContent());
        }
    }

    private record Due(long at, Runnable what) {}

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TempDir
    static Path folder;

    private static Seat sat;
    private static App app;
    private static final List<Due> TIMELINE = new ArrayList<>();
    private static final Map<Cut, Outcome> CUTS = new EnumMap<>(Cut.class);
    private static boolean announced;
    private static boolean closedOffline;
    private static Outcome withThePageOpen;
    private static String historyOfTheClosed;

    @Parameter
    private Seat seat;

    @BeforeParameterizedClassInvocation
    static void sitThemAll(Seat seat) {
        sat = seat;
        TIMELINE.clear();
        app = App.in(folder.resolve("app-" + seat))
                .with("ready27.content.folder", seat.oneMinuteContent(folder))
                .start();
        String closed = sitAndCloseTheBrowser();
        List.of(Cut.values()).forEach(TimeUpJourney::sitAndCut);
        sitWithThePageOpen();
        TIMELINE.sort(Comparator.comparingLong(Due::at));
        Page page = CHROMIUM.person(closed).newPage();
        for (Due due : TIMELINE) {
            page.waitForTimeout(Math.max(1, due.at() - System.currentTimeMillis()));
            due.what().run();
        }
        historyOfTheClosed = swept(page);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        app.close();
    }

    @Test
    void theLastMinuteIsAnnounced() {
        assertThat(announced).isTrue();
    }

    @Test
    void anOpenPageHandsInByItselfAndShowsTheResult() {
        assertThat(withThePageOpen.score()).isEqualTo(seat.score(1));
    }

    @Test
    void anExamThatNobodyHasOpenIsFinishedByTheServer() {
        assertThat(historyOfTheClosed).contains("1 of " + seat.marks()).contains("Not passed");
    }

    @Test
    void aPageWithoutNetworkClosesAtTheDeadline() {
        assertThat(closedOffline).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = "UNTIL_AFTER_THE_GRACE", mode = EnumSource.Mode.EXCLUDE)
    void whatWasAnsweredInTimeAndArrivesWithinTheGraceCounts(Cut cut) {
        assertThat(CUTS.get(cut).score()).isEqualTo(seat.score(2));
        assertThat(CUTS.get(cut).late()).isFalse();
    }

    @Test
    void whatArrivesAfterTheGraceIsKeptAndShownAsLateAndDoesNotCount() {
        Outcome outcome = CUTS.get(Cut.UNTIL_AFTER_THE_GRACE);

        assertThat(outcome.score()).isEqualTo(seat.score(1));
        assertThat(outcome.late()).isTrue();
        assertThat(outcome.closing()).contains("closed when the time was up");
    }

    private static String sitAndCloseTheBrowser() {
        BrowserContext context = CHROMIUM.person();
        sat.begin(app, context.newPage()).answerRight(1).awaitSaved(1);
        String state = context.storageState();
        context.close();
        return state;
    }

    private static void sitWithThePageOpen() {
        DeskPage desk = sat.begin(app, CHROMIUM.page());
        announced = desk.page().locator("[data-announcer]").textContent().equals("1 minute left");
        desk.answerRight(1).awaitSaved(1);
        at(desk, 5, () -> {
            desk.page().waitForURL("**/result");
            withThePageOpen = Outcome.on(desk.page());
        });
    }

    private static void sitAndCut(Cut cut) {
        BrowserContext context = CHROMIUM.person();
        DeskPage desk = sat.begin(app, context.newPage());
        String result = desk.address() + "/result";
        desk.answerRight(1).awaitSaved(1).show(2);
        answerByItself(desk, cut.answer);
        at(desk, cut.away, () -> context.setOffline(true));
        if (cut == Cut.AT_MINUS_FIVE) {
            at(desk, 3, () -> closedOffline = isClosed(desk));
        }
        at(desk, cut.back, () -> context.setOffline(false));
        at(desk, cut.back + 5, () -> {
            if (cut.away < 0) {
                desk.page().waitForURL("**/result");
            } else {
                desk.page().navigate(result);
            }
            CUTS.put(cut, Outcome.on(desk.page()));
        });
    }

    /** The page does it at the moment, however busy the test is. */
    private static void answerByItself(DeskPage desk, double seconds) {
        desk.page().evaluate("""
                        ([choice, at]) => {
                            const list = document.querySelector("[data-place='2'] select[name=choice]");
                            const choose = () => {
                                if (list) {
                                    list.value = choice;
                                    list.dispatchEvent(new Event("change", { bubbles: true }));
                                } else {
                                    document.querySelector(`[data-place='2'] [value='${choice}']`).click();
                                }
                            };
                            setTimeout(choose, at - Date.now());
                        }""", List.of(desk.key(2), desk.deadline() + seconds * 1_000));
    }

    private static boolean isClosed(DeskPage desk) {
        return desk.question(2).locator("[name=choice]").first().isDisabled()
                && desk.page().locator("[data-time-up]").isVisible();
    }

    /** Looking at the history finishes nothing, so this is the sweeper's work. */
    private static String swept(Page page) {
        long giveUp = System.currentTimeMillis() + Duration.ofSeconds(40).toMillis();
        do {
            page.navigate(app.url("/exams/history"));
            page.waitForTimeout(500);
        } while (page.locator("tbody .badge.info").count() > 0 && System.currentTimeMillis() < giveUp);
        return page.locator("tbody").textContent();
    }

    private static void at(DeskPage desk, double seconds, Runnable what) {
        TIMELINE.add(new Due(desk.deadline() + (long) (seconds * 1_000), what));
    }
}
