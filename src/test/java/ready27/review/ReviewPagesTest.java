package ready27.review;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.review.ReviewTable.ADA;
import static ready27.review.ReviewTable.AUDIT;
import static ready27.review.ReviewTable.BOB;
import static ready27.review.ReviewTable.FIRST;
import static ready27.review.ReviewTable.NINE;
import static ready27.review.ReviewTable.TWIN;
import static ready27.testing.Requests.body;
import static ready27.testing.Requests.inPlace;
import static ready27.testing.Requests.page;
import static ready27.testing.Requests.send;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import ready27.history.Cause;
import ready27.history.Seen;
import ready27.history.Sight;
import ready27.history.Sightings;
import ready27.learner.TestLearners;
import ready27.learner.TestVisitors;
import ready27.question.QuestionId;
import ready27.testing.TestMongo;

class ReviewPagesTest {

    private static final String QUESTION = "/reviews/cards/question-audit-1";
    private static final String CAUSE = "/reviews/question-audit-1_0/causes/audit-2";

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private Instant now = NINE;
    private final InstantSource clock = () -> now;
    private final Set<QuestionId> asked = new HashSet<>();
    private final Reviews reviews = new Reviews(mongo.template());
    private final Sightings sightings = new Sightings(mongo.template());
    private final WebTestClient ada = ReviewTable.browser(
            mongo.template(), ReviewTable.BANK, TestVisitors.guest(ADA), learner -> Mono.just(asked), clock);
    private final WebTestClient bob = ReviewTable.browser(mongo.template(), TestVisitors.guest(BOB), clock);
    private final WebTestClient stranger = ReviewTable.browser(mongo.template(), TestVisitors.stranger(BOB), clock);

    @Test
    void aStrangerMayLookAroundAndBecomesNobody() {
        assertThat(page(stranger, "/reviews"))
                .contains("Begin with 10 cards", "10 new.", "Nothing comes back yet", "Set the day");
        assertThat(page(stranger, "/reviews/next")).contains("Show the answer", "10 cards left");
        assertThat(page(stranger, "/reviews/settings")).contains("121 cards.", "93 cards.");
    }

    @Test
    void theFrontDoesNotTellTheBack() {
        String front = page(ada, AUDIT.path());
        String back = page(ada, AUDIT.path() + "/answer");

        assertThat(front).contains("What does this term mean?", ">audit<").doesNotContain("planned, impartial");
        assertThat(back).contains("planned, impartial", "data-grade=\"4\"", "10 minutes", "2 days");
    }

    @Test
    void aGradeBringsTheNextCardInPlaceOrByARedirect() {
        String next = body(inPlace(ada, AUDIT.path(), "number=0&grade=good"));
        assertThat(next).doesNotContain("<html").contains("id=\"card\"", "Undo", "Show the answer");

        send(ada, "/reviews/cards/number-a-5-7", "number=0&grade=again")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/reviews/next");
        assertThat(log().all()).extracting(Review::grade).containsExactlyInAnyOrder(Grade.GOOD, Grade.AGAIN);
    }

    @Test
    void twoWindowsGradeOneCardOnce() {
        inPlace(ada, AUDIT.path(), "number=0&grade=good").expectStatus().isOk();
        inPlace(ada, AUDIT.path(), "number=0&grade=again").expectStatus().isOk();

        assertThat(log().all()).singleElement().extracting(Review::grade).isEqualTo(Grade.GOOD);
    }

    @Test
    void undoShowsTheCardAgainAndAnotherUndoDoesNoHarm() {
        inPlace(ada, AUDIT.path(), "number=0&grade=easy").expectStatus().isOk();
        String key = "key=meaning-audit_0";

        send(bob, "/reviews/undo", key).expectHeader().location("/reviews/next");
        send(ada, "/reviews/undo", key).expectHeader().location(AUDIT.path());
        send(ada, "/reviews/undo", key).expectHeader().location("/reviews/next");
        assertThat(log().of(AUDIT)).isEmpty();
        assertThat(body(inPlace(ada, AUDIT.path(), "number=1&grade=hard"))).contains("Undo");
        assertThat(body(inPlace(ada, "/reviews/undo", "key=meaning-audit_1"))).contains(">audit<");
    }

    @Test
    void aMissedQuestionComesAsAnotherOnTheSamePointAndTellsNothingBeforeTheAnswer() {
        miss();

        String asked = page(ada, "/reviews/next");

        assertThat(asked).contains("this is another one", "What does audit-2 ask?", "I was not sure");
        assertThat(asked).doesNotContain("Because of reason", "is-key");
    }

    @Test
    void whatAnExamAsksThatRunsIsAskedByNoCardUntilTheHandIn() {
        miss();
        asked.add(TWIN.id());

        assertThat(page(ada, "/reviews/next")).contains("What does audit-3 ask?");
        asked.add(FIRST.id());
        assertThat(page(ada, "/reviews/next")).contains("Show the answer").doesNotContain("this is another one");
        assertThat(page(ada, "/reviews")).contains("10 new.").doesNotContain("audit-1");
        asked.clear();
        assertThat(page(ada, "/reviews/next")).contains("What does audit-2 ask?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit-1", "audit-2"})
    void aCardThatWasOnTheScreenWhenTheExamBeganSaysSoAndGradesNothing(String onTheDesk) {
        miss();
        asked.add(new QuestionId(onTheDesk));

        String path = QUESTION + "/choice";
        for (String choice : List.of("&choice=b", "")) {
            String form = "number=0&shown=audit-2" + choice;
            for (String html : List.of(body(inPlace(ada, path, form)), body(send(ada, path, form)))) {
                assertThat(html).contains("The exam that you are sitting asks this question too", "Next card");
                assertThat(html).doesNotContain("reason", "is-key");
            }
        }
        assertThat(log().isEmpty()).isTrue();
        assertThat(seen().times(TWIN.id())).isZero();
    }

    @Test
    void aCardOfAnExamsQuestionIsNeitherTurnedNorShownWhenItsReviewIsTakenBack() {
        miss();
        body(inPlace(ada, QUESTION + "/choice", "number=0&shown=audit-2&choice=a"));
        asked.add(FIRST.id());

        String undone = body(inPlace(ada, "/reviews/undo", "key=question-audit-1_0"));
        for (String html : List.of(undone, page(ada, QUESTION), page(ada, QUESTION + "/answer"))) {
            assertThat(html).contains("A question of your exam").doesNotContain("What does audit-1 ask?");
        }
    }

    @Test
    void aWrongAnswerIsAgainAndIsExplained() {
        miss();

        String html = body(inPlace(ada, QUESTION + "/choice", "number=0&shown=audit-2&choice=a"));

        assertThat(html).doesNotContain("<html").contains("Not right: the answer is", "It comes back in 10 minutes.");
        assertThat(html)
                .contains(
                        "Because of reason a of audit-2",
                        "Your answer: wrong",
                        "last checked on 23 November 2026",
                        "/syllabus/clauses/9.2.2");
        assertThat(log().all()).singleElement().extracting(Review::grade).isEqualTo(Grade.AGAIN);
        assertThat(seen().missed(TWIN.id())).isTrue();
        assertThat(page(ada, "/reviews")).doesNotContain("question-audit-2");
    }

    @Test
    void aRightAnswerIsGoodAndAnUnsureOneIsHard() {
        miss();
        send(ada, QUESTION + "/choice", "number=0&shown=audit-2&choice=b")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location(QUESTION + "/answered");
        assertThat(page(ada, QUESTION + "/answered")).contains("<html", "Your answer: right", "comes back in 2 days");

        send(ada, QUESTION + "/choice", "number=1&shown=audit-1&choice=b&unsure=on");
        assertThat(log().all()).extracting(Review::grade).containsExactly(Grade.GOOD, Grade.HARD);
        assertThat(seen().times(TWIN.id())).isEqualTo(1);
    }

    @Test
    void anAnswerThatACrashKeptFromTheHistoryIsToldWithTheNextOne() {
        miss();
        CardId card = CardId.of(FIRST.id());
        Review.Shown shown = new Review.Shown(TWIN.revisionKey(), "a");
        reviews.keep(ADA, Review.of(ReviewKey.of(card, 0), Grade.AGAIN, NINE, shown))
                .block();

        now = NINE.plusSeconds(700);
        body(inPlace(ada, QUESTION + "/choice", "number=1&shown=audit-3&choice=b"));

        assertThat(seen().times(TWIN.id())).isEqualTo(1);
        assertThat(seen().missed(TWIN.id())).isTrue();
        assertThat(seen().sights()).hasSize(3);
    }

    @Test
    void anAnswerSentTwiceCountsOnceAndTheFirstStands() {
        miss();
        body(inPlace(ada, QUESTION + "/choice", "number=0&shown=audit-2&choice=a"));
        String again = body(inPlace(ada, QUESTION + "/choice", "number=0&shown=audit-2&choice=b"));

        assertThat(again).contains("Your answer: wrong");
        assertThat(seen().times(TWIN.id())).isEqualTo(1);
        assertThat(log().all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&choice=", "&choice=x"})
    void anEmptyChoiceIsAskedForAgain(String choice) {
        miss();

        assertThat(body(inPlace(ada, QUESTION + "/choice", "number=0&shown=audit-2" + choice)
                        .expectStatus()
                        .isEqualTo(422)))
                .contains("Choose one of the options first.")
                .doesNotContain("is-key");
    }

    @Test
    void whatIsNotThereIsNotFoundAndNothingIsKept() {
        miss();
        inPlace(bob, QUESTION + "/choice", "number=0&shown=audit-2&choice=a")
                .expectStatus()
                .isNotFound();
        inPlace(ada, QUESTION + "/choice", "number=0&shown=terms-1&choice=a")
                .expectStatus()
                .isNotFound();
        inPlace(ada, QUESTION + "/choice", "number=9&shown=audit-2&choice=a")
                .expectStatus()
                .isNotFound();
        inPlace(ada, QUESTION, "number=0&grade=easy").expectStatus().isNotFound();
        inPlace(ada, AUDIT.path(), "number=7&grade=easy").expectStatus().isNotFound();
        inPlace(ada, AUDIT.path(), "number=0&grade=best").expectStatus().isNotFound();
        ada.get().uri("/reviews/cards/word-nothing").exchange().expectStatus().isNotFound();
        ada.get().uri("/reviews/cards/$where").exchange().expectStatus().isBadRequest();
        send(ada, "/reviews/undo", "key=$where").expectStatus().isBadRequest();
        send(ada, "/reviews/undo", "").expectStatus().isNotFound();

        assertThat(log().isEmpty()).isTrue();
    }

    @Test
    void aMissedCardIsExplainedByOneTapThatCanBeTakenBack() {
        miss();
        String html = body(inPlace(ada, QUESTION + "/choice", "number=0&shown=audit-2&choice=a"));
        assertThat(html).contains("Why was it missed?", "hx-post=\"" + CAUSE + "\"");

        assertThat(body(inPlace(ada, CAUSE, "cause=misread"))).contains("Kept: Misread.");
        assertThat(page(ada, QUESTION + "/answered"))
                .contains("Kept: Misread.")
                .containsOnlyOnce("aria-pressed=\"true\"");
        assertThat(causes()).containsExactly(Cause.NOT_SAID, Cause.MISREAD);

        send(ada, CAUSE, "cause=not-said")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location(QUESTION + "/answered");
        assertThat(page(ada, QUESTION + "/answered")).doesNotContain("Kept:", "aria-pressed=\"true\"");
    }

    @Test
    void anAnswerThatWasRightOrAnotherPersonsIsNotExplained() {
        miss();
        String right = body(inPlace(ada, QUESTION + "/choice", "number=0&shown=audit-2&choice=b"));

        assertThat(right).doesNotContain("Why was it missed?");
        for (WebTestClient who : List.of(ada, bob)) {
            inPlace(who, CAUSE, "cause=misread").expectStatus().isNotFound();
        }
        stranger.post().uri(CAUSE).exchange().expectStatus().isUnauthorized();
        inPlace(ada, QUESTION + "/choice", "number=1&shown=audit-1&choice=a");
        inPlace(ada, "/reviews/question-audit-1_1/causes/audit-1", "cause=tired")
                .expectStatus()
                .isNotFound();
        assertThat(causes()).containsOnly(Cause.NOT_SAID);
    }

    @Test
    void whatAGuestMissedIsExplainedInTheAccountToo() {
        miss();
        inPlace(ada, QUESTION + "/choice", "number=0&shown=audit-2&choice=a");
        reviews.adopt(ADA, BOB).block();
        sightings.adopt(ADA, BOB).block();

        String brought = "/reviews/question-audit-1_0_ada/causes/audit-2";
        assertThat(page(bob, QUESTION + "/answered")).contains(brought);
        assertThat(body(inPlace(bob, brought, "cause=wrong-rule"))).contains("Kept: Wrong rule.");
        assertThat(page(bob, QUESTION + "/answered")).contains("Kept: Wrong rule.");
    }

    @Test
    void aCardThatWasNeverAnsweredIsAskedInstead() {
        miss();
        ada.get().uri(QUESTION + "/answered").exchange().expectHeader().location(QUESTION);
    }

    @Test
    void theOverviewShowsTheLoadTheExamAndTheWeakest() {
        inPlace(ada, AUDIT.path(), "number=0&grade=good").expectStatus().isOk();
        TestLearners.days(mongo.template())
                .book(ADA, "foundation", LocalDate.of(2026, 4, 2))
                .block();

        String html = page(ada, "/reviews");

        assertThat(html).contains("Thursday 2 April", "in 31 days", "You know 1 card.", "The weakest on that day");
        assertThat(html).contains("Wednesday 4 March", "Last: Good, audit");
    }

    @Test
    void settingsAreKeptAndRefusedWithAReason() {
        send(ada, "/reviews/settings", "cardsADay=50&kind=word&kind=question&exam=2026-05-06")
                .expectStatus()
                .isSeeOther();
        assertThat(page(ada, "/reviews/settings?saved=yes"))
                .contains("Saved.", "value=\"2026-05-06\"", "value=\"50\" selected");
        assertThat(page(ada, "/reviews/next")).contains("Which term is this?");

        assertThat(refused("cardsADay=20")).contains("Tick one kind");
        assertThat(refused("cardsADay=7&kind=word")).contains("one of the numbers");
        assertThat(refused("cardsADay=20&kind=word&exam=tomorrow")).contains("is no day");
        assertThat(refused("cardsADay=20&kind=word&exam=2026-03-01")).contains("1 March 2026 has gone by");
        assertThat(refused("cardsADay=20&kind=word&exam=2029-03-03")).contains("more than three years ahead");
        send(ada, "/reviews/settings", "cardsADay=50&kind=word&exam=")
                .expectStatus()
                .isSeeOther();
        assertThat(TestLearners.days(mongo.template()).of(ADA).block()).isEmpty();
    }

    /** The result may still be waited for. */
    @Test
    void aDayGoneByIsNeitherShownNorTakenBackBySavingTheRest() {
        TestLearners.days(mongo.template())
                .book(ADA, "foundation", LocalDate.of(2026, 3, 1))
                .block();

        assertThat(page(ada, "/reviews/settings")).doesNotContain("2026-03-01");
        send(ada, "/reviews/settings", "cardsADay=50&kind=word&exam=")
                .expectStatus()
                .isSeeOther();
        assertThat(TestLearners.days(mongo.template()).of(ADA).block()).containsKey("foundation");
    }

    @Test
    void whenAllIsDoneThePageSaysWhenACardComesBack() {
        send(ada, "/reviews/settings", "cardsADay=5&kind=number");
        for (int i = 0; i < 3; i++) {
            Card card = deck().next().orElseThrow();
            inPlace(ada, card.id().path(), "number=0&grade=" + (i == 0 ? "again" : "good"))
                    .expectStatus()
                    .isOk();
        }

        assertThat(page(ada, "/reviews/next"))
                .contains("Done for the moment", "You reviewed 3 cards today.", "09:10 UTC");
        now = NINE.plus(Duration.ofMinutes(11));
        assertThat(page(ada, "/reviews")).contains("1 card for today", "1 being learned.");
    }

    @Test
    void theFirstPageTellsThoseWhoHaveBegunHowMuchIsDue() {
        OpenReviews open = new OpenReviews(new Reviewing(
                reviews,
                sightings,
                ReviewTable.EMPTY_DESK,
                TestLearners.days(mongo.template()),
                ready27.testing.ShippedContent.syllabus(),
                ReviewTable.BANK,
                clock));
        miss();
        assertThat(open.of(ADA).collectList().block()).isEmpty();
        inPlace(ada, AUDIT.path(), "number=0&grade=good").expectStatus().isOk();

        assertThat(open.of(ADA).collectList().block())
                .singleElement()
                .satisfies(card -> assertThat(card.text()).startsWith("10 cards due"));
    }

    @Test
    void theAnkiPackageIsAFileToDownload() {
        miss();
        byte[] file = ada.get()
                .uri("/reviews/ready27.apkg")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches("Content-Disposition", ".*ready27.apkg.*")
                .expectBody()
                .returnResult()
                .getResponseBody();

        assertThat(file).startsWith('P', 'K').hasSizeGreaterThan(20_000);
    }

    private void miss() {
        sightings
                .record(ADA, "practice 1", List.of(new Sight(FIRST.id(), false, NINE)))
                .block();
    }

    private String refused(String form) {
        return body(send(ada, "/reviews/settings", form).expectStatus().isEqualTo(422));
    }

    private ReviewLog log() {
        return reviews.of(ADA).blockOptional().orElseThrow().log();
    }

    private Deck deck() {
        Past past = reviews.of(ADA).blockOptional().orElseThrow();
        return Round.of(
                        ready27.testing.ShippedContent.syllabus(),
                        ReviewTable.BANK,
                        past,
                        Seen.NOTHING,
                        Set.of(),
                        List.of(),
                        now)
                .deck();
    }

    private List<Cause> causes() {
        return seen().sights().stream().map(Sight::cause).sorted().toList();
    }

    private Seen seen() {
        return sightings.of(ADA).blockOptional().orElseThrow();
    }
}
