package ready27.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.history.Changes;
import ready27.history.Sight;
import ready27.history.Sightings;
import ready27.learner.LearnerId;
import ready27.learner.Role;
import ready27.learner.TestVisitors;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;
import ready27.question.Questions;
import ready27.question.Revisions;
import ready27.question.TestRevisions;
import ready27.syllabus.Area;
import ready27.testing.TestMongo;
import ready27.web.TestViews;

class HomeControllerTest {

    private static final LearnerId ADA = new LearnerId("ada");
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Sightings sightings = new Sightings(mongo.template());
    private final QuestionBank bank = new QuestionBank(List.of(Questions.classic("q-1", Area.AUDIT, "a")));
    private final Changes changes = new Changes(
            sightings, bank, new Revisions(mongo.template(), bank), learner -> Mono.just(Set.of()), List.of());

    @Test
    void aStrangerFindsThreeDoorsAndNoFigure() {
        String html = page(TestVisitors.stranger(ADA));

        assertThat(html).contains("href=\"/lessons\"", "href=\"/practice\"", "href=\"/exams\"", "Nothing to go by yet");
        assertThat(html).doesNotContain("%", "Missed:");
    }

    @Test
    void aGuestFindsTheOpenWorkTheLastMockAndWhatIsKept() {
        sightings
                .record(ADA, "s", List.of(new Sight(new QuestionId("q-1"), false, NINE)))
                .block();
        sightings.flag(ADA, new QuestionId("q-2"), true).block();

        String html = page(TestVisitors.guest(ADA));

        assertThat(html).contains("href=\"/practice/s-1\"", "2 of 10 questions answered");
        assertThat(html)
                .contains("Last mock: 31 of 50", "6 marks above the pass mark of 25")
                .contains("<time datetime=\"2026-03-02T09:00:00Z\" data-as=\"day\">2 March 2026</time>");
        assertThat(html).contains("Missed: 1", "Flagged: 1", "deleted 90 days after you were last here");
    }

    @Test
    void whoAnsweredAnOlderWordingIsToldHowManyChanged() {
        answered(Questions.classic("q-1", Area.AUDIT, "b"));

        assertThat(page(TestVisitors.guest(ADA)))
                .contains("1 question you answered has changed since.", "href=\"/history/changes\"");
    }

    @Test
    void whoAnsweredWhatIsNoLongerAskedIsToldToo() {
        answered(Questions.classic("q-7", Area.AUDIT, "b"), Questions.classic("q-8", Area.AUDIT, "b"));
        assertThat(page(TestVisitors.guest(ADA))).contains("2 questions you answered are no longer asked.");

        answered(Questions.classic("q-1", Area.AUDIT, "b"));
        assertThat(page(TestVisitors.guest(ADA)))
                .contains("1 question you answered has changed since, and 2 are no longer asked.");
    }

    @Test
    void whereNothingChangedNothingIsTold() {
        sightings
                .record(ADA, "s", List.of(new Sight(new QuestionId("q-1"), false, NINE)))
                .block();

        assertThat(page(TestVisitors.guest(ADA))).doesNotContain("/history/changes");
    }

    @Test
    void whatTakesLongerComesAfterThePageAndALinkIsThereWithoutIt() {
        OpenWork plan = learner -> Flux.just(
                new WorkCard("Your plan", "What is left of it.", "/plan", "To the plan", false, NINE, "/plan/today"));

        assertThat(page(TestVisitors.guest(ADA), List.of(plan)))
                .contains("<p hx-get=\"/plan/today\" hx-trigger=\"load\">What is left of it.</p>")
                .contains("href=\"/plan\"");
        assertThat(page(TestVisitors.guest(ADA))).doesNotContain("hx-get=\"/plan/today\"");
    }

    @Test
    void whereNothingIsOpenTheFirstStepOfReadinessComesAfterThePage() {
        assertThat(page(TestVisitors.guest(ADA), List.of()))
                .contains("hx-get=\"/readiness/next\" hx-trigger=\"load\"", "href=\"/readiness#next\"")
                .contains("id=\"step\"");
        assertThat(page(TestVisitors.guest(ADA))).doesNotContain("/readiness/next");
    }

    @Test
    void thePageAsksForReadinessOnce() {
        assertThat(page(TestVisitors.guest(ADA))).containsOnlyOnce("hx-get=\"/readiness/");
        assertThat(page(TestVisitors.guest(ADA), List.of())).containsOnlyOnce("hx-get=\"/readiness/");
    }

    @Test
    void aMemberIsGreetedAndNotWarned() {
        String html = page(TestVisitors.member(ADA, "Ada <Lovelace>", Role.LEARNER));

        assertThat(html).contains("Today, Ada &lt;Lovelace&gt;").doesNotContain("90 days");
    }

    private void answered(Question... questions) {
        TestRevisions.archive(mongo.template(), new QuestionBank(List.of(questions)));
        List<Sight> sights = java.util.Arrays.stream(questions)
                .map(question -> new Sight(question.id(), question.revision(), true, NINE))
                .toList();
        sightings.record(ADA, "s", sights).block();
    }

    private String page(Consumer<ArgumentResolverConfigurer> visitor) {
        return page(visitor, List.of(new Room()));
    }

    private String page(Consumer<ArgumentResolverConfigurer> visitor, List<OpenWork> rooms) {
        String html = WebTestClient.bindToController(new HomeController(rooms, sightings, changes))
                .argumentResolvers(visitor)
                .viewResolvers(views -> views.viewResolver(TestViews.jte()))
                .configureClient()
                .responseTimeout(Duration.ofSeconds(60))
                .build()
                .get()
                .uri("/")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return html == null ? "" : html;
    }

    private static final class Room implements OpenWork {

        @Override
        public Flux<WorkCard> of(LearnerId learner) {
            return Flux.just(
                    new WorkCard("Practice set", "2 of 10 questions answered", "/practice/s-1", "Go on", false, NINE));
        }

        @Override
        public Mono<MockCard> lastMock(LearnerId learner) {
            return Mono.just(new MockCard(
                    "Foundation mock", java.time.Instant.parse("2026-03-02T09:00:00Z"), 31, 50, 25, "/exams/e/result"));
        }
    }
}
