package ready27.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ready27.learner.Browser.Page;
import ready27.learner.RealResult.Marked;
import ready27.learner.RealResult.Told;
import ready27.testing.TestMongo;

/** Real results in the store, on their pages, and on the way from guest to account. */
class RealResultsTest {

    private static final LearnerId ANN = new LearnerId("ann");
    private static final LearnerId BOB = new LearnerId("bob");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 27);
    private static final String PASSWORD = "correct horse battery";

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final House house = new House(mongo.template(), Notes.class);
    private final RealResults results = house.its(RealResults.class);
    private final ExamDays days = house.its(ExamDays.class);
    private final Browser ann = new Browser(house.browser());

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void comeBackAsTheyWereTheLatestFirst() {
        RealResult first = result("foundation", DAY.minusDays(90), new Told(false));
        RealResult second = result("foundation", DAY, new Marked(31, 50, 25));
        results.enter(ANN, first).block();
        results.enter(ANN, second).block();

        assertThat(results.of(ANN).block()).containsExactly(second, first);
        assertThat(results.of(BOB).block()).isEmpty();
    }

    @Test
    void oneExamOnOneDayIsEnteredOnce() {
        results.enter(ANN, result("foundation", DAY, new Marked(31, 50, 25))).block();

        assertThat(results.enter(ANN, result("foundation", DAY, new Told(false)))
                        .block())
                .isNull();
        assertThat(results.of(ANN).block()).hasSize(1).allMatch(RealResult::passed);
    }

    @Test
    void aCorrectionMovesTheResultAndTakesNoOthersPlace() {
        RealResult wrong = result("foundation", DAY, new Told(false));
        RealResult other = result("foundation", DAY.minusDays(30), new Told(false));
        results.enter(ANN, wrong).block();
        results.enter(ANN, other).block();
        RealResult right = result("foundation", DAY.minusDays(1), new Marked(40, 50, 25));

        assertThat(results.correct(BOB, wrong.id(), right).block()).isNull();
        assertThat(results.correct(ANN, wrong.id(), other).block()).isNull();
        assertThat(results.correct(ANN, wrong.id(), right).block()).isEqualTo(right);
        assertThat(results.of(ANN).block()).containsExactly(right, other);
    }

    @Test
    void onlyTheOwnerDeletes() {
        RealResult result = result("foundation", DAY, new Told(true));
        results.enter(ANN, result).block();

        assertThat(results.remove(BOB, result.id()).block()).isNull();
        assertThat(results.remove(ANN, result.id()).block()).isEqualTo(result.id());
        assertThat(results.remove(ANN, result.id()).block()).isNull();
        assertThat(results.of(ANN).block()).isEmpty();
    }

    @Test
    void moreThanAnybodySitsAreNotKept() {
        IntStream.range(0, RealResults.MOST)
                .forEach(i -> results.enter(ANN, result("foundation", DAY.minusDays(i), new Told(false)))
                        .block());

        assertThat(results.enter(ANN, result("practitioner", DAY, new Told(true)))
                        .block())
                .isNull();
        results.remove(ANN, RealResultId.of("foundation", DAY)).block();
        assertThat(results.enter(ANN, result("practitioner", DAY, new Told(true)))
                        .block())
                .isNotNull();
    }

    @Test
    void aStrangerReadsThePageAndIsNobodyYet() {
        assertThat(ann.get("/learner/results").html())
                .contains("Nothing entered yet", "Foundation: 50 marks, 25 to pass");
        assertThat(ann.get("/learner").html()).contains("You are new here");
    }

    @Test
    void aResultIsEnteredCorrectedAndDeleted() {
        assertThat(enter("foundation", "2026-02-27", "20", "").place()).isEqualTo("/learner/results?done=entered");
        assertThat(ann.get("/learner/results").html()).contains("20 of 50", "Not passed", "27 February 2026");

        String one = "/learner/results/foundation-2026-02-27";
        assertThat(ann.get(one).html()).contains("value=\"20\"", "Delete this result");
        assertThat(ann.post(one, "exam", "foundation", "day", "2026-02-26", "marks", "30")
                        .place())
                .isEqualTo("/learner/results?done=corrected");
        assertThat(ann.get("/learner/results").html())
                .contains("30 of 50", "26 February 2026")
                .doesNotContain("27 February");
        assertThat(ann.get(one).status()).isEqualTo(404);

        assertThat(ann.post("/learner/results/foundation-2026-02-26/delete").place())
                .isEqualTo("/learner/results?done=deleted");
        assertThat(ann.get("/learner/results").html()).contains("Nothing entered yet");
    }

    @Test
    void whatIsRefusedIsShownAgainAsItWasTyped() {
        Page refused = enter("foundation", "2026-02-27", "51", "passed");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html())
                .contains("Foundation has 50 marks, so it cannot be 51", "value=\"51\"", "value=\"2026-02-27\"")
                .contains("value=\"foundation\" selected", "value=\"passed\" checked");
    }

    @Test
    void theSameEntrySentTwiceIsKeptOnceAndAnotherOfThatDayIsRefused() {
        enter("foundation", "2026-02-27", "31", "");

        assertThat(enter("foundation", "2026-02-27", "31", "").status()).isEqualTo(303);
        Page refused = enter("foundation", "2026-02-27", "32", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("on that day already", "value=\"32\"");
    }

    @Test
    void aRefusedCorrectionLeavesTheResultAsItWas() {
        enter("foundation", "2026-02-27", "31", "");

        Page refused = ann.post(
                "/learner/results/foundation-2026-02-27", "exam", "foundation", "day", "2026-02-27", "marks", "77");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("value=\"77\"", "stands as it was");
        assertThat(ann.get("/learner/results").html()).contains("31 of 50");
    }

    @Test
    void nobodySeesOrChangesAnothersResult() {
        enter("foundation", "2026-02-27", "31", "");
        Browser bob = new Browser(house.browser());

        assertThat(bob.get("/learner/results").html()).doesNotContain("31 of 50");
        assertThat(bob.get("/learner/results/foundation-2026-02-27").status()).isEqualTo(404);
        bob.get("/learner/results");
        assertThat(bob.post("/learner/results/foundation-2026-02-27/delete").status())
                .isEqualTo(401);
        assertThat(bob.post("/learner/results/foundation-2026-02-27", "exam", "foundation")
                        .status())
                .isEqualTo(401);
        bob.send("/learner/settings", "extraTimePercent", "25");
        assertThat(bob.post("/learner/results/foundation-2026-02-27/delete").status())
                .isEqualTo(404);
        assertThat(ann.get("/learner/results").html()).contains("31 of 50");
    }

    @Test
    void theExportHoldsThem() {
        enter("foundation", "2026-02-27", "31", "");

        assertThat(ann.get("/learner/data/export").html())
                .contains("\"realResults\"", "\"marks\":31", "\"day\":\"2026-02-27\"", "\"examDays\"");
    }

    @Test
    void theyGoIntoTheAccountWhoseOwnWordStands() {
        RealResult mine = result("foundation", DAY, new Marked(31, 50, 25));
        results.enter(BOB, mine).block();
        days.book(BOB, "foundation", DAY).block();
        results.enter(ANN, result("foundation", DAY, new Told(false))).block();
        results.enter(ANN, result("foundation", DAY.minusDays(60), new Told(false)))
                .block();
        days.book(ANN, "foundation", DAY.plusDays(9)).block();
        days.book(ANN, "practitioner", DAY.plusDays(99)).block();

        PersonalData data = house.its(RealExamData.class);
        data.adopt(ANN, BOB).then(data.adopt(ANN, BOB)).block();

        assertThat(results.of(BOB).block()).hasSize(2).contains(mine);
        assertThat(days.of(BOB).block())
                .containsEntry("foundation", DAY)
                .containsEntry("practitioner", DAY.plusDays(99));
        assertThat(results.of(ANN).block()).isEmpty();
        assertThat(days.of(ANN).block()).isEmpty();
    }

    @Test
    void aGuestWhoSignsInBringsThemAlongAndDeletingTakesThemAway() {
        ann.send("/learner/register", "address", "ann@example.org", "name", "Ann", "password", PASSWORD);
        Browser phone = new Browser(house.browser());
        phone.get("/learner/results");
        phone.post("/learner/results", "exam", "foundation", "day", "2026-02-27", "marks", "31");
        phone.send("/learner/sign-in", "address", "ann@example.org", "password", PASSWORD);
        assertThat(phone.get("/learner/results").html()).contains("31 of 50");

        phone.get("/learner/data");
        assertThat(phone.post("/learner/data/delete", "password", PASSWORD).status())
                .isEqualTo(303);

        assertThat(mongo.template()
                        .findAll(Document.class, RealResults.COLLECTION)
                        .collectList()
                        .block())
                .isEmpty();
    }

    private Page enter(String exam, String day, String marks, String verdict) {
        return ann.send("/learner/results", "exam", exam, "day", day, "marks", marks, "verdict", verdict);
    }

    private static RealResult result(String exam, LocalDate sat, RealResult.Outcome outcome) {
        return new RealResult(exam, sat, outcome, Instant.parse("2026-03-01T12:00:00Z"));
    }
}
