package ready27.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.readiness.Ready.ADA;
import static ready27.testing.Requests.page;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.web.reactive.server.WebTestClient;
import ready27.testing.StoreCommands;
import ready27.web.Pages;

/** The first page asks for the step that helps most: it is no dearer than the page it stands on. */
class ReadinessReadsTest {

    @RegisterExtension
    final StoreCommands store = new StoreCommands();

    private WebTestClient ada;

    @BeforeEach
    void passed() {
        ada = new Ready(store.template()).passedFoundation().guest(ADA);
        store.collectionsReadSince();
    }

    @Test
    void theFirstPageReadsNothingTwice() {
        assertThat(readFor("/readiness/next")).contains("sightings", "examdays").doesNotHaveDuplicates();
    }

    @Test
    void theFigureWithTheNextStepAsksTheStoreNoMoreThanTheFigureAlone() {
        assertThat(readFor("/readiness/next")).containsExactlyInAnyOrderElementsOf(readFor("/readiness/band"));
    }

    @Test
    void norDoesThePage() {
        assertThat(page(ada, "/readiness")).contains("Practitioner");

        assertThat(store.collectionsReadSince()).contains("sightings").doesNotHaveDuplicates();
    }

    private List<String> readFor(String fragment) {
        ada.get()
                .uri(fragment)
                .header(Pages.HTMX, "true")
                .exchange()
                .expectStatus()
                .isOk();
        return store.collectionsReadSince();
    }
}
