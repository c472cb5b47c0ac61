package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ready27.exam.Blueprint.Quota;
import ready27.exam.Drawing.Drawn;
import ready27.exam.Drawing.Missing;
import ready27.exam.Drawing.Refused;
import ready27.question.Pool;
import ready27.question.Question;
import ready27.question.QuestionId;
import ready27.question.Questions;
import ready27.syllabus.Area;
import ready27.testing.ShippedContent;

/** Papers drawn from the shipped bank by the shipped blueprint; drafts count, so that this does not hang on reviews. */
class BlueprintTest {

    private static final ExamSpec FOUNDATION =
            ShippedContent.exams().find("foundation").orElseThrow();
    private static final Blueprint BLUEPRINT = (Blueprint) FOUNDATION.composition();
    private static final Map<QuestionId, Question> BANK =
            ShippedContent.bank().all().stream().collect(Collectors.toMap(Question::id, question -> question));

    @ParameterizedTest
    @EnumSource(Pool.class)
    void everyAreaHasItsQuestionsAndNoConceptComesTwice(Pool pool) {
        List<Question> paper = drawn(pool, Acquaintance.NONE, 7);

        for (Quota quota : BLUEPRINT.quotas()) {
            assertThat(paper.stream().filter(question -> question.area() == quota.area()))
                    .hasSize(quota.questions());
        }
        assertThat(paper.stream().map(Question::concept))
                .doesNotHaveDuplicates()
                .hasSize(50);
        assertThat(paper).allMatch(question -> question.pool() == pool);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void stylesAreMixedWithinTheirTolerance(long seed) {
        List<Question> paper = drawn(Pool.PRACTICE, Acquaintance.NONE, seed);

        BLUEPRINT
                .styles()
                .forEach((style, wanted) -> assertThat(paper.stream()
                                .filter(question -> question.style() == style)
                                .count())
                        .as("%s with seed %s", style, seed)
                        .isBetween((long) wanted - 2, (long) wanted + 2));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyAreaIsAboutAsHardAsItIsInTheBank(long seed) {
        Drawn drawn = draw(Pool.PRACTICE, Acquaintance.NONE, seed);

        assertThat(drawn.farthest()).isLessThanOrEqualTo(0.25);
        for (Quota quota : BLUEPRINT.quotas()) {
            double bank = difficulty(pool(Pool.PRACTICE), quota.area());
            double paper = difficulty(
                    drawn.paper().places().stream().map(BlueprintTest::question).toList(), quota.area());
            assertThat(paper).as(quota.area().key()).isCloseTo(bank, within(0.25));
        }
    }

    /** Chance alone would draw four hard questions here about as often as not: their rarity makes them likely. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aPaperThatChanceMadeTooHardIsSwappedBackIntoTheWindow(long seed) {
        List<Question> pool = new ArrayList<>();
        Map<QuestionId, Integer> shown = new HashMap<>();
        for (int i = 0; i < 8; i++) {
            Question question = hard("audit-" + i, i < 4 ? 1.0 : -1.0);
            pool.add(question);
            shown.put(question.id(), i < 4 ? 0 : 50);
        }
        Blueprint onlyAudit = new Blueprint(List.of(new Quota(Area.AUDIT, 4)), Map.of(), 0);

        Drawn drawn = (Drawn) onlyAudit.draw(pool, new Acquaintance(Map.of(), shown, 0, Instant.MIN), false, seed);

        assertThat(drawn.farthest()).isLessThanOrEqualTo(0.25);
        assertThat(drawn.paper().places()).hasSize(4);
    }

    @Test
    void theSameSeedGivesTheSamePaper() {
        assertThat(draw(Pool.PRACTICE, Acquaintance.NONE, 5)).isEqualTo(draw(Pool.PRACTICE, Acquaintance.NONE, 5));
        assertThat(draw(Pool.PRACTICE, Acquaintance.NONE, 5)).isNotEqualTo(draw(Pool.PRACTICE, Acquaintance.NONE, 6));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void twoOrdinaryPapersRepeatNothingForOneLearner(long seed) {
        List<Question> first = drawn(Pool.PRACTICE, Acquaintance.NONE, seed);
        Map<QuestionId, Instant> seen = new HashMap<>();
        first.forEach(question -> seen.put(question.id(), MockExam.NINE));

        List<Question> second = drawn(Pool.PRACTICE, new Acquaintance(seen, Map.of(), 0, Instant.MIN), seed + 100);

        assertThat(second).doesNotContainAnyElementsOf(first);
    }

    @Test
    void whatWasSeenLongestAgoComesBackFirst() {
        Map<QuestionId, Instant> seen = new HashMap<>();
        List<Question> pool = pool(Pool.PRACTICE);
        pool.forEach(question -> seen.put(question.id(), MockExam.NINE));
        List<Question> audit =
                pool.stream().filter(question -> question.area() == Area.AUDIT).toList();
        Set<QuestionId> old = new HashSet<>();
        audit.subList(0, 4).forEach(question -> old.add(question.id()));
        old.forEach(question -> seen.put(question, MockExam.NINE.minusSeconds(86_400)));
        Blueprint onlyAudit = new Blueprint(List.of(new Quota(Area.AUDIT, 4)), Map.of(), 0);

        Drawn drawn = (Drawn) onlyAudit.draw(pool, new Acquaintance(seen, Map.of(), 0, Instant.MIN), false, 3);

        assertThat(drawn.paper().places()).allMatch(place -> old.contains(place.question()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatWasSeenInTheLastThirtyDaysComesBackOnlyWhenNothingElseIsLeft(long seed) {
        Instant now = MockExam.NINE;
        Map<QuestionId, Instant> seen = new HashMap<>();
        List<Question> audit = pool(Pool.PRACTICE).stream()
                .filter(question -> question.area() == Area.AUDIT)
                .toList();
        audit.forEach(question -> seen.put(question.id(), now.minusSeconds(86_400L * 29)));
        List<Question> rested = audit.subList(0, 5);
        rested.forEach(question -> seen.put(question.id(), now.minusSeconds(86_400L * 31)));
        Blueprint four = new Blueprint(List.of(new Quota(Area.AUDIT, 4)), Map.of(), 0);
        Blueprint six = new Blueprint(List.of(new Quota(Area.AUDIT, 6)), Map.of(), 0);
        Acquaintance known = Acquaintance.at(now, seen, Map.of(), 0);

        assertThat(asked(four.draw(audit, known, false, seed))).isSubsetOf(ids(rested));
        assertThat(asked(six.draw(audit, known, false, seed))).hasSize(6);
    }

    @Test
    void thirtyDaysAreTheCoolDown() {
        Instant now = MockExam.NINE;
        QuestionId question = new QuestionId("one");

        assertThat(standing(question, now.minusSeconds(86_400L * 29), now)).isEqualTo(Acquaintance.Standing.RECENT);
        assertThat(standing(question, now.minusSeconds(86_400L * 30), now)).isEqualTo(Acquaintance.Standing.RESTED);
        assertThat(Acquaintance.NONE.standing(question)).isEqualTo(Acquaintance.Standing.UNSEEN);
    }

    private static Acquaintance.Standing standing(QuestionId question, Instant seen, Instant now) {
        return Acquaintance.at(now, Map.of(question, seen), Map.of(), 0).standing(question);
    }

    private static List<QuestionId> asked(Drawing drawing) {
        return ((Drawn) drawing).paper().places().stream().map(Place::question).toList();
    }

    private static List<QuestionId> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }

    @Test
    void exposureEvensOutOverTwoHundredPapers() {
        Map<QuestionId, Integer> shown = new HashMap<>();
        Random seeds = new Random(900);
        for (int papers = 0; papers < 200; papers++) {
            drawn(Pool.PRACTICE, new Acquaintance(Map.of(), shown, papers, Instant.MIN), seeds.nextLong())
                    .forEach(question -> shown.merge(question.id(), 1, Integer::sum));
        }

        for (Quota quota : BLUEPRINT.quotas()) {
            List<Question> ofArea = pool(Pool.PRACTICE).stream()
                    .filter(question -> question.area() == quota.area())
                    .toList();
            double mean = 200.0 * quota.questions() / ofArea.size();
            double max = ofArea.stream()
                    .mapToInt(one -> shown.getOrDefault(one.id(), 0))
                    .max()
                    .orElse(0);
            System.out.printf("exposure of %s over 200 papers: max/mean %.2f%n", quota.area(), max / mean);
            assertThat(max / mean).as(quota.area().key()).isLessThan(1.35);
        }
    }

    @Test
    void optionsAreShuffledButNotThoseOfTwoStatements() {
        Paper paper = draw(Pool.PRACTICE, Acquaintance.NONE, 11).paper();

        assertThat(paper.places())
                .filteredOn(place -> question(place).fixedOrder())
                .isNotEmpty()
                .allMatch(place -> place.order().equals("abcd"));
        assertThat(paper.places()).anyMatch(place -> !place.order().equals("abcd"));
    }

    @Test
    void saysWhichAreasLackQuestionsInsteadOfFillingUp() {
        List<Question> few = pool(Pool.PRACTICE).stream()
                .filter(question -> question.area() != Area.AUDIT)
                .toList();

        assertThat(BLUEPRINT.draw(few, Acquaintance.NONE, false, 1))
                .isEqualTo(new Refused(List.of(new Missing(Area.AUDIT, 4, 0))));
    }

    @Test
    void theShippedExamIsTheRealFormat() {
        assertThat(FOUNDATION.rules())
                .isEqualTo(new Rules("foundation", "Foundation mock exam", 50, 50, 25, 40, 30, List.of()));
    }

    private static double difficulty(List<Question> questions, Area area) {
        return questions.stream()
                .filter(question -> question.area() == area)
                .mapToDouble(Question::difficulty)
                .average()
                .orElseThrow();
    }

    private static Question hard(String id, double difficulty) {
        Question easy = Questions.classic(id, Area.AUDIT, "b");
        return new Question(
                easy.id(),
                easy.area(),
                easy.refs(),
                easy.concept(),
                easy.pool(),
                easy.style(),
                easy.level(),
                difficulty,
                easy.stem(),
                easy.statements(),
                easy.options(),
                easy.edition(),
                easy.author(),
                easy.status(),
                easy.revision(),
                easy.checked());
    }

    private static Question question(Place place) {
        return BANK.get(place.question());
    }

    private static List<Question> pool(Pool pool) {
        return ShippedContent.bank().all().stream()
                .filter(question -> question.pool() == pool)
                .toList();
    }

    private static Drawn draw(Pool pool, Acquaintance known, long seed) {
        return (Drawn) BLUEPRINT.draw(pool(pool), known, pool == Pool.RESERVE, seed);
    }

    private static List<Question> drawn(Pool pool, Acquaintance known, long seed) {
        return draw(pool, known, seed).paper().places().stream()
                .map(BlueprintTest::question)
                .toList();
    }
}
