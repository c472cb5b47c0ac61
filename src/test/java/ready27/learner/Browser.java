package ready27.learner;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Keeps cookies and sends back the token of the last page, as a browser without scripts does. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile(
            "name=\"_csrf\" value=\"([^\"]+)\"|X-XSRF-TOKEN(?:\"|&#34;|&quot;): ?(?:\"|&#34;|&quot;)([^\"&]+)");

    private final WebTestClient client;
    private final Map<String, String> cookies = new HashMap<>();
    private String token = "";

    Browser(WebTestClient client) {
        this.client = client;
    }

    Page get(String path) {
        return page(client.get()
                .uri(path)
                .cookies(all -> cookies.forEach(all::add))
                .exchange()
                .expectBody(String.class)
                .returnResult());
    }

    /** Fields come in pairs: name, value. */
    Page post(String path, String... fields) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("_csrf", token);
        for (int i = 0; i < fields.length; i += 2) {
            form.add(fields[i], fields[i + 1]);
        }
        return page(client.post()
                .uri(path)
                .cookies(all -> cookies.forEach(all::add))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange()
                .expectBody(String.class)
                .returnResult());
    }

    /** Opens a page with a form first, so that the token is there. */
    Page send(String path, String... fields) {
        get(path);
        return post(path, fields);
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    void carry(String name, String value) {
        cookies.put(name, value);
    }

    static String withoutToken(String html) {
        return html.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "").replaceAll("hx-headers=\"[^\"]*\"", "");
    }

    private Page page(EntityExchangeResult<String> answer) {
        for (ResponseCookie cookie : answer.getResponseCookies().values().stream()
                .flatMap(java.util.List::stream)
                .toList()) {
            if (cookie.getMaxAge().isZero()) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
        String html = answer.getResponseBody() == null ? "" : answer.getResponseBody();
        Matcher found = TOKEN.matcher(html);
        if (found.find()) {
            token = found.group(1) == null ? found.group(2) : found.group(1);
        }
        return new Page(answer.getStatus().value(), html, answer);
    }

    record Page(int status, String html, EntityExchangeResult<String> answer) {

        String header(String name) {
            String value = answer.getResponseHeaders().getFirst(name);
            return value == null ? "" : value;
        }

        String place() {
            return header("Location");
        }
    }
}
