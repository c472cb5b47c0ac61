package ready27.question;

import reactor.core.publisher.Mono;

/** Keeps what is served, for results to come; before the first form is taken, so that no result lacks a text. */
public interface ServedArchive {

    Mono<Void> archiveServed();
}
