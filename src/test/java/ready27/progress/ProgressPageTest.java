package ready27.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import ready27.history.CauseForm;
import ready27.history.Explaining;
import ready27.history.Manner;
import ready27.history.Seen;
import ready27.history.SeenForTests;
import ready27.history.Sight;
import ready27.history.Sightings;
import ready27.learner.LearnerId;
import ready27.learner.TestVisitors;
import ready27.progress.Mastery.Level;
import ready27.question.Question;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;
import ready27.question.Questions;
import ready27.readiness.Said;
import ready27.readiness.TestReadiness;
import ready27.readiness.Verdict;
import ready27.readiness.Verdicts;
import ready27.review.TestReviews;
import ready27.syllabus.Area;
import ready27.testing.ShippedContent;
import ready27.testing.TestMongo;
import ready27.web.TestViews;

class ProgressPageTest {

    private static final LearnerId ADA = new LearnerId("ada");
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final QuestionBank BANK = bank();

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Sightings sightings = new Sightings(mongo.template());

    @ParameterizedTest
    @CsvSource({"4,4,UNKNOWN", "5,4,STRONG", "5,3,FAIR", "10,5,WEAK", "0,0,UNKNOWN"})
    void theLevelFollowsFromTheLatestAnswers(int met, int known, Level level) {
        assertThat(new Mastery("Audit", "/practice", 20, met, known).level()).isEqualTo(level);
    }

    @Test
    void countsTheLatestAnswerAndLeavesTheReserveOut() {
        Seen seen = SeenForTests.of(
                new Sight(new QuestionId("audit-1"), false, NINE),
                new Sight(new QuestionId("audit-1"), true, NINE.plusSeconds(9)),
                new Sight(new QuestionId("audit-2"), false, NINE),
                new Sight(new QuestionId("audit-9"), true, NINE),
                new Sight(new QuestionId("long-gone"), true, NINE));

        ProgressPage page = ProgressPage.of(past(seen), BANK, ShippedContent.syllabus(), Matters.of(BANK), NINE);

        assertThat(page.areas().get(4)).isEqualTo(new Mastery("Internal audits", "/practice?area=audit", 8, 2, 1));
        assertThat(page.clauses())
                .extracting(Mastery::title)
                .containsExactly("9.2 "
                        + ShippedContent.syllabus().clause("9.2").orElseThrow().title());
        assertThat(page.controls()).hasSize(4).extracting(Mastery::questions).containsOnly(0);
        assertThat(page.controls()).extracting(Mastery::path).contains("/syllabus/controls?theme=A.6");
    }

    @Test
    void theTrendIsWhatWasToldAndNoMoreExact() {
        TreeMap<LocalDate, Said> days = new TreeMap<>(Map.of(
                LocalDate.of(2026, 2, 1),
                new Said(Verdict.NOT_ENOUGH_EVIDENCE, 0.5, 0, 1, 3, 1),
                LocalDate.of(2026, 2, 2),
                new Said(Verdict.READY_TO_BOOK, 0.993, 0.8, 0.999, 90, 1)));

        assertThat(ProgressPage.of(
                                new Past(Seen.NOTHING, List.of(), days, new TreeMap<>()),
                                BANK,
                                ShippedContent.syllabus(),
                                Matters.of(BANK),
                                NINE)
                        .trend())
                .containsExactly(new ProgressPage.Told("2 February 2026", 95, 80, 95, "ready to book"));
    }

    @Test
    void whatWasToldOfPractitionerHasItsOwnTable() {
        sightings.record(ADA, "set", sights()).block();
        assertThat(page()).doesNotContain("next-table");
        Document told = new Document("verdict", "CLOSE")
                .append("pass", 0.7)
                .append("low", 0.4)
                .append("high", 0.9)
                .append("answers", 4)
                .append("model", 1);
        Document said = new Document("practitioner", new Document("2026-03-01", told));
        mongo.template()
                .insert(new Document("_id", ADA.value()).append("said", said), "verdicts")
                .block();

        assertThat(page()).contains("id=\"next-table\"", "<td class=\"number\">70 %</td>", "1 March 2026");
    }

    @Test
    void everyChartHasItsTable() {
        sightings.record(ADA, "set", sights()).block();

        String html = page();

        assertThat(html)
                .contains("data-source=\"areas-table\"", "id=\"areas-table\"", "Mastery is the share")
                .contains("Lines of Practitioner papers are not counted")
                .contains("Answers and cards a day", "heat-1")
                .doesNotContain("style=", "onclick");
    }

    /** The sweeper closes it whenever it comes by. */
    @Test
    void aPaperThatWasLeftBlankIsNoActivity() {
        Sight blank = new Sight(new QuestionId("audit-1"), false, NINE, Manner.LEFT_BLANK, Sight.UNKNOWN);
        Sight timed = new Sight(new QuestionId("audit-2"), false, NINE.minus(Duration.ofDays(1)), Manner.TIMED, 9);
        Seen seen = SeenForTests.of(blank, timed);

        Activity activity = ProgressPage.of(past(seen), BANK, ShippedContent.syllabus(), Matters.of(BANK), NINE)
                .activity();

        assertThat(activity.days()).isEqualTo(1);
        assertThat(activity.rows().get(0).cells().get(12).done()).isZero();
    }

    @Test
    void aReviewedCardIsActivityThoughNothingWasAnswered() {
        TestReviews.review(mongo.template(), ADA, NINE);

        assertThat(page()).contains("You answered questions or reviewed cards on 1 day of the last 28.");
    }

    @Test
    void saysWhyAnswersWereMissedAndWhatHelps() {
        sightings.record(ADA, "set", sights()).block();
        assertThat(page()).contains("you missed 2 answers and have not said why");

        new Explaining(sightings)
                .keep(ADA, "set", new QuestionId("audit-7"), new CauseForm("misread"))
                .block();

        assertThat(page())
                .contains("you missed 2 answers and said why of 1", "What helps", "Read every stem twice")
                .contains("name=\"question\" value=\"audit-7\"", "href=\"/lessons/how-the-exams-work\"");
    }

    @Test
    void whoDidNothingIsToldWhatWouldShowUp() {
        assertThat(page()).contains("Nothing yet").doesNotContain("<table");
    }

    private static Past past(Seen seen) {
        return new Past(seen, List.of(), new TreeMap<>(), new TreeMap<>());
    }

    private static List<Sight> sights() {
        List<Sight> sights = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            sights.add(new Sight(new QuestionId("audit-" + i), i < 7, NINE.minus(Duration.ofDays(i))));
        }
        return sights;
    }

    private String page() {
        return Objects.requireNonNull(WebTestClient.bindToController(new ProgressController(
                        new LookingBack(
                                sightings,
                                TestReviews.past(mongo.template()),
                                new Verdicts(mongo.template()),
                                TestReadiness.AIMS),
                        BANK,
                        ShippedContent.syllabus(),
                        Matters.of(BANK),
                        () -> NINE))
                .argumentResolvers(TestVisitors.guest(ADA))
                .viewResolvers(views -> views.viewResolver(TestViews.jte()))
                .configureClient()
                .responseTimeout(Duration.ofSeconds(60))
                .build()
                .get()
                .uri("/progress")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static QuestionBank bank() {
        List<Question> questions = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            questions.add(Questions.classic("audit-" + i, Area.AUDIT, "b"));
        }
        questions.add(Questions.reserve("audit-9", Area.AUDIT, "b"));
        return new QuestionBank(questions);
    }
}
