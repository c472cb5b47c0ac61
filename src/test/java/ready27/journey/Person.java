package ready27.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: it keeps its cookies and sends the token of the page it saw last. */
final class Person {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(30))
            .build();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private volatile String token = "";

    HttpResponse<String> get(String url) {
        return now(send(to(url).GET().build()));
    }

    /** As htmx asks for a fragment. */
    HttpResponse<String> getFromScript(String url) {
        return now(send(to(url).header("HX-Request", "true").GET().build()));
    }

    /** A plain form. */
    HttpResponse<String> post(String url, Map<String, ?> form) {
        return now(postLater(url, form));
    }

    CompletableFuture<HttpResponse<String>> postLater(String url, Map<String, ?> form) {
        return send(to(url).POST(body(form)).build());
    }

    /** As a script posts it; a lost connection is the caller's to deal with. */
    HttpResponse<String> postFromScript(String url, Map<String, ?> form) throws IOException {
        HttpRequest request = to(url).header("HX-Request", "true")
                .header("X-XSRF-TOKEN", token)
                .POST(body(form))
                .build();
        try {
            return keep(HTTP.send(request, BodyHandlers.ofString()));
        } catch (InterruptedException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** For requests that no form makes. */
    HttpRequest.Builder to(String url) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(180))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded");
        return cookies.isEmpty() ? request : request.header("Cookie", cookieLine());
    }

    String token() {
        return token;
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    private String cookieLine() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpRequest.BodyPublisher body(Map<String, ?> form) {
        String fields = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.BodyPublishers.ofString("_csrf=" + encoded(token) + "&" + fields);
    }

    private CompletableFuture<HttpResponse<String>> send(HttpRequest request) {
        return HTTP.sendAsync(request, BodyHandlers.ofString()).thenApply(this::keep);
    }

    private HttpResponse<String> keep(HttpResponse<String> response) {
        for (String line : response.headers().allValues("Set-Cookie")) {
            String[] cookie = line.split(";", 2)[0].split("=", 2);
            if (cookie[1].isEmpty()) {
                cookies.remove(cookie[0]);
            } else {
                cookies.put(cookie[0], cookie[1]);
            }
        }
        Matcher found = TOKEN.matcher(response.body());
        if (found.find()) {
            token = found.group(1);
        }
        return response;
    }

    private static HttpResponse<String> now(CompletableFuture<HttpResponse<String>> later) {
        try {
            return later.join();
        } catch (java.util.concurrent.CompletionException lost) {
            throw new UncheckedIOException(new IOException(lost.getCause()));
        }
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(String.valueOf(value), UTF_8);
    }
}
