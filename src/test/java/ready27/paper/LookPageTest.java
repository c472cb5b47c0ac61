package ready27.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.learner.TestVisitors;
import ready27.prose.Markdown;
import ready27.testing.ShippedContent;
import ready27.web.TestViews;

class LookPageTest {

    private static final LearnerId ADA = new LearnerId("ada");
    private static final LearnerId BOB = new LearnerId("bob");
    private static final Scenario BAKERY = PaperFiles.scenario("practitioner-bakery", "practice");
    private static final Scenario HARBOUR = PaperFiles.scenario("practitioner-harbour", "reserve");

    private final WebTestClient ada = browser(TestVisitors.guest(ADA));
    private final WebTestClient bob = browser(TestVisitors.guest(BOB));
    private final WebTestClient stranger = browser(TestVisitors.stranger(BOB));

    @Test
    void everybodySeesBookletAndQuestionsOfAPracticePaperWithoutKeysAndForms() {
        String html = new String(
                stranger.get()
                        .uri("/papers/practitioner-bakery")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent(),
                StandardCharsets.UTF_8);

        assertThat(html)
                .contains(
                        "bakes for three towns",
                        "Question 4: Question about evaluation",
                        "Mira Okafor decided",
                        "ISO/IEC 27001:2022");
        BAKERY.lines().forEach(line -> assertThat(html).contains(line.texts()));
        assertThat(html).contains("/practice/parts/practitioner-bakery-4-e");
        assertThat(html).doesNotContain("Because of what the booklet", "is-key", "method=\"post\"");
    }

    @Test
    void aReservePaperIsShownToThoseWhoOpenedItOnly() {
        ada.get().uri("/papers/practitioner-harbour").exchange().expectStatus().isNotFound();
        stranger.get()
                .uri("/papers/practitioner-harbour")
                .exchange()
                .expectStatus()
                .isNotFound();
        bob.get().uri("/papers/practitioner-harbour").exchange().expectStatus().isOk();
        bob.get().uri("/papers/practitioner-nowhere").exchange().expectStatus().isNotFound();
    }

    private static WebTestClient browser(Consumer<ArgumentResolverConfigurer> visitor) {
        OpenedPapers opened = learner -> Mono.just(learner.equals(BOB) ? Set.of(HARBOUR.id()) : Set.of());
        return WebTestClient.bindToController(new LookController(
                        new Papers(List.of(BAKERY, HARBOUR)), opened, new Markdown(ShippedContent.syllabus())))
                .argumentResolvers(visitor)
                .viewResolvers(views -> views.viewResolver(TestViews.jte()))
                .build();
    }
}
