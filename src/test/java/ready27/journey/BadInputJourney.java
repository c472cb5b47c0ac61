package ready27.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no page of ours sends gets a clear answer over a real socket, and harms nothing. */
class BadInputJourney {

    private static final String PASSWORD = "correct horse battery";

    @RegisterExtension
    static final App APP = App.fresh().startingQuickly();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterEach
    void isNoErrorOfOurs() {
        assertThat(APP.output()).doesNotContain(" ERROR ").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "/exams/nonsense, 404",
        "/exams/00000000-0000-0000-0000-000000000000, 404",
        "/exams/nonsense/result, 404",
        "/exams/nonsense/receipt, 404",
        "/practice/nonsense, 404",
        "/practice/nonsense/result, 404",
        "/questions/nonsense/reports, 404",
        "/lessons/nonsense, 404",
        "/syllabus/clauses/99.9, 404",
        "/syllabus/controls/A.9.99, 404",
        "/syllabus/terms/nonsense, 404",
        "/learner/people, 404",
        "/nowhere/at/all, 404",
        "/lessons;a=b, 400",
        "/exams/%00, 400",
        "/syllabus/terms/..%2F..%2Fetc, 400"
    })
    void anAddressThatNobodyMadeHasAPageThatSaysSo(String path, int status) {
        HttpResponse<String> answer = new Person().get(APP.url(path));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<h1>").contains("Go to the home page");
    }

    @Test
    void anAttemptOfSomebodyElseIsNotThere() throws IOException {
        Candidate ada = Candidate.sitsDown(APP);
        String question = ada.questions().get(0);
        ada.answer(APP, question, "a");
        Person bob = Candidate.sitsDown(APP).person();

        assertThat(bob.get(APP.url(ada.attempt())).statusCode()).isEqualTo(404);
        assertThat(bob.post(APP.url(ada.attempt() + "/answers/" + question), Map.of("choice", "b"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(bob.postFromScript(APP.url(ada.attempt() + "/answers/" + question), action("b", 1, "k"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(bob.post(APP.url(ada.attempt() + "/hand-in"), Map.of()).statusCode())
                .isEqualTo(404);
        ada.findsEverythingAgain(APP);
    }

    @Test
    void aQuestionThatIsNotInThePaperIsNotAnswered() throws IOException {
        Candidate ada = Candidate.sitsDown(APP);

        for (String question : new String[] {"nonsense", "f-no-such-question", "%24where", "a.b"}) {
            String path = APP.url(ada.attempt() + "/answers/" + question);
            assertThat(ada.person().postFromScript(path, action("a", 1, "k")).statusCode())
                    .isIn(400, 404);
        }
        ada.findsEverythingAgain(APP);
    }

    @Test
    void nonsenseInsteadOfAnAnswerIsRefusedAndNothingIsKept() throws IOException {
        Candidate ada = Candidate.sitsDown(APP);
        String path = APP.url(ada.attempt() + "/answers/" + ada.questions().get(0));

        for (String unknown : List.of("z", "ab", "e")) {
            var refused = ada.person().postFromScript(path, action(unknown, 1, "k"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("That answer was not taken.");
        }
        Map<String, Object> wrong = new HashMap<>(action("a", 1, "k"));
        wrong.put("clientSeq", "many");
        assertThat(ada.person().postFromScript(path, wrong).statusCode()).isEqualTo(400);
        ada.findsEverythingAgain(APP);
    }

    @Test
    void anAnswerAfterHandingInIsKeptAsLateAndChangesNothing() throws IOException {
        Candidate ada = Candidate.sitsDown(APP);
        ada.answer(APP, ada.questions().get(0), "a");
        String score = ada.handsIn(APP).replaceFirst("\"answers\".*", "");

        String path = APP.url(ada.attempt() + "/answers/" + ada.questions().get(1));
        assertThat(ada.person().postFromScript(path, action("b", 2, "k")).body())
                .contains("data-late=\"true\"")
                .contains("does not change the result");
        assertThat(ada.receipt(APP)).startsWith(score).contains("\"late\":1");
        assertThat(ada.person().get(APP.url(ada.attempt() + "/result")).body()).contains("1 answer arrived too late");
    }

    @Test
    void aReplayedRequestIsOneAction() throws IOException {
        Candidate ada = Candidate.sitsDown(APP);
        String scripted = ada.questions().get(0);
        String plain = ada.questions().get(1);

        for (int i = 0; i < 3; i++) {
            assertThat(ada.person()
                            .postFromScript(
                                    APP.url(ada.attempt() + "/answers/" + scripted), action("c", 1, "the-same-key"))
                            .body())
                    .contains("data-version=\"1\"")
                    .contains("data-ack-seq=\"1\"");
            assertThat(ada.person()
                            .post(APP.url(ada.attempt() + "/answers/" + plain), Map.of("choice", "d"))
                            .statusCode())
                    .isEqualTo(303);
        }
        Desk desk = Desk.of(ada.person().get(APP.url(ada.attempt())).body());
        assertThat(desk.lines().get(scripted).version()).isEqualTo(1);
        assertThat(desk.lines().get(plain).version()).isEqualTo(1);
    }

    @Test
    void aFileOfAMegabyteOfUnsentAnswersIsNoBadInput() {
        Candidate ada = Candidate.sitsDown(APP);

        HttpResponse<String> answer = ada.person()
                .post(APP.url(ada.attempt() + "/unsent"), Map.of("actions", "[" + " ".repeat(1_000_000) + "7]"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Nothing in it could be read");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void tenMegabytesGetAPageAndTheWorkIsStillThere(boolean lengthTold) throws Exception {
        Candidate ada = Candidate.sitsDown(APP);
        ada.answer(APP, ada.questions().get(0), "a");
        byte[] form = ("_csrf=" + ada.person().token() + "&actions=" + "x".repeat(10_000_000))
                .getBytes(StandardCharsets.UTF_8);
        var body = lengthTold
                ? BodyPublishers.ofByteArray(form)
                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form));

        HttpResponse<String> answer = http.send(
                ada.person().to(APP.url(ada.attempt() + "/unsent")).POST(body).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("That was too much at once").contains("everything saved before");
        ada.findsEverythingAgain(APP);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        Candidate ada = Candidate.sitsDown(APP);

        HttpResponse<String> answer = http.send(
                ada.person()
                        .to(APP.url(ada.attempt() + "/hand-in"))
                        .POST(BodyPublishers.ofString("_csrf=made+up"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This page is out of date");
        ada.findsEverythingAgain(APP);
    }

    @ParameterizedTest
    @CsvSource({"DELETE /exams HTTP/1.1, 403", "GET /%zz HTTP/1.1, 400", "nonsense, 400"})
    void aRequestThatNoBrowserSendsIsAnswered(String line, int status) throws IOException {
        assertThat(raw(line)).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void noSecretIsInTheLog() {
        Person ada = new Person();
        ada.get(APP.url("/learner/register"));
        String guestToken = ada.token();
        Map<String, String> account = Map.of(
                "address", "ada@example.org", "name", "Ada", "password", PASSWORD, "code", APP.administratorCode());
        assertThat(ada.post(APP.url("/learner/register"), account).statusCode()).isEqualTo(303);
        Person elsewhere = new Person();
        elsewhere.get(APP.url("/learner/sign-in"));
        elsewhere.post(
                APP.url("/learner/sign-in"), Map.of("address", "ada@example.org", "password", "wrong " + PASSWORD));
        elsewhere.get(APP.url("/learner/sign-in"));
        elsewhere.post(APP.url("/learner/sign-in"), Map.of("address", "ada@example.org", "password", PASSWORD));
        assertThat(elsewhere.cookie("SESSION")).isNotEmpty();
        elsewhere.get(APP.url("/learner/reset/a-secret-link"));

        assertThat(APP.output())
                .doesNotContain(PASSWORD)
                .doesNotContain(ada.cookie("SESSION"))
                .doesNotContain(elsewhere.cookie("SESSION"))
                .doesNotContain(elsewhere.cookie("XSRF-TOKEN"))
                .doesNotContain(guestToken)
                .doesNotContain("a-secret-link");
    }

    private static String raw(String line) throws IOException {
        URI address = URI.create(APP.url("/"));
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(30_000);
            String request = line + "\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Object> action(String choice, int seq, String key) {
        return Map.of(
                "choice", choice, "client", "c1", "clientSeq", seq, "key", key, "seen", 0, "opened", 0, "elapsed", 5);
    }
}
