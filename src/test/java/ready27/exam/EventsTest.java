package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;
import static ready27.exam.MockExam.DEADLINE;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import ready27.learner.TestLearners;
import ready27.learner.Visitor;
import ready27.testing.TestMongo;

/** What an open page hears: a deadline that moves, and nothing after its session has ended. */
class EventsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration NEVER = Duration.ofHours(1);

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final MockExam exam = new MockExam(mongo.template());
    private final AttemptId id = exam.begun();

    @Test
    void aCreditAndAClosingDateAreKeptWithTheAttempt() {
        credit(7);
        closeAt(DEADLINE.minusSeconds(600).toEpochMilli());

        Deadline deadline = exam.attempt(id).deadline();

        assertThat(deadline.credits()).containsExactly(new Deadline.Credit(7, "tess", "a fire alarm"));
        assertThat(deadline.at()).isEqualTo(DEADLINE.minusSeconds(600).plusSeconds(7 * 60));
    }

    @Test
    void minutesGivenBackReachAnOpenPage() {
        StepVerifier.create(deadlines(events("a", NEVER)))
                .expectNext(DEADLINE.toEpochMilli())
                .then(() -> credit(7))
                .expectNext(DEADLINE.plusSeconds(7 * 60).toEpochMilli())
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void aCreditThatIsCorrectedReachesItToo() {
        credit(7);

        StepVerifier.create(deadlines(events("a", NEVER)))
                .expectNext(DEADLINE.plusSeconds(7 * 60).toEpochMilli())
                .then(() -> credit(3))
                .expectNext(DEADLINE.plusSeconds(3 * 60).toEpochMilli())
                .then(() -> closeAt(DEADLINE.minusSeconds(60).toEpochMilli()))
                .expectNext(DEADLINE.plusSeconds(2 * 60).toEpochMilli())
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void whoListensIsRememberedOnce() {
        for (String browser : List.of("phone", "phone", "desktop", "not a browser!")) {
            events(browser, NEVER).blockFirst();
        }

        assertThat(exam.attempts.browsers(ADA, id).block()).containsExactlyInAnyOrder("phone", "desktop");
    }

    @Test
    void theStreamEndsWithTheSession() {
        StepVerifier.create(events("a", Duration.ofMillis(300)).then())
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void aSessionThatStandsKeepsIt() {
        String cookie = TestLearners.session(mongo.template(), ADA, exam.now());

        StepVerifier.create(events("a", Duration.ofMillis(100), cookie).skip(2))
                .expectSubscription()
                .expectNoEvent(Duration.ofSeconds(1))
                .then(() -> TestLearners.endSessions(mongo.template(), ADA))
                .then(() -> exam.at(exam.now().plusSeconds(60)))
                .thenConsumeWhile(news -> true)
                .expectComplete()
                .verify(PATIENCE);
    }

    private Flux<ServerSentEvent<Object>> events(String browser, Duration askedAnew) {
        return events(browser, askedAnew, "");
    }

    private Flux<ServerSentEvent<Object>> events(String browser, Duration askedAnew, String cookie) {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/exams/x/events")
                .cookie(new org.springframework.http.HttpCookie("SESSION", cookie)));
        return exam.events().events(new Visitor.Guest(ADA), id, browser, exchange, askedAnew);
    }

    private static Flux<Long> deadlines(Flux<ServerSentEvent<Object>> events) {
        return events.filter(event -> "deadline".equals(event.event()))
                .map(event -> ((Watch.Clock) event.data()).deadline())
                .distinctUntilChanged();
    }

    private void credit(int minutes) {
        set(
                "credits",
                List.of(new Document("minutes", minutes).append("by", "tess").append("why", "a fire alarm")));
    }

    private void closeAt(long millis) {
        set("closes", new Date(millis));
    }

    private void set(String field, Object value) {
        Mono.from(mongo.template()
                        .getMongoDatabase()
                        .block()
                        .getCollection("attempts")
                        .updateOne(new Document("_id", id.value()), new Document("$set", new Document(field, value))))
                .block();
    }
}
