package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;
import ready27.testing.TestMongo;

/** An attempt that has taken all the actions it takes: nothing more is kept, and nothing is said to be. */
class FullAttemptTest {

    private static final String KEPT = "choice=b&client=c&clientSeq=1&key=k1&seen=0";
    private static final String ANOTHER = "choice=d&client=c&clientSeq=2&key=k2&seen=1";

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final MockExam exam = new MockExam(mongo.template());

    private AttemptId id;
    private String line;

    @BeforeEach
    void fill() {
        id = exam.begun();
        line = "/exams/" + id.value() + "/answers/" + exam.question(id, 1).value();
        script(KEPT).expectStatus().isOk();
        count(Attempts.MOST_ACTIONS);
    }

    @Test
    void aFurtherActionIsRefusedAndNotAcknowledged() {
        String said = refused(script(ANOTHER));

        assertThat(said)
                .doesNotContain("data-ack-seq", "Saved")
                .contains("more changes than it can hold", "Your earlier answer", "data-choice=\"b\"");
        assertThat(exam.attempt(id).actions()).hasSize(1);
    }

    @Test
    void aFormIsRefusedAndNotSentBackAsIfItWereKept() {
        ResponseSpec response = form("choice=d");

        response.expectHeader().doesNotExist("Location");
        assertThat(refused(response))
                .doesNotContain("data-ack-seq", "Saved")
                .contains("more changes than it can hold", "Back to the line");
        assertThat(exam.attempt(id).actions()).hasSize(1);
    }

    @Test
    void whatWasKeptBeforeIsAcknowledgedAgain() {
        assertThat(script(KEPT)
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .contains("data-ack-seq=\"1\"")
                .contains("data-key=\"k1\"")
                .contains("data-choice=\"b\"");
    }

    @ParameterizedTest(name = "{0} before the limit")
    @ValueSource(ints = {1, 2, 5000})
    void upToTheLimitEverythingIsTaken(int before) {
        count(Attempts.MOST_ACTIONS - before);

        script(ANOTHER).expectStatus().isOk();
        assertThat(exam.attempt(id).actions()).hasSize(2);
    }

    private void count(int actions) {
        Document change = new Document("$set", new Document("n", actions));
        Mono.from(mongo.template()
                        .getMongoDatabase()
                        .block()
                        .getCollection("attempts")
                        .updateOne(new Document("_id", id.value()), change))
                .block();
    }

    private static String refused(ResponseSpec response) {
        byte[] body = response.expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody()
                .returnResult()
                .getResponseBody();
        return body == null ? "" : new String(body, java.nio.charset.StandardCharsets.UTF_8);
    }

    private ResponseSpec script(String form) {
        return post(form, "true");
    }

    private ResponseSpec form(String form) {
        return post(form, "");
    }

    private ResponseSpec post(String form, String htmx) {
        return exam.browser(ADA)
                .post()
                .uri(line)
                .headers(headers -> {
                    if (!htmx.isEmpty()) {
                        headers.set("HX-Request", htmx);
                    }
                })
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange();
    }
}
