package ready27.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.practice.Parts.CLASSIC;
import static ready27.practice.Parts.MATCHING;
import static ready27.practice.Practices.ADA;
import static ready27.practice.Practices.BOB;
import static ready27.practice.Practices.NINE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import ready27.paper.ScenarioLine;
import ready27.question.QuestionId;
import ready27.testing.TestMongo;

class PartRoundsTest {

    private static final List<QuestionId> LINES =
            Parts.part(CLASSIC).lines().stream().map(ScenarioLine::id).toList();
    private static final Answer RIGHT = new Answer("a", true, null, NINE);
    private static final Answer WRONG = new Answer("b", false, null, NINE);

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final PartRounds rounds = new PartRounds(mongo.template());
    private final PartRound round = PartRound.begin(ADA, CLASSIC, "run-1", Parts.BAKERY.key(), NINE);

    @Test
    void givesBackWhatWasAnswered() {
        rounds.begin(round).block();
        rounds.answer(round, Map.of(LINES.get(0), RIGHT, LINES.get(1), WRONG)).block();

        StepVerifier.create(rounds.of(ADA, CLASSIC))
                .assertNext(kept -> {
                    assertThat(kept.answers())
                            .containsEntry(LINES.get(0), RIGHT)
                            .containsEntry(LINES.get(1), WRONG);
                    assertThat(kept.shown()).isEqualTo(Parts.BAKERY.key());
                    assertThat(kept.right()).isEqualTo(1);
                })
                .verifyComplete();
        assertThat(rounds.of(ADA, List.of(CLASSIC, MATCHING)).collectList().block())
                .hasSize(1);
    }

    @Test
    void hidesARoundFromEverybodyElse() {
        rounds.begin(round).block();

        StepVerifier.create(rounds.of(BOB, CLASSIC)).verifyComplete();
        StepVerifier.create(rounds.of(BOB, List.of(CLASSIC))).verifyComplete();
        StepVerifier.create(rounds.answer(round.of(BOB), Map.of(LINES.get(0), RIGHT)))
                .verifyComplete();
        assertThat(rounds.of(ADA, CLASSIC).block()).isEqualTo(round);
    }

    @Test
    void theFirstAnswerToALineStandsAndTheOthersOfTheFormAreTaken() {
        rounds.begin(round).block();
        rounds.answer(round, Map.of(LINES.get(0), WRONG)).block();

        StepVerifier.create(rounds.answer(round, Map.of(LINES.get(0), RIGHT, LINES.get(1), RIGHT)))
                .assertNext(after -> {
                    assertThat(after.answer(LINES.get(0))).contains(WRONG);
                    assertThat(after.answer(LINES.get(1))).contains(RIGHT);
                })
                .verifyComplete();
    }

    @Test
    void ofAnswersAtTheSameMomentOneStands() {
        List<Answer> stands = Flux.range(0, 12)
                .flatMap(
                        turn -> rounds.begin(PartRound.begin(ADA, CLASSIC, "run-" + turn, Parts.BAKERY.key(), NINE))
                                .flatMap(begun ->
                                        rounds.answer(begun, Map.of(LINES.get(0), turn % 2 == 0 ? RIGHT : WRONG)))
                                .map(after -> after.answer(LINES.get(0)).orElseThrow()),
                        12)
                .collectList()
                .blockOptional()
                .orElseThrow();

        assertThat(stands).hasSize(12).containsOnly(stands.get(0));
    }

    @Test
    void begunAnewItLeavesOnlyHowItWent() {
        rounds.begin(round).block();
        PartRound after = rounds.answer(round, Map.of(LINES.get(0), RIGHT, LINES.get(1), WRONG))
                .blockOptional()
                .orElseThrow();
        PartRound next = after.anew("run-2", Parts.BAKERY.key(), NINE.plusSeconds(60));

        StepVerifier.create(rounds.anew(after, next)).expectNext(next).verifyComplete();
        StepVerifier.create(rounds.anew(after, next)).verifyComplete();
        StepVerifier.create(rounds.answer(after, Map.of(LINES.get(2), RIGHT))).verifyComplete();
        assertThat(rounds.of(ADA, CLASSIC).blockOptional().orElseThrow().past())
                .containsExactly(new PartRound.Past(1, 2, NINE));
    }

    @Test
    void anAccountTakesOverWhatItHasNotPractisedItself() {
        rounds.begin(round).block();
        rounds.begin(PartRound.begin(ADA, MATCHING, "guest", Parts.BAKERY.key(), NINE))
                .block();
        rounds.begin(PartRound.begin(BOB, MATCHING, "own", Parts.BAKERY.key(), NINE))
                .block();

        rounds.adopt(ADA, BOB).block();
        rounds.adopt(ADA, BOB).block();

        assertThat(rounds.of(BOB, CLASSIC).block()).isEqualTo(round.of(BOB));
        assertThat(rounds.of(BOB, MATCHING).map(PartRound::run).block()).isEqualTo("own");
        assertThat(rounds.export(ADA).blockOptional()).isEmpty();
    }

    @Test
    void exportsAndForgets() {
        rounds.begin(round).block();
        rounds.answer(round, Map.of(LINES.get(0), RIGHT)).block();

        assertThat(String.valueOf(rounds.export(ADA).block()))
                .contains("partsPractised", CLASSIC.value(), LINES.get(0).value());
        rounds.forget(ADA).block();
        assertThat(rounds.of(ADA, CLASSIC).blockOptional()).isEmpty();
    }
}
