package ready27.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.practice.Practices.ADA;
import static ready27.practice.Practices.BOB;
import static ready27.practice.Practices.FIRST;
import static ready27.practice.Practices.NINE;
import static ready27.practice.Practices.PAIR;
import static ready27.practice.Practices.RESERVED;
import static ready27.practice.Practices.SECOND;
import static ready27.testing.Requests.body;
import static ready27.testing.Requests.inPlace;
import static ready27.testing.Requests.page;
import static ready27.testing.Requests.send;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import ready27.history.Cause;
import ready27.history.Manner;
import ready27.history.Seen;
import ready27.history.Sight;
import ready27.history.Sightings;
import ready27.learner.TestVisitors;
import ready27.testing.TestMongo;

class PracticePagesTest {

    private static final String CAUSE = "/practice/set-1/causes/audit-1";

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final PracticeSets sets = new PracticeSets(mongo.template());
    private final WebTestClient ada = Practices.browser(mongo.template(), TestVisitors.guest(ADA));
    private final WebTestClient bob = Practices.browser(mongo.template(), TestVisitors.guest(BOB));
    private final WebTestClient stranger = Practices.browser(mongo.template(), TestVisitors.stranger(BOB));

    @BeforeEach
    void begin() {
        sets.begin(Practices.set("set-1", ADA, FIRST, PAIR)).block();
    }

    @Test
    void asksOneQuestionInTheKeptOrderWithoutKeyOrReason() {
        String html = page(ada, "/practice/set-1");

        assertThat(html).contains("Question 1 of 2", "What does audit-1 ask?");
        assertThat(html).containsSubsequence("value=\"c\"", "value=\"a\"", "value=\"d\"", "value=\"b\"");
        assertGivesNothingAway(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"question=audit-1", "area=audit&pool=all"})
    void whatARunningExamAsksIsLeftOutUntilItIsHandedIn(String wish) {
        WebTestClient sitting = Practices.browser(
                mongo.template(), learner -> Mono.just(Set.of(FIRST.id(), SECOND.id())), TestVisitors.guest(ADA));

        assertThat(body(send(sitting, "/practice", wish)))
                .contains("in a mock exam that you have not handed in yet")
                .doesNotContain("reason a of audit-1");
        send(ada, "/practice", wish).expectStatus().isSeeOther();
    }

    @Test
    void theTwoStatementsDoNotSayWhetherTheyHold() {
        send(ada, "/practice/set-1/answers/audit-1", "choice=b").expectStatus().isSeeOther();

        String html = page(ada, "/practice/set-1");

        assertThat(html).contains("Statement one of terms-1");
        assertGivesNothingAway(html);
    }

    @Test
    void tellsTheKeyAndEveryReasonInPlace() {
        String html = body(inPlace(ada, "/practice/set-1/answers/audit-1", "choice=a&confidence=sure"));

        assertThat(html).doesNotContain("<html").contains("Not right: the answer is D.");
        assertThat(html).contains("Your answer: wrong", "Right answer", "You said: Sure.");
        assertThat(html).contains("Because of reason a of audit-1", "Because of reason d of audit-1");
        assertThat(html).contains("href=\"/syllabus/clauses/9.2.2\"", "/questions/audit-1/reports", "data-next");
        assertThat(html).contains(FIRST.revision(), "ISO/IEC 27001:2022, last checked on 23 November 2026");
    }

    @Test
    void theReasonsOfTwoStatementsStandUnderThemOnce() {
        String html = body(inPlace(ada, "/practice/set-1/answers/terms-1", "choice=a"));

        assertThat(html).containsOnlyOnce("Reason one of terms-1").containsOnlyOnce("Reason two of terms-1");
        assertThat(html).contains("True", "False", "Your answer: right");
    }

    @Test
    void withoutScriptsTheReasonsHaveAPage() {
        send(ada, "/practice/set-1/answers/audit-1", "choice=b")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/practice/set-1/answers/audit-1");

        assertThat(page(ada, "/practice/set-1/answers/audit-1")).contains("<html", "Your answer: right");
    }

    @Test
    void aSecondAnswerChangesNothingAndShowsTheFirst() {
        String first = body(inPlace(ada, "/practice/set-1/answers/audit-1", "choice=a"));

        assertThat(body(inPlace(ada, "/practice/set-1/answers/audit-1", "choice=b&confidence=sure")))
                .isEqualTo(first);
        assertThat(seen().times(FIRST.id())).isEqualTo(1);
        assertThat(seen().missed(FIRST.id())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"7,7", "0,0", "-3,-1", "4000,-1"})
    void thePageThatAskedTellsHowLongTheAnswerTook(int secondsAgo, int known) {
        assertThat(page(ada, "/practice/set-1")).contains("name=\"shown\" value=\"" + NINE.toEpochMilli() + "\"");

        long shown = NINE.minusSeconds(secondsAgo).toEpochMilli();
        send(ada, "/practice/set-1/answers/audit-1", "choice=b&shown=" + shown);

        assertThat(seen().sights())
                .containsExactly(new Sight(FIRST.id(), FIRST.revision(), true, NINE, Manner.PRACTICE, known));
    }

    @Test
    void aRefusedFormKeepsTheTimeAtWhichTheQuestionWasShownFirst() {
        String shown = "shown=" + NINE.minusSeconds(60).toEpochMilli();

        assertThat(body(inPlace(ada, "/practice/set-1/answers/audit-1", shown)))
                .contains("Choose one of the options first.", shown.replace("shown=", "name=\"shown\" value=\""));
        assertThat(body(inPlace(ada, "/practice/set-1/answers/audit-1", "shown=yesterday")))
                .contains("name=\"shown\" value=\"" + NINE.toEpochMilli() + "\"");
    }

    @Test
    void anAnswerThatDoesNotSayWhenItWasShownIsStillKept() {
        send(ada, "/practice/set-1/answers/audit-1", "choice=b&shown=yesterday");

        assertThat(seen().sights()).containsExactly(new Sight(FIRST.id(), FIRST.revision(), true, NINE));
    }

    @Test
    void surenessMayBeTappedAfterwards() {
        inPlace(ada, "/practice/set-1/answers/audit-1", "choice=b")
                .expectStatus()
                .isOk();

        assertThat(body(inPlace(ada, "/practice/set-1/confidence/audit-1", "confidence=guess")))
                .contains("You said: Guess.");
        assertThat(page(ada, "/practice/set-1/result")).contains("Right, but guessed");
    }

    @Test
    void surenessBeforeTheAnswerIsNotFoundAndShowsNothing() {
        assertGivesNothingAway(body(inPlace(ada, "/practice/set-1/confidence/audit-1", "confidence=guess")
                .expectStatus()
                .isNotFound()));
    }

    @Test
    void oneTapBelowAMissedQuestionKeepsWhy() {
        String before = body(inPlace(ada, "/practice/set-1/answers/audit-1", "choice=a"));
        assertThat(before).contains("Why was it missed?", "Ran out of time").doesNotContain("Take it back");

        String after = body(inPlace(ada, CAUSE, "cause=misread"));

        assertThat(after).doesNotContain("<html").contains("Kept: Misread.", "Take it back");
        assertThat(after).containsOnlyOnce("aria-pressed=\"true\"").contains("value=\"misread\" aria-pressed=\"true\"");
        assertThat(page(ada, "/practice/set-1/answers/audit-1")).contains("Kept: Misread.");
        assertThat(body(inPlace(ada, CAUSE, "cause=not-said"))).doesNotContain("Kept", "aria-pressed=\"true\"");
    }

    @Test
    void theNextAnswerOfTheSetLeavesTheCauseStanding() {
        send(ada, "/practice/set-1/answers/audit-1", "choice=a");
        send(ada, CAUSE, "cause=wrong-rule")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/practice/set-1/answers/audit-1");

        send(ada, "/practice/set-1/answers/terms-1", "choice=b");

        assertThat(page(ada, "/practice/set-1/answers/audit-1")).contains("Kept: Wrong rule.");
    }

    @Test
    void aRightAnswerHasNoCauseAndTakesNone() {
        assertThat(body(inPlace(ada, "/practice/set-1/answers/audit-1", "choice=b")))
                .doesNotContain("Why was it missed?");

        inPlace(ada, CAUSE, "cause=misread").expectStatus().isNotFound();
    }

    @ParameterizedTest
    @CsvSource({
        "/practice/set-1/causes/audit-1, cause=tired",
        "/practice/set-1/causes/audit-1, x=y",
        "/practice/set-1/causes/terms-1, cause=misread",
        "/practice/set-1/causes/audit-2, cause=misread",
        "/practice/nowhere/causes/audit-1, cause=misread"
    })
    void whatIsNoMissOfMineIsNotFound(String path, String form) {
        send(ada, "/practice/set-1/answers/audit-1", "choice=a");

        send(ada, path, form).expectStatus().isNotFound();
        inPlace(ada, path, form).expectStatus().isNotFound();
        send(bob, CAUSE, "cause=misread").expectStatus().isNotFound();
        assertThat(seen().sights()).extracting(Sight::cause).containsOnly(Cause.NOT_SAID);
    }

    @Test
    void whyChangesNoScore() {
        send(ada, "/practice/set-1/answers/audit-1", "choice=a");
        String before = page(ada, "/practice/set-1/result");

        send(ada, CAUSE, "cause=misread");

        assertThat(page(ada, "/practice/set-1/result")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "choice=", "choice=x", "choice=cadb"})
    void anEmptyOrUnknownChoiceIsAskedForAgain(String form) {
        String html = body(inPlace(ada, "/practice/set-1/answers/audit-1", form)
                .expectStatus()
                .isEqualTo(422));

        assertThat(html).contains("Choose one of the options first.");
        assertGivesNothingAway(html);
        assertThat(body(send(ada, "/practice/set-1/answers/audit-1", form))).contains("<html");
    }

    @Test
    void theExplanationOfAnUnansweredQuestionLeadsToTheQuestion() {
        ada.get()
                .uri("/practice/set-1/answers/audit-1")
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/practice/set-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/practice/set-1", "/practice/set-1/result", "/practice/set-1/answers/audit-1"})
    void aSetOfSomebodyElseIsNotThere(String path) {
        bob.get().uri(path).exchange().expectStatus().isNotFound();
        stranger.get().uri(path).exchange().expectStatus().isNotFound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"answers", "flags", "confidence"})
    void nobodyPostsIntoASetOfSomebodyElseOrOutsideTheSet(String what) {
        String form = "choice=b&flag=on&confidence=sure";

        send(bob, "/practice/set-1/" + what + "/audit-1", form).expectStatus().isNotFound();
        send(ada, "/practice/set-1/" + what + "/audit-2", form).expectStatus().isNotFound();
        send(ada, "/practice/nowhere/" + what + "/audit-1", form).expectStatus().isNotFound();
        assertThat(seen().flagged()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/practice/$where", "/practice/SET", "/practice/set-1/answers/a.b"})
    void aPathThatNamesNothingIsTurnedAway(String path) {
        ada.get().uri(path).exchange().expectStatus().isBadRequest();
    }

    @Test
    void aFlagIsKeptAndShownPressed() {
        assertThat(body(inPlace(ada, "/practice/set-1/flags/audit-1", "flag=on")))
                .contains("aria-pressed=\"true\"", "value=\"off\"");

        assertThat(page(ada, "/practice/set-1")).contains("Flagged");
        assertThat(page(ada, "/practice?pool=flagged")).contains("1 flagged");
    }

    /** The process died between the two writes of the last answer. */
    @Test
    void theEndTellsTheHistoryWhatACrashKeptFromIt() {
        send(ada, "/practice/set-1/answers/audit-1", "choice=a");
        sets.answer(ADA, new SetId("set-1"), PAIR.id(), new Answer(PAIR.key(), true, null, NINE))
                .block();
        assertThat(seen().times(PAIR.id())).isZero();

        page(ada, "/practice/set-1/result");

        assertThat(seen().times(PAIR.id())).isEqualTo(1);
    }

    @Test
    void theEndSaysHowItWent() {
        send(ada, "/practice/set-1/answers/audit-1", "choice=a&confidence=sure");
        send(ada, "/practice/set-1/answers/terms-1", "choice=" + PAIR.key());

        ada.get().uri("/practice/set-1").exchange().expectHeader().location("/practice/set-1/result");
        String html = page(ada, "/practice/set-1/result");
        assertThat(html).contains("right of 2 answered", "Wrong, but you were sure", "Internal audits");
        assertThat(html).contains("name=\"question\" value=\"audit-1\"", "Another set");
    }

    @Test
    void beginsASetAndLeadsToIt() {
        String path = send(bob, "/practice", "area=audit&number=5&pool=all")
                .expectStatus()
                .isSeeOther()
                .returnResult(String.class)
                .getResponseHeaders()
                .getFirst("Location");

        assertThat(path).startsWith("/practice/");
        assertThat(page(bob, path)).contains("Question 1 of 2");
    }

    @Test
    void retriesNamedQuestionsButNeverThoseOfTheReserve() {
        String path = send(
                        bob,
                        "/practice",
                        "question=audit-1&question=" + RESERVED.id().value())
                .returnResult(String.class)
                .getResponseHeaders()
                .getFirst("Location");

        assertThat(page(bob, path)).contains("Question 1 of 1", "What does audit-1 ask?");
        assertThat(body(send(bob, "/practice", "question=" + RESERVED.id().value())))
                .contains("belong to the reserve");
        send(bob, "/practice", "question=$where").expectStatus().isBadRequest();
    }

    @Test
    void saysSoWhereThereIsNothingToPractise() {
        assertThat(body(send(bob, "/practice", "pool=missed"))).contains("Nothing missed here yet");
        assertThat(body(send(bob, "/practice", "pool=flagged"))).contains("Nothing flagged here yet");
        send(ada, "/practice/set-1/answers/audit-1", "choice=a");
        send(ada, "/practice/set-1/answers/terms-1", "choice=a");
        assertThat(body(send(ada, "/practice", "pool=unseen&area=overview"))).contains("You have seen every question");
        assertThat(page(bob, "/practice?control=A.5.7")).contains("No practice question here yet");
    }

    @Test
    void aStrangerChoosesWithoutBecomingAGuest() {
        String html = page(stranger, "/practice?clause=9.2.2");

        assertThat(html).contains("9.2.2", "name=\"ref\" value=\"9.2.2\"", "3 questions");
        assertThat(page(stranger, "/practice?ref=nonsense&area=moon&number=7&pool=x"))
                .contains("Internal audits");
    }

    @Test
    void theOpenSetCanBeGoneOnWith() {
        assertThat(page(ada, "/practice")).contains("0 of 2 questions answered", "href=\"/practice/set-1\"");
    }

    private static void assertGivesNothingAway(String html) {
        assertThat(html).doesNotContain("Because of reason", "Reason one", "Reason two", "is-key", "True", "False");
        assertThat(Pattern.compile("\\b(right|correct|key)\\s*=", Pattern.CASE_INSENSITIVE)
                        .matcher(html)
                        .find())
                .isFalse();
    }

    private Seen seen() {
        return new Sightings(mongo.template()).of(ADA).blockOptional().orElseThrow();
    }
}
