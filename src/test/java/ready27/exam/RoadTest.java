package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import ready27.history.Manner;
import ready27.history.Sight;
import ready27.testing.TestMongo;

/** The whole road of a mock exam as a browser without scripts walks it. */
class RoadTest {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final MockExam exam = new MockExam(mongo.template());
    private final WebTestClient browser = exam.browser(ADA);

    @Test
    void startsSitsAnswersHandsInAndSeesTheResult() {
        assertThat(page("/exams")).contains("Start the clock").contains("40 minutes");

        String desk = location("/exams", "exam=foundation");
        assertThat(page(desk))
                .contains("Question 4 of 4".replace("4 of", "1 of"))
                .contains("data-attempt=");

        AttemptId id = new AttemptId(desk.substring("/exams/".length()));
        for (int number = 1; number <= 3; number++) {
            String question = exam.question(id, number).value();
            assertThat(location(desk + "/answers/" + question, "choice=b")).isEqualTo(desk + "#q-" + number);
        }
        assertThat(page(desk + "/hand-in")).contains("3 of 4 are answered");
        assertThat(location(desk + "/hand-in", "")).isEqualTo(desk + "/result");
        assertThat(page(desk + "/result"))
                .contains("Passed")
                .contains("1 mark above the pass mark")
                .contains("Because of reason b of");
        assertThat(location(desk)).isEqualTo(desk + "/result");
    }

    @Test
    void theHistoryKnowsWhatWasAnsweredInTimeAndWhatWasLeftBlank() {
        AttemptId id = exam.begun();
        location("/exams/" + id.value() + "/answers/" + exam.question(id, 1).value(), "choice=b");
        location("/exams/" + id.value() + "/hand-in", "");

        assertThat(Objects.requireNonNull(exam.sightings.of(ADA).block()).sights())
                .extracting(Sight::manner)
                .containsExactlyInAnyOrder(Manner.TIMED, Manner.LEFT_BLANK, Manner.LEFT_BLANK, Manner.LEFT_BLANK);
    }

    @Test
    void oneButtonSavesTheAnswerAndHowSureItIs() {
        AttemptId id = exam.begun();
        String first =
                "/exams/" + id.value() + "/answers/" + exam.question(id, 1).value();
        String second =
                "/exams/" + id.value() + "/answers/" + exam.question(id, 2).value();

        assertThat(location(first, "choice=b&confidence=guess")).endsWith("#q-1");
        assertThat(location(second, "confidence=sure")).endsWith("#q-2");

        Sheet sheet = exam.attempt(id).sheet();
        assertThat(sheet.line(exam.question(id, 1)).choice()).isEqualTo("b");
        assertThat(sheet.line(exam.question(id, 1)).confidence()).isEqualTo("guess");
        assertThat(sheet.line(exam.question(id, 2)).confidence()).isEqualTo("sure");
        assertThat(exam.attempt(id).actions()).hasSize(3);
    }

    @Test
    void theFlagTakesAlongWhatWasChosenAndNotYetSaved() {
        AttemptId id = exam.begun();
        String desk = "/exams/" + id.value();
        String first = exam.question(id, 1).value();

        assertThat(location(desk + "/flags/" + first, "choice=b&confidence=guess&flag=on"))
                .endsWith("#q-1");

        Line line = exam.attempt(id).sheet().line(exam.question(id, 1));
        assertThat(line.flagged()).isTrue();
        assertThat(line.choice()).isEqualTo("b");
        assertThat(line.confidence()).isEqualTo("guess");
    }

    @Test
    void aFlagOnALineWithoutAnAnswerIsNoAnswer() {
        AttemptId id = exam.begun();
        String path = "/exams/" + id.value() + "/flags/" + exam.question(id, 1).value();

        location(path, "flag=on");
        location(path, "choice=&confidence=&flag=off");

        assertThat(exam.attempt(id).actions()).hasSize(2);
        assertThat(exam.attempt(id).sheet().line(exam.question(id, 1)).version())
                .isZero();
    }

    private String page(String path) {
        return Objects.requireNonNull(browser.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private String location(String path, String form) {
        return Objects.requireNonNull(browser.post()
                        .uri(path)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .bodyValue(form)
                        .exchange()
                        .expectStatus()
                        .isSeeOther()
                        .returnResult(Void.class)
                        .getResponseHeaders()
                        .getLocation())
                .toString();
    }

    private String location(String path) {
        return Objects.requireNonNull(browser.get()
                        .uri(path)
                        .exchange()
                        .expectStatus()
                        .isSeeOther()
                        .returnResult(Void.class)
                        .getResponseHeaders()
                        .getLocation())
                .toString();
    }
}
