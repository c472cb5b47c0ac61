package ready27.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.practice.Parts.BAKERY;
import static ready27.practice.Parts.CLASSIC;
import static ready27.practice.Parts.MATCHING;
import static ready27.practice.Parts.MULTIPLE;
import static ready27.practice.Parts.RESERVED;
import static ready27.practice.Practices.ADA;
import static ready27.practice.Practices.BOB;
import static ready27.testing.Requests.page;
import static ready27.testing.Requests.send;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;
import ready27.history.Seen;
import ready27.history.Sightings;
import ready27.learner.TestVisitors;
import ready27.paper.PaperFiles;
import ready27.paper.Papers;
import ready27.paper.PartId;
import ready27.paper.Scenario;
import ready27.paper.ScenarioLine;
import ready27.question.ReportForm;
import ready27.testing.Requests;
import ready27.testing.TestMongo;

class PartPagesTest {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final WebTestClient ada = Parts.browser(mongo.template(), Parts.openedBy(), TestVisitors.guest(ADA));
    private final WebTestClient bob = Parts.browser(mongo.template(), Parts.openedBy(BOB), TestVisitors.guest(BOB));
    private final WebTestClient stranger =
            Parts.browser(mongo.template(), Parts.openedBy(BOB), TestVisitors.stranger(BOB));

    @Test
    void theListNamesEveryPartOfThePracticePaper() {
        assertThat(page(stranger, "/practice/parts"))
                .contains("20 parts, 0 done", "Harbour Bakery", "Question 4, part E", "Not practised yet");
    }

    @Test
    void theListIsNarrowedByTypeAndArea() {
        assertThat(page(ada, "/practice/parts?type=matching")).contains("4 parts, 0 done");
        assertThat(page(ada, "/practice/parts?type=matching&area=planning")).contains("1 part, 0 done");
        assertThat(page(ada, "/practice/parts?area=audit")).contains("0 parts", "No part is like that");
        assertThat(page(ada, "/practice/parts?type=nothing&area=none&show=x")).contains("20 parts");
        assertThat(page(ada, "/practice/parts?show=mistakes")).contains("No part is like that");
    }

    @Test
    void aPartOfAPaperThatIsBeingSatIsNotThereUntilItIsHandedIn() {
        PaperPart part = Parts.part(CLASSIC);
        WebTestClient sitting = Parts.browser(
                mongo.template(),
                new Papers(List.of(BAKERY)),
                Parts.openedBy(),
                learner -> Mono.just(part.lines().stream().map(ScenarioLine::id).collect(Collectors.toSet())),
                TestVisitors.guest(ADA));

        assertThat(page(sitting, "/practice/parts")).contains("19 parts, 0 done");
        sitting.get().uri(CLASSIC.path()).exchange().expectStatus().isNotFound();
        send(sitting, CLASSIC.path(), "").expectStatus().isNotFound();
        assertThat(page(ada, CLASSIC.path())).contains("<h1");
    }

    @Test
    void aReservePaperComesInWithItsOpening() {
        assertThat(page(ada, "/practice/parts")).doesNotContain("practitioner-harbour");
        assertThat(page(stranger, "/practice/parts")).doesNotContain("practitioner-harbour");
        ada.get().uri(RESERVED.path()).exchange().expectStatus().isNotFound();
        stranger.get().uri(RESERVED.path()).exchange().expectStatus().isNotFound();
        send(ada, RESERVED.path(), "line=").expectStatus().isNotFound();
        send(ada, RESERVED.path() + "/again", "run=x").expectStatus().isNotFound();

        assertThat(page(bob, "/practice/parts")).contains("40 parts", "A reserve paper that you have opened");
        assertThat(page(bob, RESERVED.path())).contains("Check A1");
    }

    @Test
    void aPartShowsTheScenarioAndItsInformationAndNoKey() {
        for (PaperPart part : PaperPart.of(BAKERY)) {
            String html = page(stranger, part.id().path());

            assertThat(html).contains("Harbour Bakery bakes for three towns", "ISO/IEC 27001:2022");
            assertThat(html)
                    .contains("Additional information " + part.question().number());
            assertThat(html)
                    .contains("Check " + part.part().letter() + part.lines().size());
            assertGivesNothingAway(html);
        }
    }

    @Test
    void oneLineIsExplainedAtOnceAndTheOthersStayChosen() {
        ScenarioLine first = line(CLASSIC, 0);
        ScenarioLine second = line(CLASSIC, 1);

        String html = body(inPlace(
                        CLASSIC,
                        choice(first, "c") + choice(second, "a") + "line="
                                + first.id().value())
                .expectStatus()
                .isOk());

        assertThat(html).doesNotContain("<html").contains("1 of 5 answered, 0 right");
        assertThat(html).contains("Not right: the answer is B. No mark.", "Your answer: wrong", "Right answer");
        first.options().forEach(option -> assertThat(html).contains(option.why()));
        second.options().forEach(option -> assertThat(html).doesNotContain(option.why()));
        assertThat(html).containsPattern("choice\\." + second.id().value() + "\" value=\"a\" checked");
        assertThat(html).contains("href=\"/syllabus/clauses/5.3\"");
        assertThat(html)
                .contains("href=\"" + ReportForm.path(first.revisionKey()) + "\">Report this line")
                .doesNotContain(ReportForm.path(second.revisionKey()));
    }

    @Test
    void theWholePartIsCheckedTogether() {
        String all = Parts.part(MATCHING).lines().stream()
                .map(line -> choice(line, line.key()))
                .reduce("", String::concat);

        assertThat(body(inPlace(MATCHING, all))).contains("4 of 4 marks", "Right: 1 mark.", "Once more", "Next part");
        assertThat(page(ada, "/practice/parts?type=matching")).contains("4 of 4 right", "4 parts, 1 done");
        assertThat(page(ada, "/practice/parts?type=matching&show=open")).contains("3 parts, 0 done");
    }

    @Test
    void whatHasNoAnswerIsSaidAndTheRestIsMarked() {
        String html = body(
                inPlace(MATCHING, choice(line(MATCHING, 0), "a")).expectStatus().isEqualTo(422));

        assertThat(html).contains("1 of 4 answered", "No answer yet.");
    }

    @Test
    void withoutScriptsOneIsLedBackToTheLine() {
        ScenarioLine first = line(CLASSIC, 0);

        send(
                        ada,
                        CLASSIC.path(),
                        shown() + choice(first, first.key()) + "line="
                                + first.id().value())
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location(CLASSIC.path() + "#" + first.id().value());
        assertThat(page(ada, CLASSIC.path())).contains("Right: 1 mark.");
    }

    @Test
    void withoutScriptsWhatWaitsToBeCheckedStaysChosen() {
        ScenarioLine first = line(CLASSIC, 0);
        ScenarioLine second = line(CLASSIC, 1);

        String html = body(send(
                        ada,
                        CLASSIC.path(),
                        shown() + choice(first, first.key()) + choice(second, "b") + "line="
                                + first.id().value())
                .expectStatus()
                .isOk());

        assertThat(html).contains("<html", "Right: 1 mark.");
        assertThat(html).containsPattern("choice\\." + second.id().value() + "\" value=\"b\" checked");
    }

    @Test
    void oneTapBelowAMissedLineKeepsWhy() {
        ScenarioLine first = line(CLASSIC, 0);
        String html =
                body(inPlace(CLASSIC, choice(first, "c") + "line=" + first.id().value()));
        assertThat(html).containsOnlyOnce("Why was it missed?");

        String cause = CLASSIC.path() + "/causes/" + first.id().value();

        assertThat(body(Requests.inPlace(ada, cause, "cause=wrong-rule")))
                .doesNotContain("<html", "<form")
                .contains("Kept: Wrong rule.");
        assertThat(page(ada, CLASSIC.path())).contains("Kept: Wrong rule.");
        Requests.inPlace(bob, cause, "cause=misread").expectStatus().isNotFound();
        Requests.inPlace(ada, cause, "cause=tired").expectStatus().isNotFound();
    }

    @Test
    void aRoundBegunAnewAsksWhyAnew() {
        ScenarioLine first = line(CLASSIC, 0);
        inPlace(CLASSIC, choice(first, "c") + "line=" + first.id().value());
        String cause = CLASSIC.path() + "/causes/" + first.id().value();
        send(ada, cause, "cause=misread")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location(CLASSIC.path() + "#" + first.id().value());
        String run = new PartRounds(mongo.template())
                .of(ADA, CLASSIC)
                .blockOptional()
                .orElseThrow()
                .run();

        send(ada, CLASSIC.path() + "/again", "run=" + run);

        assertThat(page(ada, CLASSIC.path())).doesNotContain("Kept: Misread.");
        send(ada, cause, "cause=misread").expectStatus().isNotFound();
    }

    @Test
    void withoutScriptsTheTapLeavesChosenWhatWaits() {
        ScenarioLine first = line(CLASSIC, 0);
        ScenarioLine second = line(CLASSIC, 1);
        inPlace(CLASSIC, choice(first, "c") + "line=" + first.id().value());

        String html = body(send(
                        ada,
                        CLASSIC.path() + "/causes/" + first.id().value(),
                        shown() + choice(second, "b") + "cause=misread")
                .expectStatus()
                .isOk());

        assertThat(html).contains("<html", "Kept: Misread.").doesNotContain("No answer yet.");
        assertThat(html).containsPattern("choice\\." + second.id().value() + "\" value=\"b\" checked");
    }

    @Test
    void bothLettersEarnTheMarkAndOneIsAskedForAgain() {
        ScenarioLine line = line(MULTIPLE, 0);
        String ask = "line=" + line.id().value();

        assertThat(body(inPlace(MULTIPLE, choice(line, "a") + ask)
                        .expectStatus()
                        .isEqualTo(422)))
                .contains("Choose exactly two options")
                .doesNotContain("Not right");
        assertThat(body(inPlace(MULTIPLE, choice(line, "a") + choice(line, "b") + ask)))
                .contains("and only both together earn the mark");
    }

    @Test
    void anUnknownLetterIsRefusedAndTheEarlierAnswerStays() {
        ScenarioLine line = line(CLASSIC, 0);
        inPlace(CLASSIC, choice(line, line.key()) + "line=" + line.id().value())
                .expectStatus()
                .isOk();

        assertThat(body(inPlace(CLASSIC, choice(line, "z") + "line=" + line.id().value())))
                .contains("Right: 1 mark.");
        ScenarioLine second = line(CLASSIC, 1);
        assertThat(body(inPlace(
                                CLASSIC,
                                choice(second, "z") + "line=" + second.id().value())
                        .expectStatus()
                        .isEqualTo(422)))
                .contains("This line has no such option");
    }

    @Test
    void aLineThatThePartHasNotIsNotFound() {
        inPlace(CLASSIC, "line=practitioner-bakery-1-b-1").expectStatus().isNotFound();
        ada.get()
                .uri("/practice/parts/practitioner-bakery-9-z")
                .exchange()
                .expectStatus()
                .isNotFound();
        ada.get()
                .uri("/practice/parts/practitioner-nowhere-1-a")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void theHistoryIsToldOfEveryLineOnce() {
        ScenarioLine first = line(CLASSIC, 0);
        ScenarioLine second = line(CLASSIC, 1);
        inPlace(CLASSIC, choice(first, first.key()) + "line=" + first.id().value())
                .expectStatus()
                .isOk();
        inPlace(CLASSIC, choice(second, "a") + "line=" + second.id().value())
                .expectStatus()
                .isOk();
        inPlace(CLASSIC, choice(second, "b") + "line=" + second.id().value())
                .expectStatus()
                .isOk();

        assertThat(seen().times(first.id())).isEqualTo(1);
        assertThat(seen().missed(first.id())).isFalse();
        assertThat(seen().times(second.id())).isEqualTo(1);
        assertThat(seen().missed(second.id())).isTrue();
    }

    @Test
    void onceMoreItIsAskedAnewAndTheHistoryKnowsBoth() {
        ScenarioLine first = line(CLASSIC, 0);
        String answer = choice(first, first.key()) + "line=" + first.id().value();
        inPlace(CLASSIC, answer).expectStatus().isOk();
        String run = new PartRounds(mongo.template())
                .of(ADA, CLASSIC)
                .map(PartRound::run)
                .block();

        send(ada, CLASSIC.path() + "/again", "run=" + run).expectStatus().isSeeOther();
        assertGivesNothingAway(page(ada, CLASSIC.path()));
        inPlace(CLASSIC, answer).expectStatus().isOk();
        send(ada, CLASSIC.path() + "/again", "run=" + run).expectStatus().isSeeOther();

        assertThat(page(ada, CLASSIC.path())).contains("1 of 5 answered, 1 right");
        assertThat(seen().times(first.id())).isEqualTo(2);
    }

    @Test
    void aRoundGoesOnInTheWordingInWhichItBegan() {
        ScenarioLine first = line(CLASSIC, 0);
        inPlace(CLASSIC, choice(first, first.key()) + "line=" + first.id().value())
                .expectStatus()
                .isOk();
        Scenario rewritten = rewritten();
        Papers newer = new Papers(List.of(rewritten));
        keep(BAKERY);
        WebTestClient later = Parts.browser(mongo.template(), newer, Parts.openedBy(), TestVisitors.guest(ADA));
        WebTestClient fresh = Parts.browser(mongo.template(), newer, Parts.openedBy(), TestVisitors.guest(BOB));

        assertThat(page(later, CLASSIC.path())).contains("bakes for three towns", "Right: 1 mark.");
        assertThat(page(fresh, CLASSIC.path())).contains("A rewritten booklet");
        assertThat(body(send(fresh, CLASSIC.path(), shown() + choice(first, first.key()))
                        .expectStatus()
                        .isEqualTo(422)))
                .contains("This part changed while you were reading");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/practice/parts/UPPER-1-a", "/practice/parts/x", "/practice/parts/a.b-1-a"})
    void aPathThatNamesNoPartIsTurnedAway(String path) {
        ada.get().uri(path).exchange().expectStatus().isBadRequest();
    }

    private void keep(Scenario scenario) {
        PaperFiles.archive(mongo.template(), scenario);
    }

    private static Scenario rewritten() {
        return Scenario.of(
                BAKERY.id(),
                BAKERY.title(),
                BAKERY.pool(),
                BAKERY.edition(),
                BAKERY.author(),
                BAKERY.status(),
                "A rewritten booklet",
                BAKERY.questions(),
                BAKERY.checked());
    }

    private static void assertGivesNothingAway(String html) {
        assertThat(html).doesNotContain("Because of what the booklet", "is-key", "Right answer", "Not right");
    }

    private static ScenarioLine line(PartId part, int number) {
        return Parts.part(part).lines().get(number);
    }

    private static String shown() {
        return "shown=" + BAKERY.revision() + "&";
    }

    private static String choice(ScenarioLine line, String letters) {
        return letters.chars()
                .mapToObj(letter -> "choice." + line.id().value() + "=" + Character.toString(letter) + "&")
                .reduce("", String::concat);
    }

    private Seen seen() {
        return new Sightings(mongo.template()).of(ADA).blockOptional().orElseThrow();
    }

    private ResponseSpec inPlace(PartId part, String form) {
        return ada.post()
                .uri(part.path())
                .header("HX-Request", "true")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(shown() + form)
                .exchange();
    }

    private static String body(ResponseSpec response) {
        return new String(response.expectBody().returnResult().getResponseBodyContent(), StandardCharsets.UTF_8);
    }
}
