package ready27.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import ready27.testing.TestMongo;

class LimitsTest {

    private static final Instant NINE = House.NINE;
    private static final Instant QUARTER_PAST = NINE.plus(Limits.WINDOW);

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Limits limits = new Limits(mongo.template(), 2);

    @Test
    void oneTryTooManyIsToldWhenToGoOn() {
        assertThat(limits.count("door", 1, NINE).blockOptional()).isEmpty();
        assertThat(limits.count("door", 1, NINE.plusSeconds(60)).blockOptional())
                .contains(QUARTER_PAST);
        assertThat(limits.count("window", 1, NINE).blockOptional()).isEmpty();
    }

    @Test
    void theNextWindowBeginsAnewAtItsFirstMoment() {
        limits.count("door", 1, NINE).block();

        assertThat(limits.count("door", 1, QUARTER_PAST.minusMillis(1)).blockOptional())
                .isPresent();
        assertThat(limits.count("door", 1, QUARTER_PAST).blockOptional()).isEmpty();
    }

    @Test
    void ofManyAtTheSameMomentAsManyPassAsMay() {
        Long refused = Flux.range(0, 20)
                .flatMap(one -> new Limits(mongo.template(), 2).count("door", 7, NINE), 20)
                .count()
                .block();

        assertThat(refused).isEqualTo(13);
    }

    @Test
    void aClientMayDoAsOftenAsIsSet() {
        limits.countClient("door", "10.0.0.1", NINE).block();
        limits.countClient("door", "10.0.0.1", NINE).block();

        assertThat(limits.countClient("door", "10.0.0.1", NINE).blockOptional()).contains(QUARTER_PAST);
        assertThat(limits.countClient("door", "10.0.0.2", NINE).blockOptional()).isEmpty();
        assertThat(limits.countClient("gate", "10.0.0.1", NINE).blockOptional()).isEmpty();
    }

    @Test
    void whatIsForgottenCountsNoMore() {
        limits.count("door", 1, NINE).block();
        limits.count("window", 1, NINE).block();

        limits.forget("door", NINE).block();

        assertThat(limits.count("door", 1, NINE).blockOptional()).isEmpty();
        assertThat(limits.count("window", 1, NINE).blockOptional()).isPresent();
    }

    @Test
    void theSweepTakesTheWindowsThatAreOver() {
        limits.count("door", 1, NINE).block();
        limits.count("door", 1, QUARTER_PAST).block();

        limits.sweep(QUARTER_PAST).block();

        assertThat(kept())
                .singleElement()
                .satisfies(left -> assertThat(left.getDate("until")).isEqualTo(QUARTER_PAST.plus(Limits.WINDOW)));
    }

    @Test
    void whatIsCountedIsKeptAsAHashOnly() {
        limits.count("ann@example.org", 1, NINE).block();

        assertThat(kept().get(0).toJson()).doesNotContain("ann");
    }

    private List<Document> kept() {
        return mongo.template()
                .findAll(Document.class, Limits.COLLECTION)
                .collectList()
                .block();
    }
}
