package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
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
import reactor.core.publisher.Mono;

/**
 * Exams sat side by side by candidates whose browser or network goes away around the deadline, first at the one desk and
 * then at the other. When all sit, however long that took, their deadlines are moved to a minute from then, one shortly
 * after the other. All of it is done before the first test, which together with the others states what came of it.
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
        UNTIL_SHORTLY_BEFORE_THE_GRACE_ENDS(-8, -3, 25),
        UNTIL_AFTER_THE_GRACE(-8, -3, 31.5);

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
            page.waitForLoadState();
            return new Outcome(
                    page.locator(".big").textContent(),
                    page.getByText("arrived too late").count() == 1
                            && page.getByText("It was not marked").count() == 1,
                    page.locator("main").textContent());
        }
    }

    private record Due(long at, Runnable what) {}

    /** @param deadline that the exam began with */
    private record Sitting(String attempt, long deadline) {

        static Sitting at(DeskPage desk) {
            return new Sitting(desk.address().replaceFirst(".*/exams/", ""), desk.deadline());
        }
    }

    private static final long TO_THE_FIRST_DEADLINE = 60_000;
    private static final long BETWEEN_DEADLINES = 2_000;

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
        app = App.in(folder.resolve("app-" + seat)).start();
        List<Sitting> sittings = new ArrayList<>();
        List<DeskPage> desks = new ArrayList<>();
        String closed = sitAndCloseTheBrowser(sittings);
        for (Cut cut : Cut.values()) {
            desks.add(sit(CHROMIUM.page()).show(2));
        }
        desks.add(sit(CHROMIUM.page()));
        desks.forEach(desk -> sittings.add(Sitting.at(desk)));
        List<Long> deadlines = moveDeadlines(sittings);
        desks.forEach(desk -> assertThat(desk.clock()).hasText(Pattern.compile("^[01]:\\d\\d$")));
        for (Cut cut : Cut.values()) {
            cut(cut, desks.get(cut.ordinal()), deadlines.get(1 + cut.ordinal()));
        }
        leaveOpen(desks.get(desks.size() - 1), deadlines.get(deadlines.size() - 1));
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

    private static DeskPage sit(Page page) {
        return sat.begin(app, page).answerRight(1).awaitSaved(1);
    }

    private static String sitAndCloseTheBrowser(List<Sitting> sittings) {
        BrowserContext context = CHROMIUM.person();
        sittings.add(Sitting.at(sit(context.newPage())));
        String state = context.storageState();
        context.close();
        return state;
    }

    /** Gives them the new ones. */
    private static List<Long> moveDeadlines(List<Sitting> sittings) {
        List<Long> deadlines = new ArrayList<>();
        long first = System.currentTimeMillis() + TO_THE_FIRST_DEADLINE;
        app.inStore(store -> {
            for (Sitting sitting : sittings) {
                long deadline = first + deadlines.size() * BETWEEN_DEADLINES;
                long earlier = sitting.deadline() - deadline;
                putBack(store.getCollection("attempts"), Filters.eq("_id", sitting.attempt()), "started", earlier);
                putBack(
                        store.getCollection("sittings.open"),
                        Filters.eq("attempt", sitting.attempt()),
                        "until",
                        earlier);
                deadlines.add(deadline);
            }
        });
        return deadlines;
    }

    private static void putBack(MongoCollection<Document> where, Bson one, String field, long millis) {
        Date before = Mono.from(where.find(one)).block().getDate(field);
        Mono.from(where.updateOne(one, Updates.set(field, new Date(before.getTime() - millis))))
                .block();
    }

    private static void leaveOpen(DeskPage desk, long deadline) {
        at(
                deadline,
                -40,
                () -> announced =
                        desk.page().locator("[data-announcer]").textContent().equals("1 minute left"));
        at(deadline, 5, () -> {
            desk.page().waitForURL("**/result");
            withThePageOpen = Outcome.on(desk.page());
        });
    }

    private static void cut(Cut cut, DeskPage desk, long deadline) {
        BrowserContext context = desk.page().context();
        String result = desk.address() + "/result";
        answerByItself(desk, deadline + cut.answer * 1_000);
        at(deadline, cut.away, () -> context.setOffline(true));
        if (cut == Cut.AT_MINUS_FIVE) {
            at(deadline, 3, () -> closedOffline = isClosed(desk));
        }
        at(deadline, cut.back, () -> context.setOffline(false));
        at(deadline, cut.back + 5, () -> {
            if (cut.away < 0) {
                desk.page().waitForURL("**/result");
            } else {
                desk.page().navigate(result);
            }
            CUTS.put(cut, Outcome.on(desk.page()));
        });
    }

    /** The page does it at the moment, however busy the test is. */
    private static void answerByItself(DeskPage desk, double when) {
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
                        }""", List.of(desk.key(2), when));
    }

    private static boolean isClosed(DeskPage desk) {
        for (int wait = 0; wait < 20 && !desk.page().locator("[data-time-up]").isVisible(); wait++) {
            desk.page().waitForTimeout(250);
        }
        return desk.question(2).locator("[name=choice]").first().isDisabled()
                && desk.page().locator("[data-time-up]").isVisible();
    }

    /** Looking at the history finishes nothing, so this is the sweeper's work. */
    private static String swept(Page page) {
        long giveUp = System.currentTimeMillis() + Duration.ofSeconds(90).toMillis();
        do {
            page.navigate(app.url("/exams/history"));
            page.waitForTimeout(500);
        } while (page.locator("tbody .badge.info").count() > 0 && System.currentTimeMillis() < giveUp);
        return page.locator("tbody").textContent();
    }

    private static void at(long deadline, double seconds, Runnable what) {
        TIMELINE.add(new Due(deadline + (long) (seconds * 1_000), what));
    }
}
