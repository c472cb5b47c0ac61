package ready27.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static ready27.readiness.Stories.AIM;
import static ready27.readiness.Stories.BANK;
import static ready27.readiness.Stories.NINE;
import static ready27.readiness.Stories.practised;
import static ready27.readiness.Stories.standing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ready27.history.Manner;
import ready27.history.Sight;
import ready27.question.QuestionBank;
import ready27.syllabus.Area;

/** What moved the chance since it was told last. */
class ShiftTest {

    private static final LocalDate TOLD = LocalDate.of(2026, 3, 2);

    @Test
    void waitingAloneIsAgeingAlone() {
        List<Sight> sights = practised(10, 7, NINE);

        Shift shift = shift(sights, sights, days(40));

        assertThat(shift.answers()).isEqualTo(0, within(1e-9));
        assertThat(shift.questions()).isZero();
        assertThat(shift.ageing()).isNegative().isEqualTo(shift.whole(), within(1e-9));
        assertThat(shift.sentence()).contains("Since then it fell by", "down by ageing and forgetting.");
    }

    @Test
    void answersOfTheNextDayAreAnswersAlone() {
        List<Sight> sights = practised(10, 6, NINE);
        List<Sight> more = and(sights, practised(20, 19, days(1)));

        Shift shift = shift(sights, more, days(1));

        assertThat(shift.answers()).isPositive();
        assertThat(shift.ageing()).isBetween(-0.01, 0.0);
        assertThat(shift.sentence()).contains("Since then it rose by", "up by what you answered since");
    }

    @Test
    void aRiseAfterABreakIsNotAllTheMeritOfOneAnswer() {
        List<Sight> sights = practised(10, 3, NINE);
        Sight right = new Sight(Stories.id(Area.AUDIT, 20), true, days(200));

        Shift shift = shift(sights, and(sights, List.of(right)), days(200));

        assertThat(shift.answers()).isPositive();
        assertThat(shift.fading()).isGreaterThan(shift.answers());
        assertThat(shift.sentence()).contains("up by old wrong answers that weigh less");
        addsUp(shift);
    }

    @Test
    void aWrongAnswerAfterABreakIsNoMeritAtAll() {
        List<Sight> sights = practised(10, 3, NINE);
        Sight wrong = new Sight(Stories.id(Area.AUDIT, 20), false, days(200));

        Shift shift = shift(sights, and(sights, List.of(wrong)), days(200));

        assertThat(shift.answers()).isNotPositive();
        assertThat(shift.fading()).isZero();
        assertThat(shift.sentence()).doesNotContain("up by");
    }

    @Test
    void whatWasWithdrawnMayHaveLoweredIt() {
        List<Sight> sights = and(practised(10, 6, NINE), right(Area.AUDIT, 11, 30, NINE));
        Said said = Said.of(standing(sights));
        Observed observed = Observed.of(sights, withoutAudit(10), AIM, NINE);
        Standing now = Standing.of(AIM, Bar.ORDINARY, observed, List.of(), said.verdict(), Observed.day(NINE));

        assertThat(Shift.since(TOLD, said, now).sentence())
                .contains("Since then it fell by", "down by ageing, forgetting or withdrawn questions.");
    }

    @Test
    void aGoodPaperAfterALowOneOfLongAgoIsNotAllTheMerit() {
        ScenarioSitting low = ScenarioStandingTest.paper("a", true, 4);
        Said said = Said.of(scenarios(NINE, low));

        Shift shift = Shift.since(said, scenarios(days(300), low, later("b", 12, days(300))));

        assertThat(shift.answers()).isPositive();
        assertThat(shift.fading()).isPositive();
        assertThat(shift.sentence()).contains("up by old low marks that weigh less");
        addsUpInAnyDirection(shift);
    }

    @Test
    void answersOfTheSameDayThatCameAfterItAreSince() {
        List<Sight> sights = practised(10, 6, NINE);
        List<Sight> more = and(sights, practised(20, 20, NINE.plusSeconds(3600)));

        assertThat(shift(sights, more, days(1)).answers()).isGreaterThan(0.02);
    }

    @Test
    void bothAreToldApart() {
        List<Sight> sights = practised(10, 7, NINE);
        List<Sight> more = and(sights, practised(16, 15, days(60)));

        Shift shift = shift(sights, more, days(60));

        assertThat(shift.answers()).isPositive();
        assertThat(shift.ageing()).isNegative();
        assertThat(shift.sentence()).contains("up by what you answered since", "down by ageing and forgetting");
    }

    @Test
    void withdrawnQuestionsAreNeitherAnswersNorAgeing() {
        List<Sight> sights = and(practised(10, 6, NINE), wrong(Area.AUDIT, 11, 30, NINE));
        Said said = Said.of(standing(sights));
        Observed observed = Observed.of(sights, withoutAudit(10), AIM, NINE);
        Standing now = Standing.of(AIM, Bar.ORDINARY, observed, List.of(), said.verdict(), Observed.day(days(1)));

        Shift shift = Shift.since(TOLD, said, now);

        assertThat(shift.questions()).isPositive();
        assertThat(shift.answers()).isZero();
        assertThat(shift.sentence()).contains("up by changed questions.").doesNotContain("answered since");
    }

    @ParameterizedTest
    @CsvSource({
        "0.60, 0.60, 0.60, It has not moved since.",
        "0.97, 0.96, 0.99, It has not moved since.",
        "0.60, 0.58, 0.60, 'It is the same again: 2 points up by what you answered since, 2 points down by ageing and"
                + " forgetting.'",
        "0.60, 0.59, 0.70, 'Since then it rose by 10 points: 11 points up by what you answered since, 1 point down by"
                + " ageing and forgetting.'",
        "0.60, 0.60, 0.59, Since then it fell by 1 point: 1 point down by what you answered since."
    })
    void isSaidInWholePoints(double told, double held, double now, String sentence) {
        assertThat(Shift.of(told, held, now).sentence()).isEqualTo(sentence);
    }

    @Test
    void thePartsAddUpWhateverHappenedAndAreNumbers() {
        long seed = 27;
        System.out.println("seed " + seed);
        Random chance = new Random(seed);
        for (int person = 0; person < 120; person++) {
            List<Sight> before = random(chance, chance.nextInt(150), NINE);
            Instant now = days(chance.nextInt(400) - 20);
            List<Sight> after = and(before, random(chance, chance.nextInt(80), now));
            Said said = chance.nextInt(4) == 0
                    ? new Said(Verdict.CLOSE, chance.nextDouble(), 0, 1, chance.nextInt(300), 1)
                    : Said.of(standing(before));

            Shift shift = Shift.since(TOLD, said, standing(after, said.verdict(), now));

            addsUp(shift);
            addsUp(shift.asShown());
            assertThat(shift.sentence()).doesNotContain("NaN", "Infinity").endsWith(".");
        }
    }

    @Test
    void anotherPaperIsWhatWasFinishedSinceAndTheRestIsOlderPapers() {
        ScenarioSitting first = ScenarioStandingTest.paper("a", true, 11);
        Said said = Said.of(scenarios(NINE, first));

        Shift shift = Shift.since(said, scenarios(days(90), first, later("b", 18, days(60))));

        assertThat(shift.answers()).isPositive();
        assertThat(shift.ageing()).isNotZero();
        assertThat(shift.questions()).isZero();
        addsUpInAnyDirection(shift);
        assertThat(shift.sentence()).contains("up by the papers you finished since");
    }

    @Test
    void anOldPaperSaysLessOfTodayAndABadOneLiftsNothing() {
        ScenarioSitting good = ScenarioStandingTest.paper("a", true, 20);
        ScenarioSitting bad = ScenarioStandingTest.paper("b", true, 3);

        assertThat(Shift.since(Said.of(scenarios(NINE, good)), scenarios(days(300), good))
                        .sentence())
                .contains("down by older papers that weigh less")
                .doesNotContain("finished since");
        assertThat(Shift.since(Said.of(scenarios(NINE, bad)), scenarios(days(300), bad))
                        .sentence())
                .isEqualTo("It has not moved since.");
    }

    @Test
    void waitingAloneLowersThePractitionerFigure() {
        ScenarioSitting paper = ScenarioStandingTest.paper("a", true, 20);
        Said said = Said.of(scenarios(NINE, paper));

        Shift shift = Shift.since(said, scenarios(days(300), paper));

        assertThat(shift.answers()).isZero();
    }

    @Test
    void thePartsOfScenariosAddUpWhateverHappened() {
        long seed = 28;
        System.out.println("seed " + seed);
        Random chance = new Random(seed);
        for (int person = 0; person < 120; person++) {
            List<ScenarioSitting> before = papers(chance, NINE);
            List<ScenarioSitting> after = new ArrayList<>(before);
            Instant now = days(chance.nextInt(500) - 20);
            after.addAll(papers(chance, now));
            Said said = chance.nextInt(4) == 0
                    ? new Said(Verdict.CLOSE, chance.nextDouble(), 0, 1, chance.nextInt(300), 1)
                    : Said.of(scenarios(NINE, before.toArray(ScenarioSitting[]::new)));

            Shift shift = Shift.since(said, scenarios(now, after.toArray(ScenarioSitting[]::new)));

            addsUpInAnyDirection(shift);
            addsUpInAnyDirection(shift.asShown());
            assertThat(shift.sentence())
                    .doesNotContain("NaN", "Infinity", "changed")
                    .endsWith(".");
        }
    }

    private static List<ScenarioSitting> papers(Random chance, Instant around) {
        List<ScenarioSitting> papers = new ArrayList<>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            papers.add(later(
                    "s" + chance.nextInt(6),
                    chance.nextInt(21),
                    around.plusSeconds(chance.nextInt(2_000_000) - 1_000_000L)));
        }
        return papers;
    }

    private static ScenarioSitting later(String scenario, int marks, Instant when) {
        return new ScenarioSitting(
                when, true, ScenarioStandingTest.paper(scenario, true, marks).parts());
    }

    private static ScenarioStanding scenarios(Instant now, ScenarioSitting... sittings) {
        return ScenarioStanding.of(
                ScenarioStandingTest.AIM,
                Bar.ORDINARY,
                List.of(sittings),
                Verdict.NOT_ENOUGH_EVIDENCE,
                Observed.day(now));
    }

    private static void addsUpInAnyDirection(Shift shift) {
        assertThat(shift.whole()).isFinite();
        assertThat(shift.answers() + shift.ageing() + shift.fading() + shift.questions())
                .isEqualTo(shift.whole(), within(1e-9));
        assertThat(shift.questions()).isZero();
    }

    private static void addsUp(Shift shift) {
        assertThat(shift.whole()).isFinite();
        assertThat(shift.answers() + shift.ageing() + shift.fading() + shift.questions())
                .isEqualTo(shift.whole(), within(1e-9));
        assertThat(shift.ageing()).isNotPositive();
        assertThat(shift.questions()).isNotNegative();
    }

    private static Shift shift(List<Sight> before, List<Sight> after, Instant now) {
        Said said = Said.of(standing(before));
        return Shift.since(TOLD, said, standing(after, said.verdict(), now));
    }

    private static List<Sight> random(Random chance, int number, Instant around) {
        List<Sight> sights = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            sights.add(new Sight(
                    Stories.id(Area.values()[chance.nextInt(7)], 1 + chance.nextInt(35)),
                    chance.nextBoolean(),
                    around.plusSeconds(chance.nextInt(2_000_000) - 1_000_000L),
                    Manner.values()[chance.nextInt(3)],
                    chance.nextInt(200) - 5));
        }
        return sights;
    }

    /** The bank with only the first so many questions of that area. */
    private static QuestionBank withoutAudit(int left) {
        return new QuestionBank(BANK.served().stream()
                .filter(question -> question.area() != Area.AUDIT
                        || Integer.parseInt(question.id().value().replaceAll(".*-", "")) <= left)
                .toList());
    }

    private static List<Sight> right(Area area, int from, int to, Instant when) {
        return answered(true, area, from, to, when);
    }

    private static List<Sight> wrong(Area area, int from, int to, Instant when) {
        return answered(false, area, from, to, when);
    }

    private static List<Sight> answered(boolean right, Area area, int from, int to, Instant when) {
        List<Sight> sights = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            sights.add(new Sight(Stories.id(area, i), right, when));
        }
        return sights;
    }

    private static List<Sight> and(List<Sight> some, List<Sight> more) {
        List<Sight> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static Instant days(int later) {
        assertThat(LocalDate.ofInstant(NINE, ZoneOffset.UTC)).isEqualTo(TOLD);
        return NINE.plus(Duration.ofDays(later));
    }
}
