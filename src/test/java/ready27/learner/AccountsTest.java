package ready27.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import ready27.testing.TestMongo;

class AccountsTest {

    private static final Instant NINE = House.NINE;
    private static final Address ADDRESS = new Address("ann@example.org");
    private static final LearnerId ANN = new LearnerId("ann");
    private static final LearnerId BEN = new LearnerId("ben");
    private static final Account ACCOUNT = new Account(ADDRESS, ANN, "Ann", "{x}hash", Role.LEARNER);

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Accounts accounts = new Accounts(mongo.template(), "");

    @Test
    void anAccountComesBackAsItWas() {
        accounts.open(ACCOUNT, NINE).block();

        assertThat(accounts.at(new Address(" Ann@Example.ORG")).block()).isEqualTo(ACCOUNT);
        assertThat(accounts.owned(ANN).block()).isEqualTo(ACCOUNT);
        assertThat(accounts.with("", 9).collectList().block()).containsExactly(ACCOUNT);
    }

    @Test
    void accountsAreFoundByAPartOfTheirAddressInItsOrderAndAPointIsAPoint() {
        for (String address : List.of("zoe.a@example.org", "bob@example.org", "zoeba@example.com")) {
            accounts.open(
                            new Account(
                                    new Address(address),
                                    new LearnerId(address.substring(0, 3)),
                                    "",
                                    "{x}",
                                    Role.LEARNER),
                            NINE)
                    .block();
        }

        assertThat(found("", 9)).containsExactly("bob@example.org", "zoe.a@example.org", "zoeba@example.com");
        assertThat(found("", 2)).containsExactly("bob@example.org", "zoe.a@example.org");
        assertThat(found(" ZOE.A", 9)).containsExactly("zoe.a@example.org");
        assertThat(found(".*", 9)).isEmpty();
    }

    private List<String> found(String part, int most) {
        return accounts.with(part, most)
                .map(account -> account.address().value())
                .collectList()
                .block();
    }

    @Test
    void anAddressHasOneAccountHoweverManyTryAtTheSameMoment() {
        assertThat(Flux.range(0, 10)
                        .flatMap(i -> accounts.open(ACCOUNT.of(new LearnerId("learner-" + i)), NINE), 10)
                        .count()
                        .block())
                .isEqualTo(1);
        assertThat(accounts.count().block()).isEqualTo(1);
    }

    @Test
    void anAccountIsItsOwnersOnly() {
        accounts.open(ACCOUNT, NINE).block();

        assertThat(accounts.of(ANN, ADDRESS).blockOptional()).isPresent();
        assertThat(accounts.of(BEN, ADDRESS).blockOptional()).isEmpty();
        assertThat(accounts.owned(BEN).blockOptional()).isEmpty();
        assertThat(accounts.none(ANN).block()).isFalse();
        assertThat(accounts.none(BEN).block()).isTrue();
    }

    @Test
    void nameAndPasswordAndOwnerChangeEachByItself() {
        accounts.open(ACCOUNT, NINE).block();

        accounts.call(ADDRESS, "Anna").block();
        accounts.setPassword(ADDRESS, "{x}other").block();
        accounts.give(ADDRESS, BEN).block();

        assertThat(accounts.at(ADDRESS).block()).isEqualTo(new Account(ADDRESS, BEN, "Anna", "{x}other", Role.LEARNER));
    }

    @Test
    void whatIsChangedIsNotMade() {
        accounts.call(ADDRESS, "Anna").then(accounts.setPassword(ADDRESS, "x")).block();

        assertThat(accounts.count().block()).isZero();
    }

    @Test
    void removingTakesNobodyElses() {
        accounts.open(ACCOUNT, NINE).block();
        accounts.open(new Account(new Address("ben@example.org"), BEN, "Ben", "", Role.ADMINISTRATOR), NINE)
                .block();

        accounts.remove(ANN).block();

        assertThat(accounts.with("", 9).map(Account::learner).collectList().block())
                .containsExactly(BEN);
        assertThat(accounts.owned(BEN).block().role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void theAddressThatTheConfigurationNamesIsTheAdministrator() {
        accounts.open(ACCOUNT, NINE).block();

        assertThat(new Accounts(mongo.template(), "Ann@example.org")
                        .at(ADDRESS)
                        .block()
                        .role())
                .isEqualTo(Role.ADMINISTRATOR);
        assertThat(accounts.at(ADDRESS).block().role()).isEqualTo(Role.LEARNER);
    }
}
