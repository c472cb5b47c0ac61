package ready27.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import ready27.lesson.Shelves;

class PreparedPagesTest {

    private static final String LESSON = "/lessons/internal-audit";

    private final WebTestClient browser = PublicPages.browser(PublicPages.prepared(Shelves.sources()));

    @Test
    void answersWithTheHeadersOfEveryOtherPage() {
        browser.get()
                .uri(LESSON)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Content-Security-Policy", SecurityHeaders.CONTENT_SECURITY_POLICY)
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("Content-Type", "text/html;charset=UTF-8")
                .expectHeader()
                .valueEquals("Cache-Control", "no-cache")
                .expectHeader()
                .valueEquals("Vary", "Accept-Encoding");
    }

    @Test
    void setsNoCookie() {
        browser.get().uri(LESSON).exchange().expectHeader().doesNotExist("Set-Cookie");
    }

    @Test
    void sendsNothingTwiceToWhoHasItAlready() {
        String tag = tag(LESSON);

        browser.get()
                .uri(LESSON)
                .header("If-None-Match", "\"other\", " + tag)
                .exchange()
                .expectStatus()
                .isNotModified()
                .expectHeader()
                .valueEquals("ETag", tag)
                .expectBody()
                .isEmpty();
    }

    @Test
    void compressesForWhoTakesIt() throws IOException {
        byte[] packed = body("gzip, br");

        String html = new String(
                new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(html).contains("<h1>Internal audit");
        assertThat(packed.length).isLessThan(html.length() / 2);
    }

    @ParameterizedTest
    @CsvSource({"identity", "gzip;q=0", "br", "''"})
    void staysPlainForWhoDoesNot(String accepted) {
        assertThat(new String(body(accepted), StandardCharsets.UTF_8)).contains("<h1>Internal audit");
    }

    @Test
    void tellsTheLengthOfAPageWithoutThePage() {
        browser.head()
                .uri(LESSON)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .exists("ETag")
                .expectHeader()
                .value(
                        HttpHeaders.CONTENT_LENGTH,
                        length -> assertThat(Integer.parseInt(length)).isGreaterThan(1000))
                .expectBody()
                .isEmpty();
    }

    @Test
    void leavesFormPostsToTheControllers() {
        browser.post().uri(LESSON).exchange().expectStatus().isNotFound();
    }

    @ParameterizedTest
    @CsvSource({
        "/lessons/none",
        "/syllabus/clauses/99",
        "/syllabus/controls/A.9.9",
        "/syllabus/terms/$where",
        "/lessons/..%2f..%2fpom"
    })
    void knowsNothingOfWhatIsNotThere(String path) {
        browser.get().uri(java.net.URI.create(path)).exchange().expectStatus().isNotFound();
    }

    @Test
    void rendersOnceUntilTheContentChanges() {
        AtomicInteger made = new AtomicInteger();
        PreparedPages pages =
                PublicPages.prepared(List.of(() -> List.of(PreparedPage.of("/one", "lesson/lessons", () -> {
                    made.incrementAndGet();
                    return Shelves.list();
                }))));
        WebTestClient reader = PublicPages.browser(pages);

        reader.get().uri("/one").exchange().expectStatus().isOk();
        reader.get().uri("/one?a=b").exchange().expectStatus().isOk();
        assertThat(made).hasValue(1);
        pages.forget();
        reader.get().uri("/one").exchange().expectStatus().isOk();
        assertThat(made).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource({
        "/app.css,text/css;charset=UTF-8",
        "/app.js,text/javascript;charset=UTF-8",
        "/icons.svg,image/svg+xml",
        "/fonts/source-sans-3-latin-wght-normal.woff2,font/woff2",
        "/webjars/htmx.org/dist/htmx.min.js,text/javascript;charset=UTF-8"
    })
    void servesFilesWithTagsToo(String path, String type) {
        browser.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Content-Type", type)
                .expectHeader()
                .exists("ETag");
        browser.get()
                .uri(path)
                .header("If-None-Match", tag(path))
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @ParameterizedTest
    @CsvSource({"/none.css", "/..%2fapplication.yaml", "/fonts/%2e%2e/app.css.bak", "/webjars/none/x.js"})
    void servesNoOtherFiles(String path) {
        browser.get().uri(java.net.URI.create(path)).exchange().expectStatus().isNotFound();
    }

    private String tag(String path) {
        return String.valueOf(browser.get()
                .uri(path)
                .exchange()
                .returnResult(byte[].class)
                .getResponseHeaders()
                .getETag());
    }

    private byte[] body(String accepted) {
        return browser.get()
                .uri(LESSON)
                .header("Accept-Encoding", accepted)
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseBody();
    }
}
