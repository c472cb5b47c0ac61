package ready27.learner;

import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import ready27.web.NotFound;

/** The person with an account who sent a request, and what only they may do with it. */
@Component
class Owner {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Limits limits;

    Owner(Accounts accounts, Passwords passwords, Sessions sessions, Limits limits) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.limits = limits;
    }

    /** To somebody without an account the page is not there. */
    Mono<Account> of(ServerWebExchange exchange) {
        Optional<Session> session = SessionCookie.session(exchange);
        return Mono.justOrEmpty(session)
                .mapNotNull(Session::account)
                .flatMap(address -> accounts.at(new Address(address)))
                .filter(account -> session.filter(known -> known.learner().equals(account.learner()))
                        .isPresent())
                .switchIfEmpty(NotFound.of("an account"));
    }

    /** Empty when the password is not theirs: a device left open is not yet its owner. */
    Mono<Account> prove(Account account, String password, String client, Instant now) {
        return limits.count("prove from " + client + " " + account.address().value(), 10, now)
                .flatMap(again -> Mono.<Account>error(new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS)))
                .switchIfEmpty(Mono.defer(() -> passwords.check(password, Mono.just(account))));
    }

    Mono<Void> call(Account account, String name) {
        return accounts.call(account.address(), name).doOnSuccess(done -> sessions.forgetCached(account.learner()));
    }

    /** Ends every session, and begins a new one for this device. */
    Mono<String> changePassword(Account account, String password, Instant now) {
        return passwords
                .hash(password)
                .flatMap(hash -> accounts.setPassword(account.address(), hash))
                .then(sessions.endAll(account.learner()))
                .then(Mono.defer(() -> sessions.begin(account.learner(), account.address(), now)));
    }
}
