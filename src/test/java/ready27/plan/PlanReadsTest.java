package ready27.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.plan.PlanDesk.ADA;
import static ready27.testing.Requests.body;
import static ready27.testing.Requests.page;
import static ready27.testing.Requests.send;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.web.reactive.server.WebTestClient;
import ready27.history.Sight;
import ready27.question.QuestionId;
import ready27.testing.StoreCommands;
import ready27.web.Pages;

/** A plan rests on what five rooms know; each asks the store once. */
class PlanReadsTest {

    @RegisterExtension
    final StoreCommands store = new StoreCommands();

    private final PlanDesk desk = new PlanDesk(store.template());
    private final WebTestClient ada = desk.guest(ADA);

    @BeforeEach
    void plan() {
        send(ada, "/plan", "day=2026-04-01&minutes=30").expectStatus().isSeeOther();
        desk.sightings
                .record(ADA, "set", List.of(new Sight(new QuestionId("audit-9-2-1-01"), false, Learning.NINE)))
                .block();
        store.collectionsReadSince();
    }

    @Test
    void thePlanReadsNothingTwice() {
        assertThat(page(ada, "/plan")).contains("Today, ");

        assertThat(store.collectionsReadSince())
                .contains("sightings", "examdays", "decks", "plans")
                .doesNotHaveDuplicates();
    }

    @Test
    void norDoesWhatIsLeftOfToday() {
        String left =
                body(ada.get().uri(PlanForToday.LEFT).header(Pages.HTMX, "true").exchange());

        assertThat(left).contains("First: <a href=\"/");
        assertThat(store.collectionsReadSince()).contains("sightings").doesNotHaveDuplicates();
    }

    @Test
    void theFirstPageItselfReadsTheMinutesAndTheDaysAlone() {
        assertThat(desk.today(ADA)).hasSize(1);

        assertThat(store.collectionsReadSince()).containsExactlyInAnyOrder("plans", "examdays");
    }
}
