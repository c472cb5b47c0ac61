package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;
import static ready27.exam.MockExam.BOB;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.util.HtmlUtils;
import ready27.paper.PaperFiles;
import ready27.paper.Papers;
import ready27.question.QuestionBank;
import ready27.testing.ShippedContent;
import ready27.testing.TestMongo;

/** Notes, highlights and the open book beside a paper, as they are sent to a browser. */
class AsideTest {

    private static final String HIGHLIGHT = "key=aaaaaaaa1&block=booklet&from=0&to=5&text=Baker";

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private MockExam exam;
    private WebTestClient browser;
    private String desk;

    @BeforeEach
    void aPaperIsBegun() {
        exam = new MockExam(
                mongo.template(),
                new QuestionBank(MockExam.questions()),
                new Papers(List.of(PaperFiles.scenario("practitioner-bakery", "practice"))),
                MockExam.SPEC,
                ShippedContent.exams().find("practitioner").orElseThrow());
        exam.sittings.pass(ADA, List.of("foundation")).block();
        browser = exam.browser(ADA);
        desk = String.valueOf(browser.post()
                .uri("/exams/papers/practitioner-bakery")
                .exchange()
                .expectStatus()
                .isSeeOther()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation());
    }

    @Test
    void withoutScriptsAButtonSavesTheNoteAndOneComesBackToIt() {
        send("/notes/2", "text=the%20owner%0D%0Ais%20Mira&seen=0", false)
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location(desk + "?question=2#note-2");

        assertThat(get(desk + "?question=2")).contains("the owner\nis Mira", "name=\"seen\" value=\"1\"");
    }

    @Test
    void aScriptIsToldWhatStandsNow() {
        body(send("/notes/1", "text=first&client=one&seq=1&seen=0", true));

        assertThat(body(send("/notes/1", "text=second&client=two&seq=1&seen=0", true)))
                .contains("\"text\":\"first\\n\\nsecond\"", "\"version\":2");
    }

    @Test
    void highlightsComeBackUntilTheyAreRemoved() {
        assertThat(body(send("/highlights", HIGHLIGHT, true))).isEqualTo("true");
        assertThat(get(desk + "/notebook")).contains("\"block\":\"booklet\"", "\"text\":\"Baker\"");

        assertThat(body(send("/highlights/aaaaaaaa1/removal", "", true))).isEqualTo("true");
        assertThat(get(desk + "/notebook")).doesNotContain("Baker");
    }

    @Test
    void nonsenseIsRefused() {
        send("/highlights", "key=x", true).expectStatus().isBadRequest();
        send("/highlights", HIGHLIGHT.replace("to=5", "to=9"), true)
                .expectStatus()
                .isBadRequest();
        send("/notes/1", "text=x&client=a.b&seq=1", true).expectStatus().isBadRequest();
        send("/notes/5", "text=x", true).expectStatus().isNotFound();
        send("/highlights/no.key/removal", "", true).expectStatus().isNotFound();
    }

    @Test
    void toAnybodyElseThereIsNothingHere() {
        browser = exam.browser(BOB);

        send("/notes/1", "text=x&client=a&seq=1", true).expectStatus().isNotFound();
        send("/highlights", HIGHLIGHT, true).expectStatus().isNotFound();
        send("/openings", "", true).expectStatus().isNotFound();
        browser.get().uri(desk + "/notebook").exchange().expectStatus().isNotFound();
        browser.get().uri(desk + "/book?q=audit").exchange().expectStatus().isNotFound();
    }

    @Test
    void theOpenBookFindsClausesControlsAndTermsInOurOwnWords() {
        assertThat(get(desk))
                .contains("value=\"book\"", "hx-get=\"" + desk + "/book\"", "action=\"" + desk + "/book\"");
        assertThat(get(desk + "/book?q=9.2.2"))
                .contains(
                        "/syllabus/clauses/9.2.2",
                        ShippedContent.syllabus().clause("9.2.2").orElseThrow().gist());
        assertThat(get(desk + "/book?q=A.5.7"))
                .contains(
                        ShippedContent.syllabus().control("A.5.7").orElseThrow().gist());
        assertThat(get(desk + "/book?q=risk owner"))
                .contains("/syllabus/terms/risk-owner")
                .doesNotContain("/lessons/");
        assertThat(get(desk + "/book?q=zzqqxx")).contains("Nothing found");
    }

    @Test
    void theOpenBookHasTheLearnersOwnNotes() {
        assertThat(get(desk + "/book")).contains("You have no notes yet");
        body(send("/notes/3", "text=Mira owns the recipe&client=one&seq=1&seen=0", true));

        assertThat(get(desk + "/book")).contains("Mira owns the recipe", "Question 3");
        assertThat(get(desk + "/book?q=RECIPE")).contains("Mira owns the recipe");
        assertThat(get(desk + "/book?q=audit")).doesNotContain("Mira owns the recipe");
    }

    @Test
    void theResultSaysHowOftenTheBookWasOpenedAndWhatWasNoted() {
        body(send("/notes/3", "text=Mira owns the recipe&client=one&seq=1&seen=0", true));
        body(send("/highlights", HIGHLIGHT, true));
        body(send("/openings", "", true));
        body(send("/openings", "", true));
        browser.post().uri(desk + "/hand-in").exchange().expectStatus().isSeeOther();
        assertThat(body(send("/openings", "", true))).isEqualTo("false");

        assertThat(get(desk + "/result"))
                .contains("looked into 2 times", "Mira owns the recipe", "Question 3", "<q>Baker</q>");
    }

    @Test
    void withoutScriptsTheBookIsAPageAndEachLookUpCounts() {
        assertThat(get(desk + "/book?q=9.2.2"))
                .contains("<html", "value=\"9.2.2\"", "/syllabus/clauses/9.2.2", "href=\"" + desk + "\"");
        get(desk + "/book?q=A.5.7");
        String inPlace = body(browser.get()
                .uri(desk + "/book?q=A.5.8")
                .header("HX-Request", "true")
                .exchange());
        assertThat(inPlace).contains("/syllabus/controls/A.5.8").doesNotContain("<html");
        browser.post().uri(desk + "/hand-in").exchange().expectStatus().isSeeOther();
        get(desk + "/book?q=A.5.7");

        assertThat(get(desk + "/result")).contains("looked into 2 times");
    }

    @Test
    void aClosedBookIsNowhere() {
        assertThat(ShippedContent.exams().find("practitioner").orElseThrow().openBook())
                .isTrue();
        assertThat(ShippedContent.exams().find("foundation").orElseThrow().openBook())
                .isFalse();
        desk = "/exams/" + exam.begun().value();

        assertThat(get(desk)).doesNotContain("value=\"book\"", "open-book");
        browser.get().uri(desk + "/book?q=audit").exchange().expectStatus().isNotFound();
        send("/openings", "", true).expectStatus().isNotFound();
    }

    private ResponseSpec send(String path, String form, boolean scripted) {
        WebTestClient.RequestBodySpec post = browser.post().uri(desk + path);
        if (scripted) {
            post.header("HX-Request", "true");
        }
        return post.contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange();
    }

    private String get(String path) {
        return HtmlUtils.htmlUnescape(body(browser.get().uri(path).exchange()));
    }

    private static String body(ResponseSpec response) {
        return response.expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
