package ready27.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What a browser asks for, as the tests of pages put it. */
public final class Requests {

    private Requests() {}

    /** A page that is there, as HTML. */
    public static String page(WebTestClient browser, String path) {
        String html = body(browser.get().uri(path).exchange().expectStatus().isOk());
        assertThat(html).as(path).isNotEmpty();
        return html;
    }

    /** A form, sent as a browser without scripts does. */
    public static ResponseSpec send(WebTestClient browser, String path, String form) {
        return send(browser.post().uri(path), form);
    }

    /** A form, sent as htmx does. */
    public static ResponseSpec inPlace(WebTestClient browser, String path, String form) {
        return send(browser.post().uri(path).header("HX-Request", "true"), form);
    }

    /** Empty where the answer has none. */
    public static String body(ResponseSpec response) {
        String body = response.expectBody(String.class).returnResult().getResponseBody();
        return body == null ? "" : body;
    }

    private static ResponseSpec send(RequestBodySpec request, String form) {
        return request.contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange();
    }
}
