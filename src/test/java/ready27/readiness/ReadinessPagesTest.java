package ready27.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.readiness.Ready.ADA;
import static ready27.readiness.Ready.BOB;
import static ready27.readiness.Stories.NINE;
import static ready27.readiness.Stories.practised;
import static ready27.readiness.Stories.timed;
import static ready27.testing.Requests.page;
import static ready27.testing.Requests.send;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import ready27.history.Sight;
import ready27.testing.TestMongo;

class ReadinessPagesTest {

    private static final TimedPaper PASSED =
            new TimedPaper("foundation", "Mock", NINE, 31, 50, 25, 49, "/exams/1/result", false);

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Ready ready = new Ready(mongo.template());
    private final WebTestClient ada = ready.guest(ADA);

    @Test
    void aStrangerSeesWhatWouldFillItAndNoFigure() {
        String html = page(ready.stranger(), "/readiness");

        assertThat(html)
                .contains("Not enough evidence", "A figure needs 20 answers to new questions. You have 0.")
                .doesNotContain("80 % interval", "NaN", "of chance");
    }

    @Test
    void aFigureNeverStandsWithoutItsInterval() {
        ready.answered(practised(10, 7, NINE));

        String html = page(ada, "/readiness");

        assertThat(html).containsPattern("class=\"big\">[^<]*%").contains("80 % interval between");
        assertThat(html).contains("not yet checked against real exam results");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/readiness", "/readiness/summary"})
    void saysByWhichModelAndHowNewWhatItRestsOnIs(String path) {
        ready.answered(practised(10, 7, NINE.minus(Duration.ofDays(3))));

        assertThat(page(ada, path))
                .contains(
                        "Model version " + Model.VERSION + ".",
                        "The newest that counts is of <time datetime=\"2026-02-27T09:")
                .containsPattern("27T09:[0-9:.]+Z\" data-as=\"day\">27 February 2026</time>\\.")
                .doesNotContain("UTC");
    }

    @Test
    void saysHowManyAnswersCountAndWhyTheOthersDoNot() {
        List<Sight> again = new ArrayList<>(practised(3, 3, NINE.plusSeconds(60)));
        again.add(new Sight(new ready27.question.QuestionId("audit-gone"), true, NINE));
        ready.at(NINE.plusSeconds(120))
                .answered(practised(10, 7, NINE))
                .answered(again)
                .answered(timed(11, 11, NINE.plusSeconds(90), 1).stream()
                        .skip(10)
                        .limit(1)
                        .toList());

        assertThat(page(ada, "/readiness"))
                .contains("Of 93 answers 70 count.", "21 were given to a question you had met before")
                .contains("1 was given in less than three seconds", "1 was given to a question that has been withdrawn")
                .contains("You score 70 % on new questions and 100 % on known ones.");
    }

    @Test
    void threeActionsBeginWhatTheySayAndLeaveTheReserveAlone() {
        ready.answered(practised(10, 4, NINE)).due(9);

        String html = page(ada, "/readiness");

        assertThat(html.split("<h3>(Answer|Read|Sit|Review)")).hasSize(4);
        assertThat(html)
                .contains("Review the cards that are due", "Answer 10 new questions: Planning")
                .contains("name=\"pool\" value=\"unseen\"", "name=\"area\" value=\"planning\"")
                .doesNotContain("/exams/reserve", "name=\"reserve\"");
    }

    @Test
    void theExamDayBringsAForecastThatForgets() {
        ready.answered(timed(10, 7, NINE, 30));
        assertThat(page(ada, "/readiness")).contains("Say when your exam is");

        send(ada, "/readiness/day", "day=2026-06-30").expectStatus().isSeeOther();

        assertThat(page(ada, "/readiness")).contains("On your exam day, 30 June 2026", "value=\"2026-06-30\"");
        Chance now = ready.stock().standing().chance();
        assertThat(ready.stock()
                        .standing()
                        .on(ready.stock().examDay().orElseThrow().toEpochDay() * 1.0)
                        .pass())
                .isLessThan(now.pass());
        send(ada, "/readiness/day", "day=").expectStatus().isSeeOther();
        assertThat(page(ada, "/readiness")).contains("Say when your exam is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-03-01", "2126-01-01", "2026-02-30", "$where", "+999999999-01-01"})
    void aDayThatCannotBeIsRefused(String day) {
        String html =
                body(send(ada, "/readiness/day", "day=" + day).expectStatus().isEqualTo(422));

        assertThat(html).containsAnyOf("is no day", "has gone by", "is more than three years ahead");
    }

    @Test
    void saysWhatMovedTheFigureSinceItWasToldLast() {
        ready.answered(practised(10, 7, NINE));
        assertThat(page(ada, "/readiness")).doesNotContain("you were told", "Since then");

        ready.at(NINE.plus(Duration.ofDays(50)));
        assertThat(page(ada, "/readiness"))
                .contains(
                        "On 2 March 2026 (UTC) you were told: ",
                        "Since then it fell by",
                        "down by ageing and forgetting.")
                .doesNotContain("answered since");

        ready.answered(practised(20, 19, NINE.plus(Duration.ofDays(50))));
        assertThat(page(ada, "/readiness")).contains("up by what you answered since", "ageing and forgetting");
    }

    @Test
    void whereNoFigureWasToldNothingHasMoved() {
        ready.answered(practised(2, 1, NINE));
        assertThat(page(ada, "/readiness")).contains("Not enough evidence");
        ready.at(NINE.plus(Duration.ofDays(1))).answered(practised(10, 7, NINE.plus(Duration.ofDays(1))));

        assertThat(page(ada, "/readiness"))
                .contains("you were told: not enough evidence.")
                .doesNotContain("Since then", "It has not moved");
    }

    @Test
    void theTimeIsEnoughOrNot() {
        ready.answered(timed(10, 7, NINE, 47));

        assertThat(page(ada, "/readiness"))
                .contains(
                        "You take 47 seconds a question",
                        "The chance of not finishing in time is under 5 % (80 % interval under 5 %)");
    }

    @Test
    void theBarIsASetting() {
        ready.answered(practised(10, 9, NINE));
        assertThat(page(ada, "/readiness")).contains("ready from 85 %");

        send(ada, "/readiness/bar", "bar=cautious").expectStatus().isSeeOther();

        assertThat(page(ada, "/readiness")).contains("ready from 90 %", "Judged by the cautious bar");
    }

    @Test
    void practitionerOpensWithAPassedFoundation() {
        ready.answered(timed(10, 8, NINE.minus(Duration.ofDays(300)), 30));
        assertThat(page(ada, "/readiness")).contains("The next stage. It opens with a passed Foundation");

        ready.papers(PASSED);

        assertThat(page(ada, "/readiness"))
                .contains("No scenario question marked yet", "Foundation areas that have faded");
    }

    @Test
    void practitionerTellsBothThresholdsWithTheirIntervals() {
        ready.papers(PASSED).scenarios(ScenarioStandingTest.paper("a", true, 14));

        assertThat(page(ada, "/readiness"))
                .contains("It rests on 4 new scenario questions")
                .contains("For 53 marks, the trainer's threshold: 46 % (80 % interval between 5 % and 91 %).");
    }

    @Test
    void practitionerSaysWhatMovedItsFigureToo() {
        ScenarioSitting first = ScenarioStandingTest.paper("a", true, 11);
        ready.papers(PASSED).scenarios(first);
        assertThat(page(ada, "/readiness")).doesNotContain("you were told: ");

        ready.at(NINE.plus(Duration.ofDays(200)));
        assertThat(page(ada, "/readiness"))
                .contains("On 2 March 2026 (UTC) you were told: ", "older papers that weigh less.")
                .doesNotContain("finished since");

        ready.at(NINE.plus(Duration.ofDays(201)))
                .scenarios(first, new ScenarioSitting(NINE.plus(Duration.ofDays(201)), true, fine("b")));
        assertThat(page(ada, "/readiness")).contains("Since then it rose by", "up by the papers you finished since");
    }

    private static List<ScenarioSitting.Part> fine(String scenario) {
        return ScenarioStandingTest.paper(scenario, true, 18).parts();
    }

    @Test
    void theSummaryPrintsWithoutForms() {
        ready.answered(practised(10, 7, NINE));

        assertThat(page(ready.member(ADA, "Ada"), "/readiness/summary"))
                .contains("Readiness summary, Ada", "80 % interval")
                .doesNotContain("<form");
    }

    @Test
    void theAddressThatTheSummaryHadLeadsToIt() {
        ada.get()
                .uri("/readiness/report")
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/readiness/summary");
    }

    @Test
    void aLinkShowsTheSummaryToOthersUntilItIsWithdrawn() {
        ready.answered(practised(10, 7, NINE));
        String link = link(
                body(send(ada, "/readiness/share", "named=on").expectStatus().isOk()));

        ready.stranger()
                .get()
                .uri(link)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("X-Robots-Tag", "noindex, nofollow")
                .expectBody(String.class)
                .value(html -> assertThat(html)
                        .contains("A shared readiness summary", "80 % interval")
                        .doesNotContain("<form", "Ada", "/readiness/share")
                        .satisfies(ReadinessPagesTest::callsNobodyYou));
        assertThat(page(ada, "/readiness")).contains("Withdraw the link").doesNotContain(link);
        send(ada, "/readiness/share/withdraw", "").expectStatus().isSeeOther();
        ready.stranger().get().uri(link).exchange().expectStatus().isNotFound();
    }

    @Test
    void aNameIsOnTheSummaryOnlyIfThatIsWished() {
        WebTestClient member = ready.member(ADA, "Ada Example");

        String without =
                link(body(send(member, "/readiness/share", "").expectStatus().isOk()));
        assertThat(page(ready.stranger(), without)).doesNotContain("Ada Example");
        String with = link(
                body(send(member, "/readiness/share", "named=on").expectStatus().isOk()));
        assertThat(page(ready.stranger(), with)).contains("Ada Example");
    }

    @Test
    void whoTriesManyLinksIsSentAway() {
        for (int i = 0; i < ShareController.LOOKS_OF_A_CLIENT; i++) {
            ready.stranger()
                    .get()
                    .uri("/readiness/shared/guess" + i)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }

        ready.stranger()
                .get()
                .uri("/readiness/shared/guess")
                .exchange()
                .expectStatus()
                .isEqualTo(429);
    }

    @Test
    void nobodySeesAnotherOnesFigure() {
        ready.answered(practised(10, 7, NINE));

        assertThat(page(ready.guest(BOB), "/readiness")).contains("You have 0.");
    }

    @ParameterizedTest
    @CsvSource({
        "0.951,over 95 %",
        "0.95,95 %",
        "0.724,72 %",
        "0.05,5 %",
        "0.049,under 5 %",
        "1,over 95 %",
        "0,under 5 %"
    })
    void chancesAreNoMoreExactThanAnybodyKnows(double chance, String shown) {
        assertThat(Percent.of(chance)).isEqualTo(shown);
    }

    private static String link(String html) {
        Matcher link = Pattern.compile("https://ready.example(/readiness/shared/[A-Za-z0-9_-]{43})")
                .matcher(html);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** Whoever reads it is not the learner. */
    private static void callsNobodyYou(String html) {
        String summary = html.substring(html.indexOf("<h1"), html.indexOf("</main>"));

        assertThat(summary)
                .doesNotContainPattern("(?i)\\byour?\\b|\\bBook\\.")
                .doesNotContain("href=\"/learner", "href=\"/exams");
    }

    private static String body(ResponseSpec response) {
        return Objects.requireNonNull(
                response.expectBody(String.class).returnResult().getResponseBody());
    }
}
