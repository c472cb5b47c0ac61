package ready27.learner;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Hashes and compares passwords, away from the event loop because that is meant to take long. */
@Component
class Passwords {

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    /** Stands in where there is no account, so that the answer takes as long; nobody knows its password. */
    private final Account nobody = new Account(
            new Address("nobody@localhost"),
            new LearnerId("nobody"),
            "",
            String.valueOf(encoder.encode(Tokens.fresh())),
            Role.LEARNER);

    Mono<String> hash(String password) {
        return Mono.fromCallable(() -> encoder.encode(password)).subscribeOn(Schedulers.boundedElastic());
    }

    /** The account, if the password is its own. */
    Mono<Account> check(String password, Mono<Account> account) {
        String compared = PasswordRule.fits(password) ? password : "longer than any";
        return account.defaultIfEmpty(nobody)
                .publishOn(Schedulers.boundedElastic())
                .filter(found -> encoder.matches(compared, found.password()));
    }
}
