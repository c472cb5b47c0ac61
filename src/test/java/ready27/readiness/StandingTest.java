package ready27.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.readiness.Stories.AIM;
import static ready27.readiness.Stories.BANK;
import static ready27.readiness.Stories.NINE;
import static ready27.readiness.Stories.practised;
import static ready27.readiness.Stories.standing;
import static ready27.readiness.Stories.timed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ready27.history.Manner;
import ready27.history.Sight;
import ready27.question.QuestionBank;
import ready27.question.QuestionId;
import ready27.syllabus.Area;

/** Whatever was answered, there is a verdict. */
class StandingTest {

    @Test
    void nothingAnsweredIsNotEnoughEvidence() {
        Standing standing = standing(List.of());

        sane(standing);
        assertThat(standing.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(standing.missing()).containsExactly(Gate.values());
    }

    @Test
    void fiveThousandAnswersToOneQuestionAreOneFirstSight() {
        List<Sight> sights = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            sights.add(new Sight(Stories.id(Area.AUDIT, 1), true, NINE.minusSeconds(i)));
        }

        Standing standing = standing(sights);

        sane(standing);
        assertThat(standing.sifted().counted()).hasSize(1);
        assertThat(standing.sifted().ignored(Sifted.Reason.REPEAT)).isEqualTo(4_999);
        assertThat(standing.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1970-01-01T00:00:00Z", "2000-02-29T12:00:00Z", "2026-03-09T09:00:00Z", "2999-12-31T23:59:59Z"})
    void aClockThatJumpsIsBorneInEitherDirection(Instant answered) {
        List<Sight> sights = new ArrayList<>(timed(5, 4, NINE, 40));
        practised(12, 9, answered).stream().skip(30).forEach(sights::add);

        sane(standing(sights));
        sane(standing(practised(12, 9, answered)));
        sane(standing(practised(12, 9, NINE), Verdict.READY_TO_BOOK, answered));
    }

    @Test
    void anAnswerFromTheFutureCountsAsNow() {
        Standing later = standing(practised(10, 8, NINE.plus(Duration.ofDays(900))));
        Standing now = standing(practised(10, 8, NINE));

        assertThat(later.chance()).isEqualTo(now.chance());
    }

    @Test
    void questionsWithdrawnSinceAreLeftOutAndCounted() {
        List<Sight> sights = new ArrayList<>(practised(5, 4, NINE));
        sights.add(new Sight(new QuestionId("audit-long-gone"), true, NINE));

        sights.add(new Sight(new QuestionId("practitioner-kestrel-3-a-1"), true, NINE));

        Standing standing = standing(sights);

        sane(standing);
        assertThat(standing.withdrawn()).isEqualTo(1);
        assertThat(standing.sifted().counted()).hasSize(35);
    }

    @Test
    void anEmptiedBankLeavesNotEnoughEvidence() {
        QuestionBank empty = new QuestionBank(List.of());
        Observed observed = Observed.of(practised(10, 9, NINE), empty, AIM, NINE);

        Standing standing = Standing.of(AIM, Bar.ORDINARY, observed, List.of(), Verdict.READY_TO_BOOK, Stories.TODAY);

        sane(standing);
        assertThat(standing.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(standing.withdrawn()).isEqualTo(70);
    }

    @Test
    void whateverAnybodyDidThereIsAVerdict() {
        Random chance = new Random(27);
        for (int person = 0; person < 200; person++) {
            List<Sight> sights = new ArrayList<>();
            int answers = chance.nextInt(300);
            for (int i = 0; i < answers; i++) {
                sights.add(new Sight(
                        Stories.id(Area.values()[chance.nextInt(7)], 1 + chance.nextInt(35)),
                        chance.nextBoolean(),
                        NINE.plusSeconds(chance.nextInt(1_000_000_000) - 500_000_000L),
                        Manner.values()[chance.nextInt(3)],
                        chance.nextInt(200) - 5));
            }
            Verdict before = Verdict.values()[chance.nextInt(Verdict.values().length)];
            Standing standing = standing(sights, before, NINE);
            sane(standing);
            Ahead ahead = new Ahead(Collections.nCopies(7, chance.nextInt(20)), chance.nextInt(3), chance.nextInt(30));
            assertThat(NextSteps.of(standing, ahead)).hasSize(3);
        }
    }

    @Test
    void nobodyGetsReadierByWaiting() {
        Standing standing = standing(practised(10, 4, NINE));

        for (int days = 0; days < 800; days += 40) {
            assertThat(standing.on(standing.today() + days).pass())
                    .isLessThanOrEqualTo(standing.chance().pass() + 1e-9);
        }
    }

    @Test
    void aPaperFinishedInTimeOpensTheGateOfPace() {
        Observed observed = Observed.of(practised(10, 9, NINE), BANK, AIM, NINE);
        TimedPaper inTime = new TimedPaper("foundation", "Mock", NINE, 30, 50, 25, 48, "/exams/1/result", false);
        TimedPaper short2 = new TimedPaper("foundation", "Mock", NINE, 30, 50, 25, 47, "/exams/1/result", false);

        assertThat(of(observed, inTime).verdict()).isEqualTo(Verdict.READY_TO_BOOK);
        assertThat(of(observed, short2).missing()).containsExactly(Gate.PACE);
    }

    @Test
    void anAreaFadesWithItsAnswers() {
        List<Sight> old = timed(10, 9, NINE.minus(Duration.ofDays(300)), 30);

        assertThat(standing(old).faded()).hasSize(7);
        assertThat(standing(timed(10, 9, NINE, 30)).faded()).isEmpty();
    }

    @Test
    void whatIsFreshOrWasNeverKnownHasNotFaded() {
        assertThat(standing(practised(3, 3, NINE)).faded()).isEmpty();
        assertThat(standing(practised(10, 4, NINE.minus(Duration.ofDays(1)))).faded())
                .isEmpty();
        assertThat(standing(practised(10, 1, NINE.minus(Duration.ofDays(300)))).faded())
                .isEmpty();
    }

    @Test
    void anAreaFadesByItselfHoweverFreshTheOthersAre() {
        List<Sight> sights = new ArrayList<>(practised(10, 9, NINE.minus(Duration.ofDays(150))));
        practised(20, 18, NINE).stream()
                .filter(sight -> !sight.question().value().startsWith("audit"))
                .forEach(sights::add);

        assertThat(standing(sights).faded()).containsExactly(Area.AUDIT.ordinal());
    }

    @Test
    void whoHasExtraTimeIsMeasuredByIt() {
        Observed observed = Observed.of(timed(10, 9, NINE, 55), BANK, AIM, NINE);

        Standing without =
                Standing.of(AIM, Bar.ORDINARY, observed, List.of(), Verdict.NOT_ENOUGH_EVIDENCE, Stories.TODAY);
        Standing with =
                Standing.of(AIM, 25, Bar.ORDINARY, observed, List.of(), Verdict.NOT_ENOUGH_EVIDENCE, Stories.TODAY);

        assertThat(without.missing()).containsExactly(Gate.PACE);
        assertThat(Sentences.missing(without).toString()).contains("within 48 seconds each");
        assertThat(with.missing()).isEmpty();
        Observed slow = Observed.of(timed(10, 9, NINE, 61), BANK, AIM, NINE);
        assertThat(Sentences.missing(Standing.of(
                                AIM, 25, Bar.ORDINARY, slow, List.of(), Verdict.NOT_ENOUGH_EVIDENCE, Stories.TODAY))
                        .toString())
                .contains("within 60 seconds each");
    }

    private static Standing of(Observed observed, TimedPaper paper) {
        return Standing.of(AIM, Bar.ORDINARY, observed, List.of(paper), Verdict.NOT_ENOUGH_EVIDENCE, Stories.TODAY);
    }

    private static void sane(Standing standing) {
        Chance chance = standing.chance();
        assertThat(chance.low()).isBetween(0.0, chance.pass() + 1e-6);
        assertThat(chance.high()).isBetween(chance.pass() - 1e-6, 1.0);
        assertThat(chance.expected()).isBetween(0.0, 50.0);
        assertThat(chance.areas())
                .hasSize(7)
                .allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
        assertThat(chance.weights()).allSatisfy(weight -> assertThat(weight).isFinite());
        assertThat(standing.verdict()).isNotNull();
        assertThat(standing.pace().late(50, Duration.ofMinutes(40))).isBetween(0.0, 1.0);
        assertThat(standing.faded()).isNotNull();
    }
}
