package ready27.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;

/** A deadline that is moved in the store, as a trainer will move it, under an open desk. */
@Tag("browser")
class MovedDeadlineJourney {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final App APP = App.fresh();

    @Test
    void minutesGivenBackAppearWithoutReload() {
        DeskPage desk = DeskPage.begin(APP, CHROMIUM.page());

        change(desk, credit(10));

        desk.page().waitForFunction("() => /^4[5-9]:/.test(document.querySelector('[data-clock]').textContent)");
        desk.page().waitForCondition(() -> Math.abs(desk.secondsLeft() - secondsLeft(desk, 10)) <= 4);
    }

    @Test
    void aDeskThatWasClosedOpensAgainAndItsAnswersCount() {
        BrowserContext context = CHROMIUM.person();
        DeskPage desk = DeskPage.begin(APP, context.newPage());
        desk.answerRight(1).awaitSaved(1);
        context.route("**/hand-in", Route::abort);
        change(desk, Updates.set("started", Date.from(Instant.now().minus(Duration.ofMinutes(40)))));
        assertThat(desk.page().locator("[data-time-up]")).isVisible();
        assertThat(desk.question(1).locator("[name=choice]").first()).isDisabled();

        change(desk, credit(5));
        assertThat(desk.page().locator("[data-time-up]")).isHidden();
        context.unroute("**/hand-in");
        desk.answerRight(2).awaitSaved(2);
        desk.handIn();

        assertThat(desk.page().locator(".big")).hasText("2 / 50");
    }

    /** By the deadline that the page came with, and the minutes given back. */
    private static int secondsLeft(DeskPage desk, int minutes) {
        return (int) (desk.deadline() - System.currentTimeMillis()) / 1_000 + minutes * 60;
    }

    private static Bson credit(int minutes) {
        Document credit = new Document("minutes", minutes).append("by", "tess").append("why", "a fire alarm");
        return Updates.set("credits", List.of(credit));
    }

    private static void change(DeskPage desk, Bson change) {
        String attempt = desk.address().replaceFirst(".*/exams/", "");
        APP.inStore(store -> Mono.from(store.getCollection("attempts").updateOne(Filters.eq("_id", attempt), change))
                .block());
    }
}
