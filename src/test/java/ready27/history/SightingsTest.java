package ready27.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import ready27.learner.LearnerId;
import ready27.question.QuestionId;
import ready27.testing.TestMongo;

class SightingsTest {

    private static final LearnerId ADA = new LearnerId("ada");
    private static final LearnerId BOB = new LearnerId("bob");
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final QuestionId AUDIT = new QuestionId("audit-9-2-1-01");
    private static final QuestionId TERMS = new QuestionId("overview-terms-03");

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Sightings sightings = new Sightings(mongo.template());

    @Test
    void aStrangerHasSeenNothing() {
        assertThat(seen(ADA).questions()).isZero();
    }

    @Test
    void aSourceCountsOnceHoweverOftenItIsTold() {
        Sightings another = new Sightings(mongo.template());
        Flux.range(0, 16)
                .flatMap(turn -> (turn % 2 == 0 ? sightings : another).record(ADA, "attempt-1", both()), 16)
                .blockLast();

        assertThat(seen(ADA).times(AUDIT)).isEqualTo(1);
        assertThat(seen(ADA).times(TERMS)).isEqualTo(1);
    }

    @Test
    void differentSourcesAddUp() {
        Flux.range(0, 20)
                .flatMap(turn -> sightings.record(ADA, "attempt-" + turn, both()), 20)
                .blockLast();

        assertThat(seen(ADA).times(AUDIT)).isEqualTo(20);
        assertThat(seen(ADA).missed()).containsExactly(TERMS);
    }

    @Test
    void oneFlagIsReadAlone() {
        sightings.flag(ADA, AUDIT, true).block();

        assertThat(sightings.flagged(ADA, AUDIT).block()).isTrue();
        assertThat(sightings.flagged(ADA, TERMS).block()).isFalse();
        assertThat(sightings.flagged(BOB, AUDIT).block()).isFalse();
    }

    @Test
    void nothingToTellWritesNothing() {
        sightings.record(ADA, "attempt-1", List.of()).block();

        assertThat(sightings.export(ADA).block()).isNull();
    }

    @Test
    void aFlagStandsUntilItIsTakenAway() {
        sightings.flag(ADA, AUDIT, true).block();
        sightings.flag(ADA, TERMS, true).block();
        sightings.flag(ADA, TERMS, false).block();

        assertThat(seen(ADA).flagged()).containsExactly(AUDIT);
        assertThat(seen(BOB).flagged()).isEmpty();
    }

    @Test
    void takingAwayAFlagThatNeverWasChangesNothing() {
        sightings.flag(ADA, AUDIT, false).block();

        assertThat(seen(ADA).flagged()).isEmpty();
    }

    @Test
    void anAccountTakesOverWhatTheGuestSaw() {
        sightings.record(ADA, "attempt-1", both()).block();
        sightings.flag(ADA, AUDIT, true).block();
        sightings.record(BOB, "attempt-2", both()).block();

        sightings.adopt(ADA, BOB).block();
        sightings.adopt(ADA, BOB).block();

        assertThat(seen(BOB).times(AUDIT)).isEqualTo(2);
        assertThat(seen(BOB).flagged()).containsExactly(AUDIT);
        assertThat(seen(ADA).questions()).isZero();
    }

    @Test
    void exportsEachAnswerAndForgetsItWhenTold() {
        sightings.record(ADA, "attempt-1", both()).block();

        assertThat(sightings.export(ADA).block())
                .hasEntrySatisfying(
                        "answersSeen", answers -> assertThat((List<?>) answers).hasSize(2));
        sightings.forget(ADA).block();
        assertThat(sightings.export(ADA).block()).isNull();
    }

    @Test
    void keepsHowAnAnswerCameAboutAndHowLongItTook() {
        Sight timed = new Sight(AUDIT, false, NINE, Manner.LEFT_BLANK, 0);
        Sight practised = new Sight(TERMS, true, NINE, Manner.PRACTICE, 41);
        sightings.record(ADA, "attempt-1", List.of(timed, practised)).block();

        assertThat(seen(ADA).sights()).containsExactlyInAnyOrder(timed, practised);
    }

    @Test
    void anAnswerKeptBeforeMannersWereIsPracticeOfUnknownLength() {
        Document old = new Document("right", true).append("when", Date.from(NINE));
        mongo.template()
                .insert(
                        new Document("_id", "ada")
                                .append("seen", new Document(AUDIT.value(), new Document("0123456789abcdef", old))),
                        "sightings")
                .block();

        assertThat(seen(ADA).sights()).containsExactly(new Sight(AUDIT, true, NINE));
    }

    private Seen seen(LearnerId learner) {
        return sightings.of(learner).blockOptional().orElseThrow();
    }

    private static List<Sight> both() {
        return List.of(new Sight(AUDIT, true, NINE), new Sight(TERMS, false, NINE));
    }
}
