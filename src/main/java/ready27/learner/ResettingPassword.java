package ready27.learner;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives a new password to whoever holds a link that its owner, or an administrator, got; ends all sessions. */
@Component
class ResettingPassword {

    static final int TRIES_OF_A_CLIENT = 10;
    static final int TRIES_AT_AN_ACCOUNT = 3;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SigningIn signingIn;
    private final Links links;
    private final Letters letters;
    private final Limits limits;
    private final InstantSource clock;

    ResettingPassword(
            Accounts accounts,
            Passwords passwords,
            Sessions sessions,
            SigningIn signingIn,
            Links links,
            Letters letters,
            Limits limits,
            InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.signingIn = signingIn;
        this.links = links;
        this.letters = letters;
        this.limits = limits;
        this.clock = clock;
    }

    boolean byMail() {
        return letters.possible();
    }

    /** Makes a link whether there is an account or not, so that both take as long. Gives a moment if asked too often. */
    Mono<Instant> ask(Address address, String client) {
        Instant now = clock.instant();
        return limits.count("reset from " + client, TRIES_OF_A_CLIENT, now)
                .switchIfEmpty(Mono.defer(() -> limits.count("reset " + address.value(), TRIES_AT_AN_ACCOUNT, now)))
                .switchIfEmpty(Mono.defer(() -> send(address, now)));
    }

    /** For an administrator to hand on. */
    Mono<String> link(Account account) {
        return links.make(Link.reset(account.address()), clock.instant());
    }

    Mono<Link> look(String token) {
        return links.look(token, Link.Purpose.RESET, clock.instant());
    }

    /** Empty when the link is used up or too old. */
    Mono<Account> reset(String token, String password) {
        Instant now = clock.instant();
        return links.use(token, Link.Purpose.RESET, now)
                .flatMap(link -> accounts.at(link.address()))
                .flatMap(account -> passwords
                        .hash(password)
                        .flatMap(hash -> accounts.setPassword(account.address(), hash))
                        .then(sessions.endAll(account.learner()))
                        .then(links.removeAll(account.address()))
                        .then(signingIn.forgetTries(account.address(), now))
                        .thenReturn(account));
    }

    private Mono<Instant> send(Address address, Instant now) {
        return links.make(Link.reset(address), now)
                .zipWith(accounts.at(address), (token, account) -> token)
                .map(token -> sent(address, token))
                .then(Mono.empty());
    }

    private Address sent(Address address, String token) {
        letters.reset(address, token);
        return address;
    }
}
