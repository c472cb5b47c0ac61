package ready27.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class KeptBeforeFormsTest {

    private final Sinks.Empty<Void> archived = Sinks.empty();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();

    @Test
    void aFormWaitsAndAPageDoesNot() {
        KeptBeforeForms forms = new KeptBeforeForms(List.of(archived::asMono));

        StepVerifier.create(ask(forms, HttpMethod.GET)).verifyComplete();
        assertThat(taken).hasValue(1);

        StepVerifier.create(ask(forms, HttpMethod.POST))
                .then(() -> assertThat(taken).hasValue(1))
                .then(archived::tryEmitEmpty)
                .verifyComplete();
        assertThat(taken).hasValue(2);
    }

    @Test
    void itIsKeptOnceForAllForms() {
        KeptBeforeForms forms = new KeptBeforeForms(List.of(() -> Mono.fromRunnable(asked::incrementAndGet)));

        forms.begin().block();
        ask(forms, HttpMethod.POST).block();
        ask(forms, HttpMethod.POST).block();

        assertThat(asked).hasValue(1);
        assertThat(taken).hasValue(2);
    }

    @Test
    void aFormThatCannotWaitIsRefusedAndTheNextTriesAgain() {
        KeptBeforeForms forms = new KeptBeforeForms(List.of(() -> Mono.defer(() -> asked.incrementAndGet() == 1
                ? Mono.error(new IllegalStateException("the store does not answer"))
                : Mono.empty())));

        StepVerifier.create(ask(forms, HttpMethod.POST)).verifyErrorMessage("the store does not answer");
        assertThat(taken).hasValue(0);

        StepVerifier.create(ask(forms, HttpMethod.POST)).verifyComplete();
        assertThat(taken).hasValue(1);
    }

    private Mono<Void> ask(KeptBeforeForms forms, HttpMethod method) {
        return forms.filter(
                MockServerWebExchange.from(MockServerHttpRequest.method(method, "/practice")),
                exchange -> Mono.fromRunnable(taken::incrementAndGet));
    }
}
