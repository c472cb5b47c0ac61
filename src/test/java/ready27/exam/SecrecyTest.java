package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.util.HtmlUtils;
import ready27.history.Sight;
import ready27.history.TestChanges;
import ready27.question.Option;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.Statement;
import ready27.question.TestRevisions;
import ready27.review.TestReviews;
import ready27.testing.Requests;
import ready27.testing.ShippedContent;
import ready27.testing.TestMongo;

/** A paper of the shipped bank, as it is really sat: nothing that is sent before the hand-in gives an answer away. */
class SecrecyTest {

    private static final Pattern CHOICE = Pattern.compile("<li class=\"choice\">.*?</li>", Pattern.DOTALL);
    private static final int TOKEN = 96;

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private MockExam exam;
    private WebTestClient browser;
    private String address;
    private List<Place> places;

    @BeforeEach
    void sit() {
        ExamSpec foundation = ShippedContent.exams().find("foundation").orElseThrow();
        exam = new MockExam(mongo.template(), ShippedContent.bank(), foundation);
        browser = exam.browser(ADA);
        AttemptId id = exam.begun();
        address = "/exams/" + id.value();
        places = exam.attempt(id).paper().places();
    }

    @Test
    void noRationaleAndNoWordOfRightAndWrongIsSentBeforeTheHandIn() {
        Map<String, String> sent = everythingSent();
        Set<String> rationales = places.stream().flatMap(this::rationales).collect(Collectors.toSet());

        assertThat(places).hasSize(50);
        assertThat(rationales).hasSizeGreaterThan(150).allMatch(why -> why.length() > 10);
        sent.forEach((page, bytes) -> {
            String words = HtmlUtils.htmlUnescape(bytes);
            rationales.forEach(why -> assertThat(words).as(page).doesNotContain(why));
            assertThat(markup(bytes))
                    .as(page)
                    .doesNotContainPattern("(?i)is-key|is-right|correct|rationale|data-key=\"[a-d]\"");
        });
    }

    /** All fifty were missed before, in other words; so they are changed questions and cards that are due. */
    @Test
    void neitherReviewsNorThePageOfChangesTellWhatIsOnTheDesk() {
        List<Question> asked = places.stream().map(SecrecyTest::question).toList();
        List<Question> older = asked.stream().map(TestRevisions::older).toList();
        TestRevisions.archive(mongo.template(), new QuestionBank(older));
        exam.sightings
                .record(
                        ADA,
                        "long ago",
                        older.stream()
                                .map(one -> new Sight(one.id(), one.revision(), false, MockExam.NINE.minusSeconds(1)))
                                .toList())
                .block();

        Map<String, String> sent = elsewhere(asked);

        sent.forEach((page, bytes) -> {
            String words = HtmlUtils.htmlUnescape(bytes);
            places.stream()
                    .flatMap(this::rationales)
                    .forEach(why -> assertThat(words).as(page).doesNotContain(why));
            asked.forEach(one -> assertThat(words).as(page).doesNotContain(one.stem()));
        });
    }

    @Test
    void keyAndDistractorsLookAlike() {
        String desk = get(address);
        List<String> options =
                CHOICE.matcher(desk).results().map(MatchResult::group).toList();

        assertThat(options).hasSize(200);
        assertThat(options.stream().map(SecrecyTest::withoutItsWords).distinct())
                .hasSize(1);
        assertThat(places.stream()
                        .map(place -> place.onScreen(question(place).key()))
                        .distinct())
                .as("places of the keys on the screen")
                .containsExactlyInAnyOrder("A", "B", "C", "D");
    }

    /** A right answer is acknowledged in the same words as a wrong one. */
    @Test
    void anAcknowledgementDoesNotDependOnTheAnswer() {
        Set<String> shapes = new TreeSet<>();
        for (int i = 0; i < 10; i++) {
            for (String letter : List.of("a", "b", "c", "d")) {
                String form = "choice=" + letter + "&client=c" + i + letter + "&clientSeq=1&key=k&seen=9";
                String ack = act(i, form.replace("key=k", "key=k" + i + letter));
                shapes.add(shape(ack, i, letter));
            }
        }

        assertThat(shapes).hasSize(1);
    }

    /** Tokens come on top in the program; nothing stands in the page twice that could stand there once. */
    @Test
    void theDeskIsNotHeavy() throws IOException {
        String desk = get(address);
        int tokens = desk.split("name=\"_csrf\"", -1).length - 1;
        int bytes = desk.getBytes(StandardCharsets.UTF_8).length + tokens * TOKEN;
        String real = desk.replace("name=\"_csrf\" value=\"\"", "name=\"_csrf\" value=\"" + "x7Q".repeat(32) + "\"");
        System.out.printf("the desk: %d bytes, %d compressed, %d tokens%n", bytes, zipped(real), tokens);

        assertThat(tokens).isLessThanOrEqualTo(52);
        assertThat(bytes).isLessThan(120_000);
    }

    private Map<String, String> elsewhere(List<Question> asked) {
        WebTestClient changes = TestChanges.browser(mongo.template(), ShippedContent.bank(), ADA, exam.desk());
        WebTestClient reviews =
                TestReviews.browser(mongo.template(), ShippedContent.bank(), ADA, exam.desk(), exam.clock);
        Map<String, String> sent = new LinkedHashMap<>();
        sent.put("changes", Requests.page(changes, "/history/changes"));
        for (String page : List.of("/reviews", "/reviews/next")) {
            sent.put(page, Requests.page(reviews, page));
        }
        for (Question one : asked.subList(0, 5)) {
            String card = "/reviews/cards/question-" + one.id().value();
            sent.put(card, Requests.page(reviews, card));
            String form = "number=0&shown=" + one.id().value() + "&choice=" + one.key();
            sent.put(card + "/choice", body(Requests.inPlace(reviews, card + "/choice", form)));
        }
        return sent;
    }

    private Map<String, String> everythingSent() {
        Map<String, String> sent = new LinkedHashMap<>();
        sent.put("exams", get("/exams"));
        sent.put("desk", get(address));
        sent.put("hand-in", get(address + "/hand-in"));
        for (int i = 0; i < 50; i++) {
            String key = question(places.get(i)).key();
            sent.put("ack " + i, act(i, "choice=" + key + "&client=c&clientSeq=" + (i + 1) + "&key=k" + i));
        }
        sent.put("conflict", act(0, "choice=a&client=other&clientSeq=1&key=other&seen=0"));
        sent.put("events", events());
        sent.put("desk, answered", get(address));
        sent.put("hand-in, answered", get(address + "/hand-in"));
        sent.put("history", get("/exams/history"));
        sent.values().forEach(page -> assertThat(page).isNotEmpty());
        return sent;
    }

    private Stream<String> rationales(Place place) {
        Question question = question(place);
        return Stream.concat(
                question.options().stream().map(Option::why),
                question.statements().stream().map(Statement::why));
    }

    private static Question question(Place place) {
        return ShippedContent.bank().get(place.question());
    }

    /** What stands between the angle brackets of a page; the words of the questions themselves are free. */
    private static String markup(String page) {
        List<String> tags = new ArrayList<>();
        Pattern.compile("<[^>]*>").matcher(page).results().forEach(tag -> tags.add(tag.group()));
        return String.join("", tags);
    }

    private static String withoutItsWords(String option) {
        return option.replaceFirst("value=\"[a-d]\"", "value")
                .replaceFirst("<span class=\"letter\">[A-D]</span>", "letter")
                .replaceFirst("<span class=\"text\">[^<]*</span>", "text");
    }

    private String shape(String ack, int i, String letter) {
        return ack.replace(places.get(i).question().value(), "Q")
                .replaceAll("data-(version|kept|ack-seq|server-time|deadline)=\"[0-9]*\"", "")
                .replace("data-choice=\"" + letter + "\"", "chosen")
                .replaceAll("data-key=\"k[0-9a-d]*\"", "");
    }

    private String get(String path) {
        return body(browser.get().uri(path).exchange());
    }

    private String act(int i, String form) {
        return body(browser.post()
                .uri(address + "/answers/" + places.get(i).question().value())
                .header("HX-Request", "true")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange());
    }

    private String events() {
        return browser.get()
                .uri(address + "/events")
                .exchange()
                .returnResult(String.class)
                .getResponseBody()
                .take(2)
                .reduce("", String::concat)
                .block();
    }

    private static int zipped(String page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static String body(ResponseSpec response) {
        return response.expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
