package ready27.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.learner.Link.Purpose.CONFIRM;
import static ready27.learner.Link.Purpose.RESET;

import java.time.Instant;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import ready27.testing.TestMongo;

class LinksTest {

    private static final Instant NINE = House.NINE;
    private static final Address ANN = new Address("ann@example.org");
    private static final Address BEN = new Address("ben@example.org");
    private static final Account ACCOUNT = new Account(ANN, new LearnerId("ann"), "Ann", "{x}hash", Role.LEARNER);

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Links links = new Links(mongo.template());

    @Test
    void whatALinkIsGoodForComesBackAsItWas() {
        String reset = links.make(Link.reset(ANN), NINE).block();
        String confirm = links.make(Link.confirm(ACCOUNT), NINE).block();

        assertThat(links.look(reset, RESET, NINE).block()).isEqualTo(Link.reset(ANN));
        assertThat(links.use(confirm, CONFIRM, NINE).block()).isEqualTo(Link.confirm(ACCOUNT));
    }

    @Test
    void itWorksOnceHoweverManyTryAtTheSameMoment() {
        String token = links.make(Link.reset(ANN), NINE).block();

        assertThat(Flux.range(0, 10)
                        .flatMap(one -> links.use(token, RESET, NINE), 10)
                        .count()
                        .block())
                .isEqualTo(1);
        assertThat(links.look(token, RESET, NINE).blockOptional()).isEmpty();
    }

    @Test
    void lookingDoesNotUseItUp() {
        String token = links.make(Link.reset(ANN), NINE).block();

        links.look(token, RESET, NINE).block();

        assertThat(links.use(token, RESET, NINE).blockOptional()).isPresent();
    }

    @Test
    void itIsGoodForItsPurposeOnly() {
        String token = links.make(Link.reset(ANN), NINE).block();

        assertThat(links.look(token, CONFIRM, NINE).blockOptional()).isEmpty();
        assertThat(links.use(token, CONFIRM, NINE).blockOptional()).isEmpty();
    }

    @Test
    void itEndsAfterAnHour() {
        String token = links.make(Link.reset(ANN), NINE).block();

        assertThat(links.look(token, RESET, NINE.plus(Links.LENGTH).minusMillis(1))
                        .blockOptional())
                .isPresent();
        assertThat(links.use(token, RESET, NINE.plus(Links.LENGTH)).blockOptional())
                .isEmpty();
    }

    @Test
    void allOfOneAddressCanBeTakenBack() {
        String anns = links.make(Link.reset(ANN), NINE).block();
        String bens = links.make(Link.reset(BEN), NINE).block();

        links.removeAll(ANN).block();

        assertThat(links.look(anns, RESET, NINE).blockOptional()).isEmpty();
        assertThat(links.look(bens, RESET, NINE).blockOptional()).isPresent();
    }

    @Test
    void theSweepTakesThoseThatAreOver() {
        links.make(Link.reset(ANN), NINE).block();
        links.make(Link.reset(BEN), NINE.plusSeconds(1)).block();

        links.sweep(NINE.plus(Links.LENGTH)).block();

        assertThat(mongo.template()
                        .findAll(Document.class, Links.COLLECTION)
                        .map(link -> link.getString("address"))
                        .collectList()
                        .block())
                .containsExactly(BEN.value());
    }

    @Test
    void theSecretPartIsNowhereKept() {
        String token = links.make(Link.reset(ANN), NINE).block();

        assertThat(mongo.template()
                        .findAll(Document.class, Links.COLLECTION)
                        .blockFirst()
                        .toJson())
                .doesNotContain(token);
    }
}
