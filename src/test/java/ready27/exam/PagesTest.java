package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;
import static ready27.exam.MockExam.BOB;
import static ready27.exam.MockExam.DEADLINE;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.util.UriUtils;
import ready27.question.Option;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;
import ready27.question.TestRevisions;
import ready27.testing.TestMongo;

class PagesTest {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final MockExam exam = new MockExam(mongo.template());
    private final WebTestClient ada = exam.browser(ADA);

    @Test
    void tellsNoKeyAndNoReasonBeforeTheHandIn() {
        AttemptId id = exam.begun();
        String desk = "/exams/" + id.value();
        String question = exam.question(id, 1).value();
        List<String> said = new ArrayList<>();
        said.add(body(ada.get().uri(desk).exchange()));
        said.add(body(ada.get().uri(desk + "/hand-in").exchange()));
        said.add(body(act(id, "answers", question, "choice=b&client=c&clientSeq=1&key=k1&seen=0")));
        said.add(body(act(id, "flags", question, "flag=on&client=c&clientSeq=2&key=k2")));
        said.add(Objects.requireNonNull(ada.get()
                .uri(desk + "/events")
                .exchange()
                .returnResult(String.class)
                .getResponseBody()
                .take(2)
                .reduce("", String::concat)
                .block()));

        for (String page : said) {
            assertThat(page).isNotEmpty().doesNotContainIgnoringCase("right", "is-key", "correct", "rationale");
            exam.bank.served().stream()
                    .flatMap(one -> one.options().stream())
                    .map(Option::why)
                    .forEach(why -> assertThat(page).doesNotContain(why));
        }
        assertThat(said.get(0)).contains("What does " + question + " ask?");
        assertThat(said.get(4)).contains("serverTime").contains(question);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/result", "/receipt", "/events", "/hand-in", "/unsent"})
    void aForeignAttemptIsNotThere(String page) {
        AttemptId id = exam.begun();

        exam.browser(BOB)
                .get()
                .uri("/exams/" + id.value() + page)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void nobodyAnswersOrHandsInForSomebodyElse() {
        AttemptId id = exam.begun();
        WebTestClient bob = exam.browser(BOB);

        post(bob, id, "/answers/" + exam.question(id, 1).value(), "choice=b")
                .expectStatus()
                .isNotFound();
        post(bob, id, "/hand-in", "").expectStatus().isNotFound();
        assertThat(exam.attempt(id)).isInstanceOf(Attempt.Running.class);
    }

    @Test
    void nonsenseIsTurnedAway() {
        AttemptId id = exam.begun();
        String question = exam.question(id, 1).value();

        ada.get().uri("/exams/$where").exchange().expectStatus().isBadRequest();
        ada.get().uri("/exams/nothing-here").exchange().expectStatus().isNotFound();
        act(id, "answers", "not-in-the-paper", "choice=b").expectStatus().isNotFound();
        act(id, "answers", question, "choice=z").expectStatus().isEqualTo(422);
        act(id, "answers", question, "choice=$").expectStatus().isBadRequest();
        act(id, "answers", question, "choice=b&client=c&clientSeq=many&key=k")
                .expectStatus()
                .isBadRequest();
        act(id, "answers", question, "choice=b&client=c&clientSeq=1&key=$ne")
                .expectStatus()
                .isBadRequest();
        assertThat(exam.attempt(id).actions()).isEmpty();
    }

    @Test
    void acknowledgesWhatIsKept() {
        AttemptId id = exam.begun();
        String question = exam.question(id, 1).value();

        assertThat(body(act(id, "answers", question, "choice=b&client=c&clientSeq=1&key=k1&seen=0&elapsed=5")))
                .contains("data-ack-seq=\"1\"")
                .contains("data-version=\"1\" data-kept=\"1\"")
                .contains("data-choice=\"b\"")
                .contains("data-state=\"running\"")
                .contains("data-late=\"false\"")
                .doesNotContain("conflict");
        assertThat(body(act(id, "answers", question, "choice=c&client=other&clientSeq=1&key=k2&seen=0&elapsed=5")))
                .contains("data-choice=\"c\"")
                .contains("Changed in another window")
                .contains("data-take-back=\"b\"");
    }

    @Test
    void anAnswerAfterTheHandInIsCalledLate() {
        AttemptId id = exam.begun();
        post(ada, id, "/hand-in", "").expectStatus().isSeeOther();

        assertThat(body(act(id, "answers", exam.question(id, 1).value(), "choice=b&client=c&clientSeq=1&key=k1")))
                .contains("data-late=\"true\"")
                .contains("data-state=\"finished\"")
                .contains("Kept as late");
        assertThat(body(result(id, "all"))).contains("Too late, on <time").contains("arrived too late");
    }

    /** An even share of forty minutes is ten a question, so fifteen are the limit. */
    @Test
    void theResultTellsTheTimeSpentAndTheAnswersChangedAndWhichWereSlow() {
        AttemptId id = exam.begun();
        exam.at(DEADLINE.minusSeconds(60));
        String opened = "&client=c&opened=" + MockExam.NINE.toEpochMilli();
        act(id, "answers", exam.question(id, 1).value(), "choice=a&clientSeq=1&key=k1&elapsed=901000" + opened);
        act(id, "answers", exam.question(id, 1).value(), "choice=b&clientSeq=2&key=k2&elapsed=4000" + opened);
        act(id, "answers", exam.question(id, 2).value(), "choice=b&clientSeq=3&key=k3&elapsed=75000" + opened);
        post(ada, id, "/hand-in", "").expectStatus().isSeeOther();

        assertThat(body(result(id, "all")))
                .contains("15 min 5 s, answer changed 1 time")
                .contains("1 min 15 s")
                .contains("Slow (1)");
        assertThat(body(result(id, "slow")))
                .contains("more than 15 min 0 s")
                .contains("What does " + exam.question(id, 1).value() + " ask?")
                .doesNotContain("What does " + exam.question(id, 2).value() + " ask?");
    }

    @Test
    void aFormThatSendsWhatStandsChangesNothing() {
        AttemptId id = exam.begun();
        String answers = "/answers/" + exam.question(id, 1).value();

        post(ada, id, answers, "choice=b").expectStatus().isSeeOther();
        exam.at(exam.now().plusSeconds(1));
        post(ada, id, answers, "choice=b").expectStatus().isSeeOther();

        assertThat(exam.attempt(id).actions()).hasSize(1);
    }

    @Test
    void timeThatIsUpIsNoticedByThePage() {
        AttemptId id = exam.begun();
        exam.at(DEADLINE.plusSeconds(31));

        ada.get().uri("/exams/" + id.value()).exchange().expectStatus().isSeeOther();
        assertThat(body(result(id, "all"))).contains("closed when the time was up");
    }

    @Test
    void theResultExplainsAndFilters() {
        AttemptId id = exam.begun();
        String first = exam.question(id, 1).value();
        post(ada, id, "/answers/" + first, "choice=b");
        post(ada, id, "/flags/" + exam.question(id, 2).value(), "flag=on");
        post(ada, id, "/hand-in", "");

        assertThat(body(result(id, "all"))).contains("Not passed", "1 mark below", "Because of reason a of " + first);
        assertThat(body(result(id, "all")))
                .contains("ISO/IEC 27001:2022, last checked on 23 November 2026", "rel=\"license\">BY-SA 4.0</a>");
        assertThat(body(result(id, "wrong")))
                .doesNotContain("What does " + first + " ask?")
                .contains("Wrong (3)");
        assertThat(body(result(id, "flagged")))
                .contains("What does " + exam.question(id, 2).value() + " ask?");
        assertThat(body(result(id, "guessed"))).contains("None of the questions");
    }

    @Test
    void oneTapBelowAMissedQuestionKeepsWhyAndChangesNoMark() {
        AttemptId id = exam.begun();
        post(ada, id, "/answers/" + exam.question(id, 1).value(), "choice=b");
        String missed = exam.question(id, 2).value();
        post(ada, id, "/hand-in", "");
        assertThat(body(result(id, "all")).split("Why was it missed", -1)).hasSize(4);

        assertThat(body(act(id, "causes", missed, "cause=out-of-time")))
                .contains("Kept: Ran out of time.")
                .doesNotContain("<html");
        post(ada, id, "/causes/" + missed + "?show=wrong", "cause=misread")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/exams/" + id.value() + "/result?show=wrong#cause-" + missed);

        assertThat(body(result(id, "all"))).containsOnlyOnce("Kept: ").contains("Kept: Misread.");
        assertThat(exam.finished(id).result().score()).isEqualTo(1);
        exam.finishing.settle(exam.finished(id)).block();
        assertThat(body(result(id, "wrong"))).contains("Kept: Misread.");
    }

    @Test
    void aCauseIsForMissedLinesOfMyOwnFinishedAttempts() {
        AttemptId id = exam.begun();
        String first = exam.question(id, 1).value();
        String second = exam.question(id, 2).value();
        post(ada, id, "/answers/" + first, "choice=b");
        post(ada, id, "/causes/" + second, "cause=misread").expectStatus().isNotFound();
        post(ada, id, "/hand-in", "");

        post(ada, id, "/causes/" + first, "cause=misread").expectStatus().isNotFound();
        post(ada, id, "/causes/" + second, "cause=tired").expectStatus().isNotFound();
        post(ada, id, "/causes/not-in-the-paper", "cause=misread")
                .expectStatus()
                .isNotFound();
        post(ada, new AttemptId("nowhere"), "/causes/" + second, "cause=misread")
                .expectStatus()
                .isNotFound();
        post(exam.browser(BOB), id, "/causes/" + second, "cause=misread")
                .expectStatus()
                .isNotFound();
        assertThat(body(result(id, "all"))).doesNotContain("Kept: ");
    }

    @Test
    void aResultStaysAsItWasWhenTheContentChanges() {
        AttemptId id = exam.begun();
        post(ada, id, "/answers/" + exam.question(id, 1).value(), "choice=b");
        post(ada, id, "/hand-in", "");
        String before = body(result(id, "all"));
        TestRevisions.archive(mongo.template(), exam.bank);

        List<Question> changed =
                MockExam.questions().stream().map(PagesTest::reworded).toList();
        WebTestClient later = new MockExam(mongo.template(), new QuestionBank(changed)).browser(ADA);

        assertThat(body(later.get().uri("/exams/" + id.value() + "/result").exchange()))
                .isEqualTo(before);
    }

    @Test
    void aQuestionWhoseTextIsLostIsStillNamedWithItsMark() {
        AttemptId id = exam.begun();
        QuestionId first = exam.question(id, 1);
        post(ada, id, "/answers/" + first.value(), "choice=b");
        post(ada, id, "/hand-in", "");
        assertThat(body(result(id, "all"))).doesNotContain("is not kept any more");

        List<Question> changed = MockExam.questions().stream()
                .map(question -> question.id().equals(first) ? reworded(question) : question)
                .toList();
        WebTestClient later = new MockExam(mongo.template(), new QuestionBank(changed)).browser(ADA);

        assertThat(body(later.get().uri("/exams/" + id.value() + "/result").exchange()))
                .contains("The text of question 1 is not kept any more. It was right,");
    }

    @Test
    void aReceiptIsGenuineUntilSomebodyTouchesIt() {
        AttemptId id = exam.begun();
        post(ada, id, "/hand-in", "");
        String receipt = body(ada.get().uri("/exams/" + id.value() + "/receipt").exchange());

        assertThat(receipt).contains("\"score\":0");
        assertThat(check(receipt)).contains("Genuine:");
        assertThat(check(receipt.replace("\"score\":0", "\"score\":4"))).contains("Not genuine");
        assertThat(check("no receipt at all")).contains("Not genuine");
    }

    @Test
    void aFileOfUnsentAnswersIsTakenAndCounted() {
        AttemptId id = exam.begun();
        String entry =
                "{\"kind\":\"answers\",\"question\":\"" + exam.question(id, 1).value()
                        + "\",\"value\":\"b\",\"client\":\"c\",\"clientSeq\":1,\"key\":\"k1\",\"seen\":0,\"opened\":0,\"elapsed\":9}";
        String file = "actions=" + UriUtils.encode("[" + entry + ",{\"kind\":\"nonsense\"}]", "UTF-8");

        assertThat(body(post(ada, id, "/unsent", file)))
                .contains("1 kept in time, 0 kept as late, 0 there already, 1 not");
        assertThat(body(post(ada, id, "/unsent", file))).contains("0 kept in time, 0 kept as late, 1 there already");
        assertThat(exam.attempt(id).sheet().answered()).isEqualTo(1);
    }

    @Test
    void aFileIsTakenLikeItsText() {
        AttemptId id = exam.begun();
        String entry =
                "[{\"kind\":\"flags\",\"question\":\"" + exam.question(id, 1).value()
                        + "\",\"value\":\"on\",\"client\":\"c\",\"clientSeq\":1,\"key\":\"k1\"}]";
        String parts = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"unsent.json\"\r\n"
                + "Content-Type: application/json\r\n\r\n" + entry + "\r\n--x--\r\n";

        ResponseSpec response = ada.post()
                .uri("/exams/" + id.value() + "/unsent")
                .contentType(MediaType.parseMediaType("multipart/form-data; boundary=x"))
                .bodyValue(parts.getBytes(StandardCharsets.UTF_8))
                .exchange();

        assertThat(body(response)).contains("1 kept in time");
        assertThat(exam.attempt(id).sheet().line(exam.question(id, 1)).flagged())
                .isTrue();
    }

    @Test
    void theHistoryListsWhatWasSatAndWhatIsOpen() {
        AttemptId first = exam.begun();
        post(ada, first, "/hand-in", "");
        AttemptId second = exam.begun();

        assertThat(body(ada.get().uri("/exams/history").exchange()))
                .contains("/exams/" + first.value() + "/result")
                .contains("/exams/" + second.value() + "\"")
                .contains("0 of 4");
        assertThat(body(exam.browser(BOB).get().uri("/exams/history").exchange()))
                .contains("None yet");
    }

    @Test
    void theReserveIsOpenedAfterAWarningOnly() {
        assertThat(body(ada.get().uri("/exams").exchange())).doesNotContain("name=\"reserve\"");
        assertThat(body(ada.get().uri("/exams/reserve").exchange()))
                .contains("met nowhere else")
                .contains("name=\"reserve\" value=\"on\"");
    }

    private static Question reworded(Question old) {
        List<Option> options = old.options().stream()
                .map(one -> new Option(one.letter(), "Other words", one.letter().equals("d"), "Other reasons"))
                .toList();
        return new Question(
                old.id(),
                old.area(),
                old.refs(),
                old.concept(),
                old.pool(),
                old.style(),
                old.level(),
                old.difficulty(),
                "Something else?",
                List.of(),
                options,
                old.edition(),
                old.author(),
                old.status(),
                "ffffffffffffffff",
                old.checked());
    }

    private String check(String receipt) {
        return body(ada.post()
                .uri("/exams/receipts")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("receipt=" + UriUtils.encode(receipt, "UTF-8"))
                .exchange());
    }

    private ResponseSpec result(AttemptId id, String show) {
        return ada.get().uri("/exams/" + id.value() + "/result?show=" + show).exchange();
    }

    private ResponseSpec act(AttemptId id, String word, String question, String form) {
        return ada.post()
                .uri("/exams/" + id.value() + "/" + word + "/" + question)
                .header("HX-Request", "true")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange();
    }

    private static ResponseSpec post(WebTestClient browser, AttemptId id, String path, String form) {
        return browser.post()
                .uri("/exams/" + id.value() + path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange();
    }

    private static String body(ResponseSpec response) {
        return Objects.requireNonNull(response.expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
