package ready27.learner;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
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
    private final Mono<Account> nobody = Mono.fromCallable(this::nobody)
            .subscribeOn(Schedulers.boundedElastic())
            .cache();

    /** Hashing takes long, so the start does not wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    Mono<Void> getReady() {
        return nobody.then();
    }

    Mono<String> hash(String password) {
        return Mono.fromCallable(() -> encoder.encode(password)).subscribeOn(Schedulers.boundedElastic());
    }

    /** The account, if the password is its own. */
    Mono<Account> check(String password, Mono<Account> account) {
        String compared = PasswordRule.fits(password) ? password : "longer than any";
        return account.switchIfEmpty(nobody)
                .publishOn(Schedulers.boundedElastic())
                .filter(found -> encoder.matches(compared, found.password()));
    }

    private Account nobody() {
        String hash = String.valueOf(encoder.encode(Tokens.fresh()));
        return new Account(new Address("nobody@localhost"), new LearnerId("nobody"), "", hash, Role.LEARNER);
    }
}
