package ready27.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import ready27.learner.Browser.Page;
import ready27.testing.TestMongo;
import ready27.web.NotFound;

@ExtendWith(OutputCaptureExtension.class)
class TroubleTest {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final House house = new House(mongo.template(), TroublesomeController.class);
    private final Browser ann = new Browser(house.browser());

    @AfterEach
    void close() {
        house.close();
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> troubles() {
        return Stream.of(
                arguments("/trouble/$where", 400, "could not make sense"),
                arguments("/trouble/nothing", 404, "nothing here for you"),
                arguments("/no-such-page", 404, "nothing here for you"),
                arguments("/trouble/often", 429, "Too much at once from here"),
                arguments("/trouble/bug", 500, "went wrong on our side"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void eachTroubleHasAPageInTheFrameAndKeepsTheHeaders(String path, int status, String words) {
        Page page = ann.get(path);

        assertThat(page.status()).isEqualTo(status);
        assertThat(page.html()).contains("<!DOCTYPE html>", words, "Go to the home page");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Permissions-Policy")).contains("camera=()");
        assertThat(page.header("Strict-Transport-Security")).isEmpty();
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
    }

    @Test
    void aMethodThatIsNotThereSaysWhichIs() {
        ann.get("/no-such-page");
        Page page = ann.send("/learner/sign-in-nowhere-yet");
        assertThat(page.status()).isEqualTo(404);

        Page wrong = ann.post("/trouble/bug");
        assertThat(wrong.status()).isEqualTo(405);
        assertThat(wrong.header("Allow")).contains("GET");
        assertThat(wrong.html()).contains("cannot be done here");
    }

    @Test
    void htmxGetsAFragment() {
        house.browser()
                .get()
                .uri("/trouble/nothing")
                .header("HX-Request", "true")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("role=\"alert\"").doesNotContain("<html"));
    }

    @Test
    void aBugIsLoggedOnceUnderTheNumberOnThePage(CapturedOutput log) {
        String html = ann.get("/trouble/bug").html();

        String number = html.replaceAll("(?s).*Number of this request: <span class=\"mono\">([^<]+)<.*", "$1");
        assertThat(log.getAll().split("request " + java.util.regex.Pattern.quote(number), -1))
                .hasSize(2);
        assertThat(html).doesNotContain("IllegalStateException", "secret detail");
    }

    @Test
    void whatIsTheCallersFaultIsNotLogged(CapturedOutput log) {
        ann.get("/trouble/nothing");

        assertThat(log.getAll()).doesNotContain("nothing here under");
    }

    @Test
    void onAProtectedLineBrowsersAreToldToStayOnIt() {
        house.browser()
                .get()
                .uri("https://ready27.example/trouble/nothing")
                .exchange()
                .expectHeader()
                .valueEquals("Strict-Transport-Security", "max-age=31536000");
    }

    @Test
    void aFormOfTenMegabytesGetsItsPageOverARealLine() {
        DisposableServer server = HttpServer.create()
                .port(0)
                .handle(new ReactorHttpHandlerAdapter(
                        WebHttpHandlerBuilder.applicationContext(house.context).build()))
                .bindNow();
        try {
            WebTestClient.bindToServer()
                    .baseUrl("http://localhost:" + server.port())
                    .responseTimeout(Duration.ofSeconds(30))
                    .build()
                    .post()
                    .uri("/learner/sign-in")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .bodyValue("a=" + "x".repeat(10_000_000))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(HttpStatus.CONTENT_TOO_LARGE)
                    .expectBody(String.class)
                    .value(html -> assertThat(html).contains("larger than any form"));
        } finally {
            server.disposeNow();
        }
    }

    @Controller
    static class TroublesomeController {

        public record Thing(String value) {
            public Thing {
                if (!value.matches("[a-z]+")) {
                    throw new IllegalArgumentException("letters only");
                }
            }
        }

        @GetMapping("/trouble/{thing}")
        @ResponseBody
        String trouble(@PathVariable Thing thing) {
            if (thing.value().equals("bug")) {
                throw new IllegalStateException("secret detail");
            }
            if (thing.value().equals("often")) {
                throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
            }
            throw new NotFound(thing.value());
        }
    }
}
