package ready27.learner;

import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Links that prove whose an address is: made, sent to it where mail goes out, and taken back once. */
@Component
class MailedLinks {

    private final Links links;
    private final Letters letters;

    MailedLinks(Links links, Letters letters) {
        this.links = links;
        this.letters = letters;
    }

    boolean possible() {
        return letters.possible();
    }

    /** The account opens when the link in the mail is followed. */
    Mono<Void> invite(Account account, Instant now) {
        return links.make(Link.confirm(account), now)
                .flatMap(token -> sent(() -> letters.confirm(account.address(), token)));
    }

    /** To an address that has an account: as many writes and letters as inviting. */
    Mono<Void> remind(Account wished, Instant now) {
        return links.make(Link.remind(wished), now)
                .flatMap(token -> sent(() -> letters.alreadyRegistered(wished.address(), token)));
    }

    /** The account that a link in a mail was to open. */
    Mono<Account> accept(String token, Instant now) {
        return links.use(token, Link.Purpose.CONFIRM, now).mapNotNull(Link::account);
    }

    /** The secret part of a link for a new password, to be sent or handed on. */
    Mono<String> reset(Address address, Instant now) {
        return links.make(Link.reset(address), now);
    }

    Mono<Void> sendReset(Address address, String token) {
        return sent(() -> letters.reset(address, token));
    }

    /** Whose password the link is good for, without using it up. */
    Mono<Address> look(String token, Instant now) {
        return links.look(token, Link.Purpose.RESET, now).map(Link::address);
    }

    Mono<Address> use(String token, Instant now) {
        return links.use(token, Link.Purpose.RESET, now).map(Link::address);
    }

    Mono<Void> removeAll(Address address) {
        return links.removeAll(address);
    }

    private static Mono<Void> sent(Runnable letter) {
        return Mono.fromRunnable(letter);
    }
}
