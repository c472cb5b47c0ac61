package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import ready27.testing.TestMongo;

/** A desk whose session has ended: a status of its own, so that the page can say what to do; nobody becomes a guest. */
class SignedOutTest {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final MockExam exam = new MockExam(mongo.template());
    private final WebTestClient browser = exam.strangersBrowser();

    @ParameterizedTest
    @CsvSource({
        "answers/leadership-1, choice=b&client=c&clientSeq=1&key=k",
        "flags/leadership-1, flag=on",
        "looks/leadership-1, client=c&clientSeq=1&key=k",
        "hand-in, ''",
        "notes/1, text=mine&client=c&seq=1&seen=0",
        "highlights, text=mine",
        "highlights/k/removal, ''",
        "openings, ''",
        "unsent, actions=[]"
    })
    void whateverIsSentToAnAttemptSaysThatNobodyIsSignedIn(String path, String form) {
        AttemptId id = exam.begun();

        isRefused(id, path, form);
    }

    @Test
    void nothingIsKeptUnderAnybodysName() {
        AttemptId id = exam.begun();

        isRefused(id, "answers/" + exam.question(id, 1).value(), "choice=b");

        assertThat(exam.attempt(id).actions()).isEmpty();
    }

    private void isRefused(AttemptId id, String path, String form) {
        browser.post()
                .uri("/exams/" + id.value() + "/" + path)
                .header("HX-Request", "true")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }
}
