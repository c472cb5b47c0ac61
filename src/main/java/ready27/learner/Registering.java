package ready27.learner;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Opens accounts. Whether an address had one already is told to its owner by mail, and to nobody else; see
 * docs/decisions/0004-accounts.md.
 */
@Component
class Registering {

    static final int TRIES_AT_AN_ACCOUNT = 5;

    private final Limits limits;
    private final Passwords passwords;
    private final OpeningAccounts opening;
    private final MailedLinks mailed;
    private final SigningIn signingIn;
    private final InstantSource clock;

    Registering(
            Limits limits,
            Passwords passwords,
            OpeningAccounts opening,
            MailedLinks mailed,
            SigningIn signingIn,
            InstantSource clock) {
        this.limits = limits;
        this.passwords = passwords;
        this.opening = opening;
        this.mailed = mailed;
        this.signingIn = signingIn;
        this.clock = clock;
    }

    Mono<Registration> register(LearnerId me, Registration.Wish wish, String client, Optional<Session> before) {
        Instant now = clock.instant();
        String at = "register " + wish.address().value();
        return limits.countClient("register", client, now)
                .switchIfEmpty(Mono.defer(() -> limits.count(at, TRIES_AT_AN_ACCOUNT, now)))
                .<Registration>map(Registration.TooOften::new)
                .switchIfEmpty(Mono.defer(() -> passwords
                        .hash(wish.password())
                        .map(hash -> wish.account(me, hash))
                        .flatMap(account -> open(account, wish.code(), before, now))));
    }

    /** The link in the mail proves whose address it is; the browser that asked for it is signed out, if it is another. */
    Mono<String> confirm(String token, Optional<Session> before) {
        Instant now = clock.instant();
        return mailed.accept(token, now)
                .flatMap(account -> opening.open(account, now))
                .flatMap(account -> signingIn.let(account, before, now));
    }

    private Mono<Registration> open(Account account, String code, Optional<Session> before, Instant now) {
        return opening.openFirst(account, code, now)
                .flatMap(opened -> signingIn.let(opened, before, now))
                .<Registration>map(Registration.Opened::new)
                .switchIfEmpty(Mono.defer(() -> openQuietly(account, now)));
    }

    private Mono<Registration> openQuietly(Account account, Instant now) {
        boolean byMail = mailed.possible();
        return (byMail ? invite(account, now) : opening.open(account, now).then())
                .thenReturn(new Registration.Answered(byMail));
    }

    /** Both ways make one link and send one letter. */
    private Mono<Void> invite(Account account, Instant now) {
        return opening.at(account.address())
                .hasElement()
                .flatMap(taken -> taken ? mailed.remind(account, now) : mailed.invite(account, now));
    }
}
