package ready27.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.practice.Practices.ADA;
import static ready27.practice.Practices.BOB;
import static ready27.practice.Practices.FIRST;
import static ready27.practice.Practices.NINE;
import static ready27.practice.Practices.PAIR;
import static ready27.practice.Practices.SECOND;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import ready27.history.Confidence;
import ready27.testing.TestMongo;

class PracticeSetsTest {

    private static final Answer RIGHT = new Answer("b", true, Confidence.SURE, NINE);
    private static final Answer WRONG = new Answer("a", false, null, NINE);

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final PracticeSets sets = new PracticeSets(mongo.template());
    private final PracticeSet set = Practices.set("set-1", ADA, FIRST, PAIR);

    @BeforeEach
    void begin() {
        sets.begin(set).block();
    }

    @Test
    void givesBackWhatWasBegun() {
        StepVerifier.create(sets.of(ADA, set.id())).expectNext(set).verifyComplete();
        StepVerifier.create(sets.latest(ADA)).expectNext(set).verifyComplete();
    }

    @Test
    void hidesASetFromEverybodyElse() {
        StepVerifier.create(sets.of(BOB, set.id())).verifyComplete();
        StepVerifier.create(sets.answer(BOB, set.id(), FIRST.id(), RIGHT)).verifyComplete();
    }

    @Test
    void theFirstAnswerStands() {
        sets.answer(ADA, set.id(), FIRST.id(), WRONG).block();

        StepVerifier.create(sets.answer(ADA, set.id(), FIRST.id(), RIGHT))
                .assertNext(after -> assertThat(after.answer(FIRST.id())).contains(WRONG))
                .verifyComplete();
    }

    @Test
    void whatAGuestBringsDoesNotHideTheAccountsOpenSet() {
        PracticeSet guests = Practices.set("set-2", BOB, FIRST);
        sets.begin(guests).block();

        sets.adopt(BOB, ADA).block();

        StepVerifier.create(sets.latest(ADA)).expectNext(set).verifyComplete();
        StepVerifier.create(sets.of(ADA, guests.id())).expectNextCount(1).verifyComplete();
    }

    @Test
    void whatAGuestBringsComesNextWhereTheAccountsSetIsFinished() {
        sets.answer(ADA, set.id(), FIRST.id(), RIGHT).block();
        sets.answer(ADA, set.id(), PAIR.id(), RIGHT).block();
        sets.begin(Practices.set("set-2", BOB, FIRST)).block();

        sets.adopt(BOB, ADA).block();

        StepVerifier.create(sets.latest(ADA).map(PracticeSet::id))
                .expectNext(new SetId("set-2"))
                .verifyComplete();
    }

    @Test
    void ofAnswersAtTheSameMomentOneStands() {
        List<Answer> seen = Flux.range(0, 12)
                .flatMap(
                        turn -> sets.answer(ADA, set.id(), FIRST.id(), turn % 2 == 0 ? RIGHT : WRONG)
                                .map(after -> after.answer(FIRST.id()).orElseThrow()),
                        12)
                .collectList()
                .blockOptional()
                .orElseThrow();

        assertThat(seen).hasSize(12).containsOnly(seen.get(0));
    }

    @Test
    void keepsNoAnswerToAQuestionThatTheSetDoesNotAsk() {
        StepVerifier.create(sets.answer(ADA, set.id(), SECOND.id(), RIGHT))
                .assertNext(after -> assertThat(after.answers()).isEmpty())
                .verifyComplete();
    }

    @Test
    void surenessComesWithTheAnswerOrAfterIt() {
        StepVerifier.create(sets.confide(ADA, set.id(), FIRST.id(), Confidence.GUESS))
                .verifyComplete();
        sets.answer(ADA, set.id(), FIRST.id(), WRONG).block();

        StepVerifier.create(sets.confide(ADA, set.id(), FIRST.id(), Confidence.GUESS))
                .assertNext(after ->
                        assertThat(after.answer(FIRST.id())).contains(new Answer("a", false, Confidence.GUESS, NINE)))
                .verifyComplete();
    }

    @Test
    void anAccountTakesOverTheGuestsSets() {
        sets.adopt(ADA, BOB).block();
        sets.adopt(ADA, BOB).block();

        assertThat(sets.latest(BOB).blockOptional()).isPresent();
        assertThat(sets.export(ADA).blockOptional()).isEmpty();
        assertThat(sets.latest(ADA).blockOptional()).isEmpty();
    }

    @Test
    void exportsAndForgets() {
        assertThat(sets.export(ADA).blockOptional().orElseThrow()).containsKey("practiceSets");
        sets.forget(ADA).block();
        assertThat(sets.of(ADA, set.id()).blockOptional()).isEmpty();
    }
}
