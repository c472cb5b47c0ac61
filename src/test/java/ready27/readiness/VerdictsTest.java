package ready27.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.readiness.Ready.ADA;
import static ready27.readiness.Ready.BOB;
import static ready27.readiness.Stories.NINE;
import static ready27.readiness.Stories.timed;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ready27.learner.Tokens;
import ready27.testing.TestMongo;

/** What was said stays said, for the one it was said to. */
class VerdictsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Said CLOSE = new Said(Verdict.CLOSE, 0.7, 0.4, 0.9, 50, 1);
    private static final Said READY = new Said(Verdict.READY_TO_BOOK, 0.9, 0.7, 0.99, 90, 1);

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Ready ready = new Ready(mongo.template());
    private final Verdicts verdicts = ready.verdicts;

    @Test
    void nothingWasSaidToAStranger() {
        assertThat(kept(Ready.ADA)).isEqualTo(Kept.NOTHING);
    }

    @Test
    void aDayHoldsItsLastWord() {
        verdicts.say(ADA, "foundation", MONDAY, CLOSE).block();
        verdicts.say(ADA, "foundation", MONDAY, READY).block();
        verdicts.say(ADA, "foundation", MONDAY.minusDays(1), CLOSE).block();

        assertThat(kept(ADA).of("foundation"))
                .containsExactly(java.util.Map.entry(MONDAY.minusDays(1), CLOSE), java.util.Map.entry(MONDAY, READY));
        assertThat(kept(ADA).before("foundation", NINE)).isEqualTo(Verdict.READY_TO_BOOK);
        assertThat(kept(BOB)).isEqualTo(Kept.NOTHING);
    }

    @Test
    void aWordOfADayStillToComeIsNotTheLastOne() {
        verdicts.say(ADA, "foundation", MONDAY.plusDays(10), READY).block();
        assertThat(kept(ADA).before("foundation", NINE)).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);

        verdicts.say(ADA, "foundation", MONDAY, CLOSE).block();

        assertThat(kept(ADA).before("foundation", NINE)).isEqualTo(Verdict.CLOSE);
    }

    @Test
    void aStageThatIsClosedIsNotToldAndNotKept() {
        ready.answered(timed(10, 8, NINE, 30)).scenarios(ScenarioStandingTest.paper("a", true, 14));
        ready.told();
        assertThat(kept(ADA).of("practitioner")).isEmpty();

        ready.papers(new TimedPaper("foundation", "Mock", NINE, 31, 50, 25, 49, "/exams/1/result", false))
                .told();

        assertThat(kept(ADA).of("practitioner")).containsKey(MONDAY);
    }

    @Test
    void whoWasReadyStaysReadyUntilTheFigureIsClearlyLower() {
        ready.answered(timed(10, 9, NINE, 30));
        assertThat(ready.told().standing().verdict()).isEqualTo(Verdict.READY_TO_BOOK);

        ready.at(NINE.plus(Duration.ofDays(30)));

        assertThat(ready.told().standing().missing()).contains(Gate.FRESH);
        assertThat(ready.told().standing().verdict()).isEqualTo(Verdict.READY_TO_BOOK);
        ready.at(NINE.plus(Duration.ofDays(46)));
        assertThat(ready.told().standing().verdict()).isEqualTo(Verdict.CLOSE);
    }

    @Test
    void lookingWithoutAnAnswerKeepsNothing() {
        ready.told();

        assertThat(verdicts.export(ADA).block()).isNull();
    }

    @Test
    void theBarIsKept() {
        verdicts.judgeBy(ADA, Bar.CAUTIOUS).block();

        assertThat(kept(ADA).bar()).isEqualTo(Bar.CAUTIOUS);
        verdicts.judgeBy(ADA, Bar.ORDINARY).block();
        assertThat(kept(ADA).bar()).isEqualTo(Bar.ORDINARY);
    }

    @Test
    void anAccountTakesOverWhatItWasNotToldItself() {
        verdicts.say(ADA, "foundation", MONDAY, CLOSE).block();
        verdicts.say(ADA, "foundation", MONDAY.minusDays(1), CLOSE).block();
        verdicts.say(BOB, "foundation", MONDAY, READY).block();

        verdicts.adopt(ADA, BOB).block();
        verdicts.adopt(ADA, BOB).block();

        assertThat(kept(BOB).of("foundation").values()).containsExactly(CLOSE, READY);
        assertThat(kept(ADA)).isEqualTo(Kept.NOTHING);
    }

    @Test
    void anAccountTakesOverTheBarOfTheGuestWhereItHasNone() {
        verdicts.judgeBy(ADA, Bar.CAUTIOUS).block();
        verdicts.say(BOB, "foundation", MONDAY, READY).block();
        verdicts.adopt(ADA, BOB).block();
        assertThat(kept(BOB).bar()).isEqualTo(Bar.CAUTIOUS);

        verdicts.judgeBy(BOB, Bar.ORDINARY).block();
        verdicts.judgeBy(ADA, Bar.CAUTIOUS).block();
        verdicts.adopt(ADA, BOB).block();

        assertThat(kept(BOB).bar()).isEqualTo(Bar.ORDINARY);
    }

    @Test
    void exportsAndForgets() {
        verdicts.say(ADA, "foundation", MONDAY, CLOSE).block();

        assertThat(Objects.requireNonNull(verdicts.export(ADA).block()).toString())
                .contains("2026-03-02", "CLOSE");
        verdicts.forget(ADA).block();
        assertThat(verdicts.export(ADA).block()).isNull();
    }

    @Test
    void theExportTellsOfTheLinkAndItsNameButNotItsSecret() {
        assertThat(ready.shares.export(ADA).block()).isNull();
        String token = Objects.requireNonNull(
                ready.shares.make(ADA, "Ada Example", NINE).block());

        assertThat(Objects.requireNonNull(ready.shares.export(ADA).block()).toString())
                .contains("Ada Example", NINE.toString())
                .doesNotContain(token, Tokens.hash(token));
        ready.shares.forget(ADA).block();
        assertThat(ready.shares.export(ADA).block()).isNull();
    }

    @Test
    void onlyTheNewestLinkOpensAndItsSecretIsNowhereKept() {
        String first = Objects.requireNonNull(ready.shares.make(ADA, "", NINE).block());
        String second =
                Objects.requireNonNull(ready.shares.make(ADA, "Ada", NINE).block());

        assertThat(ready.shares.open(first).block()).isNull();
        assertThat(ready.shares.open(second).block()).isEqualTo(new Shares.Share(ADA, "Ada", NINE));
        assertThat(ready.shares.open(Tokens.hash(second)).block()).isNull();
        assertThat(mongo.template()
                        .findAll(org.bson.Document.class, "shares")
                        .map(org.bson.Document::toJson)
                        .collectList()
                        .block())
                .hasSize(1)
                .noneMatch(json -> json.contains(second));
    }

    @Test
    void aLinkThatIsWithdrawnOpensNothing() {
        String token = Objects.requireNonNull(ready.shares.make(ADA, "", NINE).block());
        ready.shares.withdraw(BOB).block();
        assertThat(ready.shares.open(token).block()).isNotNull();

        ready.shares.withdraw(ADA).block();

        assertThat(ready.shares.open(token).block()).isNull();
        assertThat(mongo.template()
                        .findAll(org.bson.Document.class, "shares")
                        .count()
                        .block())
                .isZero();
    }

    @Test
    void aForgottenPersonsLinkOpensNothing() {
        String token = Objects.requireNonNull(ready.shares.make(ADA, "", NINE).block());
        verdicts.forget(ADA).block();

        assertThat(ready.shares.open(token).block()).isNull();
        ready.shares.forget(ADA).block();
        assertThat(mongo.template()
                        .findAll(org.bson.Document.class, "shares")
                        .count()
                        .block())
                .isZero();
    }

    private Kept kept(ready27.learner.LearnerId learner) {
        return verdicts.of(learner).blockOptional().orElseThrow();
    }
}
