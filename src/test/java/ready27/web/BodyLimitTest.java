package ready27.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class BodyLimitTest {

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

    @ParameterizedTest
    @CsvSource({
        "/learner/sign-in, 262144, true",
        "/learner/sign-in, 262145, false",
        "/exams/7/unsent, 4194304, true",
        "/exams/7/unsent, 4194305, false",
        "/exams/7/unsent/more, 262145, false"
    })
    void aFormIsAsLargeAsItsRoomAllows(String path, int length, boolean taken) {
        beans.addBean("unsent", new LargerForm("/exams/{attempt}/unsent"));
        assertThat(takes(path, length)).isEqualTo(taken);
    }

    @Test
    void whereNoRoomHasALargerFormAllAreSmall() {
        assertThat(takes("/exams/7/unsent", 262_145)).isFalse();
    }

    private boolean takes(String path, int length) {
        BodyLimit limit = new BodyLimit(beans.getBeanProvider(LargerForm.class));
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.post(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .contentLength(length)
                .body("a=b"));
        Mono<Boolean> taken = limit.filter(exchange, passed -> Mono.empty())
                .thenReturn(true)
                .onErrorReturn(ResponseStatusException.class, false);
        StepVerifier.create(taken).expectNextCount(1).verifyComplete();
        return Boolean.TRUE.equals(taken.block());
    }
}
