package ready27.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.testing.Requests.body;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import ready27.history.Sight;
import ready27.history.Sightings;
import ready27.learner.LearnerId;
import ready27.learner.TestVisitors;
import ready27.lesson.Lesson;
import ready27.plan.TestPlans;
import ready27.question.Question;
import ready27.syllabus.Area;
import ready27.testing.ShippedContent;
import ready27.testing.TestMongo;
import ready27.web.TestViews;

class LessonsControllerTest {

    private static final LearnerId ADA = new LearnerId("ada");
    private static final LearnerId BOB = new LearnerId("bob");
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final List<Lesson> AUDITS = ShippedContent.lessons().in(Area.AUDIT);

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Sightings sightings = new Sightings(mongo.template());

    @Test
    void tellsByAreaWhatWasTickedOffAndWhatIsKnown() {
        String slug = AUDITS.get(0).slug();
        TestPlans.ticked(mongo.template(), ADA, slug, "long-gone");
        sightings.record(ADA, "set", sights()).block();

        String html = fragment(TestVisitors.guest(ADA));

        assertThat(html.replaceAll("\\s+", " "))
                .contains("You have ticked off 1 of ", "got 5 of 6 questions right at last</summary>")
                .contains("href=\"#area-audit\"")
                .contains(": 1 of " + AUDITS.size() + " lessons ticked off, 5 of 6 questions met right at last")
                .contains("<span class=\"badge right\">Strong</span>")
                .contains(", no question met yet")
                .contains("<span id=\"read-" + slug + "\" class=\"badge right\" hx-swap-oob=\"true\">Ticked off</span>")
                .doesNotContain("long-gone");
    }

    @Test
    void whoDidNothingAndWhoIsAStrangerAreToldWhatWouldStandThere() {
        sightings.record(ADA, "set", sights()).block();

        for (var visitor : List.of(TestVisitors.guest(BOB), TestVisitors.stranger(BOB))) {
            assertThat(fragment(visitor)).contains("are summed up here").doesNotContain("right at last");
        }
    }

    private static List<Sight> sights() {
        List<Question> audits = ShippedContent.bank().served().stream()
                .filter(one -> one.area() == Area.AUDIT && one.pool() == ready27.question.Pool.PRACTICE)
                .limit(6)
                .toList();
        return audits.stream()
                .map(one -> new Sight(one.id(), !one.equals(audits.get(0)), NINE))
                .toList();
    }

    private String fragment(Consumer<ArgumentResolverConfigurer> visitor) {
        return body(WebTestClient.bindToController(new LessonsController(
                        ShippedContent.lessons(),
                        ShippedContent.bank(),
                        sightings,
                        TestPlans.ticked(mongo.template(), ADA)))
                .argumentResolvers(visitor)
                .viewResolvers(views -> views.viewResolver(TestViews.jte()))
                .configureClient()
                .responseTimeout(Duration.ofSeconds(60))
                .build()
                .get()
                .uri("/progress/lessons")
                .header("HX-Request", "true")
                .exchange()
                .expectStatus()
                .isOk());
    }
}
