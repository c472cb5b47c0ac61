package ready27.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import ready27.testing.TestMongo;

class FirstAdministratorTest {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Accounts accounts = new Accounts(mongo.template(), "");
    private final FirstAdministrator one = new FirstAdministrator(mongo.template(), accounts, "");
    private final FirstAdministrator two = new FirstAdministrator(mongo.template(), accounts, "");

    @Test
    void whereTwoInstancesStartTheCodePrintedLastCounts() {
        String first = one.prepare().block();
        String last = two.prepare().block();

        assertThat(one.claim(first).blockOptional()).isEmpty();
        assertThat(one.claim(last).blockOptional()).contains(last);
    }

    @Test
    void aCodeWorksOnceHoweverManyTryAtTheSameMoment() {
        String code = one.prepare().block();

        assertThat(Flux.range(0, 8)
                        .flatMap(i -> (i % 2 == 0 ? one : two).claim(code))
                        .count()
                        .block())
                .isEqualTo(1);
        assertThat(one.claim(code).blockOptional()).isEmpty();
    }

    @Test
    void aCodeMayBeTypedInCapitalsWithBlanksAround() {
        String code = one.prepare().block();

        assertThat(one.claim("  " + code.toUpperCase(Locale.ROOT) + "\n").blockOptional())
                .contains(code);
    }

    @Test
    void aWrongCodeUsesNothingUp() {
        String code = one.prepare().block();

        Stream.of("", " ", "abcd-efgh")
                .forEach(wrong -> assertThat(one.claim(wrong).blockOptional()).isEmpty());
        assertThat(one.claim(code).blockOptional()).isPresent();
    }

    @Test
    void theStoreDoesNotHoldTheCodeItself() {
        String code = one.prepare().block();

        assertThat(mongo.template()
                        .findAll(org.bson.Document.class, FirstAdministrator.COLLECTION)
                        .blockLast()
                        .toJson())
                .doesNotContain(code);
    }

    @Test
    void whereThereIsAnAccountNoCodeIsMade() {
        accounts.open(
                        new Account(
                                new Address("ann@example.org"), new LearnerId("ann"), "Ann", "{x}hash", Role.LEARNER),
                        House.NINE)
                .block();

        assertThat(one.prepare().blockOptional()).isEmpty();
    }
}
