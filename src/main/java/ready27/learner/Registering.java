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

    static final int TRIES_OF_A_CLIENT = 10;
    static final int TRIES_AT_AN_ACCOUNT = 5;

    private final Accounts accounts;
    private final Learners learners;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Limits limits;
    private final Links links;
    private final Letters letters;
    private final FirstAdministrator first;
    private final SigningIn signingIn;
    private final InstantSource clock;

    Registering(
            Accounts accounts,
            Learners learners,
            Sessions sessions,
            Passwords passwords,
            Limits limits,
            Links links,
            Letters letters,
            FirstAdministrator first,
            SigningIn signingIn,
            InstantSource clock) {
        this.accounts = accounts;
        this.learners = learners;
        this.sessions = sessions;
        this.passwords = passwords;
        this.limits = limits;
        this.links = links;
        this.letters = letters;
        this.first = first;
        this.signingIn = signingIn;
        this.clock = clock;
    }

    Mono<Registration> register(LearnerId me, Registration.Wish wish, String client, Optional<Session> before) {
        Instant now = clock.instant();
        String at = "register " + wish.address().value();
        return limits.count("register from " + client, TRIES_OF_A_CLIENT, now)
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
        return links.use(token, Link.Purpose.CONFIRM, now)
                .mapNotNull(Link::account)
                .flatMap(account -> learners.admitIfGone(account.learner(), now).thenReturn(account))
                .flatMap(account -> begin(account, now))
                .flatMap(account -> sessions.endAll(account.learner()).thenReturn(account))
                .flatMap(account -> signingIn.let(account, before, now));
    }

    private Mono<Registration> open(Account account, String code, Optional<Session> before, Instant now) {
        return first.claim(code)
                .flatMap(claimed -> begin(account.promoted(), now)
                        .flatMap(opened -> signingIn.let(opened, before, now))
                        .<Registration>map(Registration.Opened::new)
                        .switchIfEmpty(Mono.defer(() -> openQuietly(account, now))))
                .switchIfEmpty(Mono.defer(() -> openQuietly(account, now)));
    }

    private Mono<Registration> openQuietly(Account account, Instant now) {
        return letters.possible() ? invite(account, now) : openNow(account, now);
    }

    /** Both ways make one link and send one letter. */
    private Mono<Registration> invite(Account account, Instant now) {
        Address address = account.address();
        return accounts.at(address)
                .flatMap(taken -> links.make(Link.reset(address), now)
                        .map(token -> told(() -> letters.alreadyRegistered(address, token))))
                .switchIfEmpty(Mono.defer(() -> links.make(Link.confirm(account), now)
                        .map(token -> told(() -> letters.confirm(address, token)))));
    }

    private static Registration told(Runnable letter) {
        letter.run();
        return new Registration.Answered(true);
    }

    /** Both ways make one try to insert and one update. */
    private Mono<Registration> openNow(Account account, Instant now) {
        return begin(account, now)
                .hasElement()
                .flatMap(opened -> opened ? Mono.empty() : learners.used(account.learner(), now))
                .thenReturn(new Registration.Answered(false));
    }

    private Mono<Account> begin(Account account, Instant now) {
        return accounts.open(account, now)
                .flatMap(opened -> learners.registered(opened.learner()).thenReturn(opened));
    }
}
