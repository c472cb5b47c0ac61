package ready27.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import reactor.core.publisher.Flux;
import ready27.learner.LearnerId;
import ready27.question.QuestionId;
import ready27.testing.TestMongo;
import ready27.web.NotFound;

class ExplainingTest {

    private static final LearnerId ADA = new LearnerId("ada");
    private static final LearnerId BOB = new LearnerId("bob");
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final QuestionId RIGHT = new QuestionId("audit-9-2-1-01");
    private static final QuestionId WRONG = new QuestionId("overview-terms-03");
    private static final String SET = "practice set-1";

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Sightings sightings = new Sightings(mongo.template());
    private final Explaining explaining = new Explaining(sightings);

    @BeforeEach
    void answer() {
        record(SET);
    }

    @ParameterizedTest
    @EnumSource
    void aMissedAnswerKeepsItsCauseUntilItIsChangedOrTakenBack(Cause cause) {
        keep(Cause.MISREAD);
        keep(cause);

        assertThat(cause()).isEqualTo(cause);
        assertThat(sightings.causes(ADA, SET).block())
                .isEqualTo(cause.said() ? new Causes(Map.of(WRONG, cause)) : Causes.NONE);
    }

    @Test
    void theSameTapAgainChangesNothing() {
        Flux.range(0, 16)
                .flatMap(turn -> explaining.keep(ADA, SET, WRONG, new CauseForm("misread")), 16)
                .blockLast();

        assertThat(cause()).isEqualTo(Cause.MISREAD);
        assertThat(seen(ADA).sights()).hasSize(2);
    }

    @Test
    void toldAgainTheHistoryKeepsTheCause() {
        keep(Cause.WRONG_RULE);

        record(SET);

        assertThat(cause()).isEqualTo(Cause.WRONG_RULE);
    }

    @Test
    void eachTimeHasItsOwnCause() {
        record("exam 1");
        keep(Cause.DID_NOT_KNOW);
        explaining.keep(ADA, "exam 1", WRONG, new CauseForm("out-of-time")).block();

        assertThat(seen(ADA).sights()).extracting(Sight::cause).containsOnlyOnce(Cause.DID_NOT_KNOW, Cause.OUT_OF_TIME);
        assertThat(Objects.requireNonNull(sightings.causes(ADA, "exam 1").block())
                        .of(WRONG))
                .isEqualTo(Cause.OUT_OF_TIME);
    }

    @Test
    void whatIsRightForeignOrUnknownIsNotFoundAndNothingIsKept() {
        notFound(ADA, SET, RIGHT, "misread");
        notFound(BOB, SET, WRONG, "misread");
        notFound(ADA, "practice set-2", WRONG, "misread");
        notFound(ADA, SET, new QuestionId("nonsense"), "misread");
        notFound(ADA, SET, RIGHT, "not-said");

        assertThat(seen(ADA).sights()).extracting(Sight::cause).containsOnly(Cause.NOT_SAID);
        assertThat(seen(BOB).sights()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "tired", "MISREAD", "misread,misread", "$set"})
    void noOtherWordIsTaken(String word) {
        notFound(ADA, SET, WRONG, word);

        assertThat(cause()).isEqualTo(Cause.NOT_SAID);
    }

    @Test
    void theScoreAndWhatWasMissedStayAsTheyWere() {
        keep(Cause.MISREAD);

        assertThat(seen(ADA).missed()).containsExactly(WRONG);
        assertThat(seen(ADA).times(WRONG)).isEqualTo(1);
    }

    @Test
    void anAccountTakesOverWhatTheGuestSaid() {
        keep(Cause.MISREAD);

        sightings.adopt(ADA, BOB).block();
        sightings.adopt(ADA, BOB).block();

        assertThat(Objects.requireNonNull(sightings.causes(BOB, SET).block()).of(WRONG))
                .isEqualTo(Cause.MISREAD);
        assertThat(sightings.causes(ADA, SET).block()).isEqualTo(Causes.NONE);
    }

    @Test
    void theExportSaysItAndForgettingTakesItAway() {
        keep(Cause.MISREAD);

        assertThat(String.valueOf(sightings.export(ADA).block())).containsOnlyOnce("cause=misread");
        sightings.forget(ADA).block();
        assertThat(mongo.template()
                        .find(new Query(), Document.class, "sightings")
                        .collectList()
                        .block())
                .isEqualTo(List.of());
    }

    @Test
    void aWordOfALaterVersionIsTakenForNothingSaid() {
        keep(Cause.MISREAD);
        Document stored = Objects.requireNonNull(mongo.template()
                .findOne(new Query(Criteria.where("_id").is("ada")), Document.class, "sightings")
                .block());
        String mark = stored.get("causes", Document.class)
                .get(WRONG.value(), Document.class)
                .keySet()
                .iterator()
                .next();
        mongo.template()
                .updateFirst(
                        new Query(Criteria.where("_id").is("ada")),
                        new Update().set("causes." + WRONG.value() + "." + mark, "too-tired"),
                        "sightings")
                .block();

        assertThat(cause()).isEqualTo(Cause.NOT_SAID);
        assertThat(sightings.causes(ADA, SET).block()).isEqualTo(Causes.NONE);
    }

    private void keep(Cause cause) {
        explaining.keep(ADA, SET, WRONG, new CauseForm(cause.key())).block();
    }

    private void notFound(LearnerId me, String source, QuestionId question, String word) {
        assertThatThrownBy(() -> explaining
                        .keep(me, source, question, new CauseForm(word))
                        .block())
                .isInstanceOf(NotFound.class);
    }

    private Cause cause() {
        return seen(ADA).sights().stream()
                .filter(sight -> sight.question().equals(WRONG))
                .findFirst()
                .orElseThrow()
                .cause();
    }

    private void record(String source) {
        sightings
                .record(ADA, source, List.of(new Sight(RIGHT, true, NINE), new Sight(WRONG, false, NINE)))
                .block();
    }

    private Seen seen(LearnerId learner) {
        return sightings.of(learner).blockOptional().orElseThrow();
    }
}
