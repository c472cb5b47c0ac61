package ready27.learner;

import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Opens accounts, each for a learner of its own: the guest who asked, or somebody new where that guest has an account
 * already, because two people may share a browser.
 */
@Component
class OpeningAccounts {

    private final Accounts accounts;
    private final Learners learners;
    private final FirstAdministrator first;

    OpeningAccounts(Accounts accounts, Learners learners, FirstAdministrator first) {
        this.accounts = accounts;
        this.learners = learners;
        this.first = first;
    }

    Mono<Account> at(Address address) {
        return accounts.at(address);
    }

    /** Empty where the code is not the one that the start printed. */
    Mono<Account> openFirst(Account wished, String code, Instant now) {
        return first.claim(code).flatMap(claimed -> open(wished.promoted(), now));
    }

    /** Empty where the address has an account; either way it costs the same writes. */
    Mono<Account> open(Account wished, Instant now) {
        return learners.unregistered(wished.learner())
                .switchIfEmpty(Mono.defer(() -> learners.admitGuest(Tokens.learner(), now)))
                .map(wished::of)
                .flatMap(account -> insert(account, now));
    }

    private Mono<Account> insert(Account account, Instant now) {
        return accounts.open(account, now)
                .flatMap(opened -> own(opened, now))
                .switchIfEmpty(
                        Mono.defer(() -> learners.used(account.learner(), now).then(Mono.empty())));
    }

    /** Of two addresses that one guest registers at the same moment the second gets a learner of its own here. */
    private Mono<Account> own(Account account, Instant now) {
        return learners.register(account.learner())
                .switchIfEmpty(Mono.defer(() -> give(account, now)))
                .map(account::of);
    }

    private Mono<LearnerId> give(Account account, Instant now) {
        return learners.admitGuest(Tokens.learner(), now)
                .flatMap(learners::register)
                .delayUntil(other -> accounts.give(account.address(), other));
    }
}
