package ready27.learner;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets a person in, hands over what they did as a guest, and leaves the old session behind. */
@Component
class SigningIn {

    static final int TRIES_AT_AN_ACCOUNT = 10;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Limits limits;
    private final HandingOver handingOver;
    private final InstantSource clock;

    SigningIn(
            Accounts accounts,
            Passwords passwords,
            Sessions sessions,
            Limits limits,
            HandingOver handingOver,
            InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.limits = limits;
        this.handingOver = handingOver;
        this.clock = clock;
    }

    Mono<SignIn> signIn(String address, String password, String client, Optional<Session> before) {
        Instant now = clock.instant();
        return limits.countClient("sign-in", client, now)
                .switchIfEmpty(Mono.defer(() -> limits.count(at(address), TRIES_AT_AN_ACCOUNT, now)))
                .<SignIn>map(SignIn.TooOften::new)
                .switchIfEmpty(Mono.defer(() -> compare(address, password, before, now)));
    }

    /** A session for somebody who has just proved to be the owner. */
    Mono<String> let(Account account, Optional<Session> before, Instant now) {
        return handingOver
                .takeOver(before, account, now)
                .then(sessions.endGuests(account.learner()))
                .then(sessions.begin(account.learner(), account.address(), now))
                .flatMap(token -> before.map(sessions::end).orElse(Mono.empty()).thenReturn(token));
    }

    /** For somebody who has a new password: every device has to sign in again, and has all its tries. */
    Mono<Void> signOutEverywhere(Account account, Instant now) {
        return sessions.endAll(account.learner()).then(forgetTries(account.address(), now));
    }

    private Mono<Void> forgetTries(Address address, Instant now) {
        return limits.forget(at(address.value()), now);
    }

    private Mono<SignIn> compare(String address, String password, Optional<Session> before, Instant now) {
        Mono<Account> account = Address.looksRight(address) ? accounts.at(new Address(address)) : Mono.empty();
        return passwords
                .check(password, account)
                .flatMap(owner -> forgetTries(owner.address(), now).then(let(owner, before, now)))
                .<SignIn>map(SignIn.Welcome::new)
                .defaultIfEmpty(new SignIn.NoMatch());
    }

    private static String at(String address) {
        return "sign-in at " + address.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
