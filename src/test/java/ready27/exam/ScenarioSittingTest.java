package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;
import static ready27.exam.MockExam.BOB;
import static ready27.testing.Requests.inPlace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.util.HtmlUtils;
import ready27.history.Manner;
import ready27.history.Seen;
import ready27.history.Sight;
import ready27.learner.TestLearners;
import ready27.paper.PaperFiles;
import ready27.paper.Papers;
import ready27.paper.Scenario;
import ready27.paper.ScenarioLine;
import ready27.paper.TestArchive;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;
import ready27.question.ReportForm;
import ready27.readiness.ScenarioAim;
import ready27.readiness.ScenarioPaper;
import ready27.readiness.ScenarioSitting;
import ready27.testing.ShippedContent;
import ready27.testing.TestMongo;

/** A paper with a booklet from the first page to the result, as it is sent to a browser. */
class ScenarioSittingTest {

    private static final Scenario PRACTICE = PaperFiles.scenario("practitioner-bakery", "practice");
    private static final Scenario RESERVE = PaperFiles.scenario("practitioner-ferry", "reserve");

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private MockExam exam;
    private WebTestClient browser;

    @BeforeEach
    void foundationIsPassed() {
        ExamSpec practitioner = ShippedContent.exams().find("practitioner").orElseThrow();
        exam = new MockExam(
                mongo.template(),
                new QuestionBank(MockExam.questions()),
                new Papers(List.of(PRACTICE, RESERVE)),
                MockExam.SPEC,
                practitioner);
        exam.sittings.pass(ADA, List.of("foundation")).block();
        browser = exam.browser(ADA);
    }

    @Test
    void thePapersAreListedAndTheReserveWarnsBeforeItIsOpenedFirst() {
        assertThat(get("/exams")).contains("/exams/papers");
        assertThat(get("/exams/papers")).contains("Practice papers", "Reserve papers", "53 of 80");
        assertThat(get("/exams/papers/practitioner-bakery")).doesNotContain("This is a reserve paper");
        assertThat(get("/exams/papers/practitioner-ferry")).contains("This is a reserve paper");
        assertThat(get("/exams/papers/practitioner-ferry")).doesNotContain("The organisation");

        begun("practitioner-ferry");

        assertThat(get("/exams/papers/practitioner-ferry")).doesNotContain("This is a reserve paper");
        assertThat(exam.sittings.opened(ADA).block()).containsExactly(RESERVE.id());
        assertThat(exam.sittings.opened(BOB).block()).isEmpty();
    }

    @Test
    void aFinishedPaperIsEvidenceOfFourScenarioQuestions() {
        String desk = begun("practitioner-bakery");
        browser.post().uri(desk + "/hand-in").exchange().expectStatus().isSeeOther();

        assertThat(exam.readiness()
                        .of(ADA, "practitioner", Seen.NOTHING)
                        .collectList()
                        .block())
                .singleElement()
                .satisfies(sitting -> assertThat(sitting.parts())
                        .extracting(ScenarioSitting.Part::question)
                        .containsExactly(
                                "practitioner-bakery-1",
                                "practitioner-bakery-2",
                                "practitioner-bakery-3",
                                "practitioner-bakery-4"));
        assertThat(exam.readiness()
                        .of(BOB, "practitioner", Seen.NOTHING)
                        .collectList()
                        .block())
                .isEmpty();
        assertThat(exam.readiness().scenarioAims())
                .containsExactly(new ScenarioAim("practitioner", "Practitioner", 40, 53, Duration.ofMinutes(150)));
    }

    @Test
    void aQuestionOfWhichAPartWasPractisedBeforeTheSittingIsMet() {
        Instant now = exam.now();
        practised("practitioner-bakery-2-b-1", now.minusSeconds(60), Manner.PRACTICE);
        practised("practitioner-bakery-4-a-1", now.minusSeconds(60), Manner.TIMED);
        String desk = begun("practitioner-bakery");
        browser.post().uri(desk + "/hand-in").exchange().expectStatus().isSeeOther();
        practised("practitioner-bakery-3-a-1", now.plusSeconds(60), Manner.PRACTICE);

        assertThat(exam.readiness()
                        .of(ADA, "practitioner", exam.sightings.of(ADA).block())
                        .blockFirst()
                        .parts())
                .extracting(ScenarioSitting.Part::met)
                .containsExactly(false, true, false, false);
    }

    @Test
    void theLinesOfASittingTellHowLongTheyTook() {
        String desk = begun("practitioner-bakery");
        browser.post().uri(desk + "/hand-in").exchange().expectStatus().isSeeOther();
        Instant ended = exam.now();
        Sight line = new Sight(new QuestionId("practitioner-bakery-2-b-1"), true, ended, Manner.TIMED, 77);
        Sight practised = new Sight(new QuestionId("practitioner-bakery-3-a-1"), true, ended, Manner.PRACTICE, 5);
        exam.sightings.record(ADA, "looks", List.of(line, practised)).block();

        assertThat(exam.readiness()
                        .of(ADA, "practitioner", exam.sightings.of(ADA).block())
                        .blockFirst()
                        .parts())
                .extracting(ScenarioSitting.Part::seconds)
                .containsExactly(List.of(), List.of(77), List.of(), List.of());
    }

    @Test
    void theShelfTellsWhatWasMetAndOpened() {
        practised("practitioner-bakery-2-b-1", exam.now(), Manner.PRACTICE);
        begun("practitioner-ferry");

        List<ScenarioPaper> shelf = exam.shelf()
                .of(ADA, "practitioner", exam.sightings.of(ADA).block())
                .collectList()
                .block();

        assertThat(shelf).extracting(ScenarioPaper::opened).containsExactly(false, true);
        assertThat(shelf).extracting(ScenarioPaper::reserve).containsExactly(false, true);
        assertThat(shelf.get(0).parts().stream()
                        .filter(part -> part.lines().stream().anyMatch(ScenarioPaper.Line::met)))
                .singleElement()
                .satisfies(part -> assertThat(part.path()).isEqualTo("/practice/parts/practitioner-bakery-2-b"));
        assertThat(exam.shelf()
                        .of(ADA, "foundation", Seen.NOTHING)
                        .collectList()
                        .block())
                .isEmpty();
    }

    private void practised(String line, Instant when, Manner manner) {
        Sight sight = new Sight(new QuestionId(line), true, when, manner, 9);
        exam.sightings.record(ADA, "round of " + line, List.of(sight)).block();
    }

    @Test
    void extraTimeMakesAPaperLongerAndNoMarkOfIt() {
        TestLearners.withExtraTime(mongo.template(), ADA, 25);
        AttemptId id = new AttemptId(begun("practitioner-bakery").substring("/exams/".length()));
        Attempt attempt = exam.attempt(id);

        assertThat(Duration.between(
                        attempt.deadline().started(), attempt.deadline().at()))
                .isEqualTo(Duration.ofMinutes(150).plusSeconds(2250));
        assertThat(attempt.rules().pass()).isEqualTo(40);
        assertThat(attempt.paper().places()).hasSize(80);
    }

    @Test
    void whoHasNotPassedFoundationMayLookButNotStart() {
        WebTestClient other = exam.browser(BOB);

        assertThat(body(other.get().uri("/exams/papers/practitioner-bakery").exchange()))
                .contains("Foundation pass", "Mira Okafor")
                .doesNotContain("Start the clock</button>");
        other.post()
                .uri("/exams/papers/practitioner-bakery")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void theDeskShowsBookletInformationAndEightyLinesWithoutAKey() throws IOException {
        String desk = get(begun("practitioner-bakery"));
        String words = HtmlUtils.htmlUnescape(desk);

        assertThat(desk).contains("Mira Okafor owns it", "Additional information 4", "Part E");
        assertThat(desk.split("data-place=\"", -1)).hasSize(81);
        assertThat(words).doesNotContain("Because of what the booklet tells");
        assertThat(desk).doesNotContainPattern("is-key|data-key=|\"correct\"|rationale");
        System.out.printf("the desk of 80 lines: %d bytes, %d compressed%n", desk.length(), zipped(desk));
        assertThat(zipped(desk)).isLessThan(60_000);
    }

    @Test
    void everyTypeOfLineIsKept() {
        String desk = begun("practitioner-bakery");

        assertThat(answer(desk, "1-a-1", "choice=b")).contains("Saved at", "data-choice=\"b\"");
        assertThat(answer(desk, "1-b-3", "choice=f")).contains("data-choice=\"f\"");
        assertThat(answer(desk, "1-c-1", "choice=&choice=d&choice=b")).contains("data-choice=\"bd\"");
        assertThat(answer(desk, "1-c-2", "choice=b&choice=d&choice=e")).contains("data-choice=\"bde\"");
        assertThat(answer(desk, "1-d-4", "choice=e")).contains("data-choice=\"e\"");
        assertThat(answer(desk, "1-e-1", "choice=b")).contains("data-choice=\"b\"");
        assertThat(get(desk)).contains("More than two are chosen");
    }

    @Test
    void anUnknownLetterIsRefusedInPlainWordsAndTheEarlierAnswerStays() {
        String desk = begun("practitioner-bakery");
        answer(desk, "1-a-1", "choice=b");

        String refused =
                body(send(desk, "1-a-1", "choice=f", true).expectStatus().isEqualTo(422));
        String page = body(send(desk, "1-a-1", "choice=z", false).expectStatus().isEqualTo(422));
        String two =
                body(send(desk, "1-a-1", "choice=a,c", false).expectStatus().isEqualTo(422));

        assertThat(refused).contains("This line has no option F; it has A to D. Your earlier answer, B, stays.");
        assertThat(page).contains("no option Z", "Back to the line", "?question=1#l-1");
        assertThat(two).contains("This line takes one letter, and 2 came.");
        assertThat(choice(desk, "1-a-1")).isEqualTo("b");
    }

    @Test
    void withoutScriptsOneComesBackToTheLine() {
        String desk = begun("practitioner-bakery");

        send(desk, "2-a-3", "choice=c&confidence=sure", false)
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location(desk + "?question=2#l-23");

        assertThat(get(desk + "?question=2")).contains("question is-current\" id=\"q-2\"");
        assertThat(choice(desk, "2-a-3")).isEqualTo("c");
    }

    @Test
    void theHandInNamesTheBlanksByQuestionAndLine() {
        String desk = begun("practitioner-bakery");
        answer(desk, "1-a-1", "choice=b");

        assertThat(get(desk + "/hand-in"))
                .contains("1 of 80", "Question 4, line E4", desk + "?question=4#l-80")
                .doesNotContain("Question 1, line A1\"");
    }

    @Test
    void theResultHasTwoBarsFourBreakdownsAndEveryLineExplained() {
        String desk = begun("practitioner-bakery");
        PRACTICE.lines().stream().limit(45).forEach(line -> answer(desk, end(line), "choice=" + line.key()));
        browser.post().uri(desk + "/hand-in").exchange().expectStatus().isSeeOther();

        String result = HtmlUtils.htmlUnescape(get(desk + "/result"));

        assertThat(result).contains("Passed", "Pass mark, 40 of 80:", "5 marks above");
        assertThat(result).contains("Enough to apply as an approved trainer, 53 of 80:", "8 marks below");
        assertThat(result).contains("By question", "By area", "By type", "By level", "Level 4: Analysis");
        assertThat(result).contains("Because of what the booklet tells about b of practitioner-bakery-1-b-1");
        assertThat(result).contains("Mira Okafor owns it", "ISO/IEC 27001:2022.", "rel=\"license\">BY-SA 4.0</a>");
        PRACTICE.lines()
                .forEach(line -> assertThat(result).contains("href=\"" + ReportForm.path(line.revisionKey()) + "\""));
        assertThat(get(desk + "/result?show=wrong")).contains("Line 4 E4").doesNotContain("Line 1 A1<");
        assertThat(get("/exams/history")).contains("45 of 80");
    }

    @Test
    void oneTapBelowAMissedLineKeepsWhy() {
        String desk = begun("practitioner-bakery");
        PRACTICE.lines().stream().limit(2).forEach(line -> answer(desk, end(line), "choice=" + line.key()));
        browser.post().uri(desk + "/hand-in").exchange().expectStatus().isSeeOther();
        assertThat(get(desk + "/result").split("Why was it missed", -1)).hasSize(79);
        String causes = desk + "/causes/practitioner-bakery-";

        assertThat(body(inPlace(browser, causes + "1-a-3?show=wrong", "cause=wrong-rule")))
                .contains("Kept: Wrong rule.", "?show=wrong");
        inPlace(browser, causes + "1-a-1", "cause=wrong-rule").expectStatus().isNotFound();

        assertThat(get(desk + "/result")).containsOnlyOnce("Kept: ").contains("cause-practitioner-bakery-1-a-3");
        assertThat(exam.readiness()
                        .of(ADA, "practitioner", Seen.NOTHING)
                        .collectList()
                        .block())
                .singleElement()
                .satisfies(sitting -> assertThat(sitting.parts().get(0).marks()).isEqualTo(2));
    }

    @Test
    void aChangedPaperLeavesWhatWasBegunAsItWas() {
        String desk = begun("practitioner-bakery");
        TestArchive.keep(mongo.template(), PRACTICE);
        MockExam later = new MockExam(
                mongo.template(),
                new QuestionBank(MockExam.questions()),
                new Papers(List.of()),
                MockExam.SPEC,
                ShippedContent.exams().find("practitioner").orElseThrow());

        assertThat(body(later.browser(ADA).get().uri(desk).exchange())).contains("Mira Okafor owns it");
    }

    /** Attempts of before there were booklets have neither marks nor letters asked for. */
    @Test
    void attemptsStoredBeforeStayReadable() {
        AttemptId id = exam.begun();
        mongo.template()
                .getCollection("attempts")
                .flatMap(attempts -> reactor.core.publisher.Mono.from(attempts.updateOne(
                        new Document("_id", id.value()),
                        new Document("$unset", new Document("rules.marks", "").append("asks", "")))))
                .block();

        assertThat(exam.attempt(id).rules()).isEqualTo(MockExam.RULES);
        assertThat(exam.attempt(id).paper().places()).allMatch(place -> place.asks() == 1);
    }

    private String begun(String paper) {
        return body(browser.post().uri("/exams/papers/" + paper).exchange(), 303);
    }

    private String choice(String desk, String line) {
        AttemptId id = new AttemptId(desk.substring("/exams/".length()));
        return exam.attempt(id)
                .sheet()
                .line(new QuestionId("practitioner-bakery-" + line))
                .choice();
    }

    private static String end(ScenarioLine line) {
        return line.id().value().substring("practitioner-bakery-".length());
    }

    private int count;

    private String answer(String desk, String line, String form) {
        count++;
        String scripted = form + "&client=c&clientSeq=" + count + "&key=k" + count + "&seen=0";
        return body(send(desk, line, scripted, true).expectStatus().isOk());
    }

    private ResponseSpec send(String desk, String line, String form, boolean scripted) {
        WebTestClient.RequestBodySpec post = browser.post().uri(desk + "/answers/practitioner-bakery-" + line);
        if (scripted) {
            post.header("HX-Request", "true");
        }
        return post.contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange();
    }

    private String get(String path) {
        return body(browser.get().uri(path).exchange().expectStatus().isOk());
    }

    private static String body(ResponseSpec response) {
        return response.expectBody(String.class).returnResult().getResponseBody();
    }

    private static String body(ResponseSpec response, int status) {
        return String.valueOf(response.expectStatus()
                .isEqualTo(status)
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation());
    }

    private static int zipped(String page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
