package ready27.learner;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives a new password to whoever holds a link that its owner, or an administrator, got; ends all sessions. */
@Component
class ResettingPassword {

    static final int TRIES_AT_AN_ACCOUNT = 3;

    private final Accounts accounts;
    private final Passwords passwords;
    private final SigningIn signingIn;
    private final MailedLinks mailed;
    private final Limits limits;
    private final InstantSource clock;

    ResettingPassword(
            Accounts accounts,
            Passwords passwords,
            SigningIn signingIn,
            MailedLinks mailed,
            Limits limits,
            InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.signingIn = signingIn;
        this.mailed = mailed;
        this.limits = limits;
        this.clock = clock;
    }

    boolean byMail() {
        return mailed.possible();
    }

    /** Makes a link whether there is an account or not, so that both take as long. Gives a moment if asked too often. */
    Mono<Instant> ask(Address address, String client) {
        Instant now = clock.instant();
        return limits.countClient("reset", client, now)
                .switchIfEmpty(Mono.defer(() -> limits.count("reset " + address.value(), TRIES_AT_AN_ACCOUNT, now)))
                .switchIfEmpty(Mono.defer(() -> send(address, now).then(Mono.empty())));
    }

    /** For an administrator to hand on. */
    Mono<String> link(Account account) {
        return mailed.reset(account.address(), clock.instant());
    }

    /** Whose password the link is good for; empty when it is used up or too old. */
    Mono<Address> look(String token) {
        return mailed.look(token, clock.instant());
    }

    /** Empty when the link is used up or too old. */
    Mono<Account> reset(String token, String password) {
        Instant now = clock.instant();
        return mailed.use(token, now).flatMap(accounts::at).delayUntil(account -> give(account, password, now));
    }

    private Mono<Void> give(Account account, String password, Instant now) {
        return passwords
                .hash(password)
                .flatMap(hash -> accounts.setPassword(account.address(), hash))
                .then(signingIn.signOutEverywhere(account, now))
                .then(mailed.removeAll(account.address()));
    }

    private Mono<Void> send(Address address, Instant now) {
        return mailed.reset(address, now)
                .zipWith(accounts.at(address), (token, account) -> token)
                .flatMap(token -> mailed.sendReset(address, token));
    }
}
