package ready27.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser with cookies, as far as the bench needs one. */
final class Person {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;
    private String token = "";

    Person(String server) {
        this.server = server;
        this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    String page(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + path)).build();
        String html = http.send(request, BodyHandlers.ofString()).body();
        Matcher found = TOKEN.matcher(html);
        token = found.find() ? found.group(1) : token;
        return html;
    }

    /** Sends the form of the page last seen and gives back where it leads. */
    String send(String path, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + token + "&" + form))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(path + " gave " + answer.statusCode() + "\n" + answer.body());
        }
        return answer.headers().firstValue("Location").orElse("");
    }

    void makeAccount() throws IOException, InterruptedException {
        String account = "address=bench%40example.org&name=Bench&password=four+words+of+nonsense";
        page("/learner/register");
        send("/learner/register", account);
        page("/learner/sign-in");
        send("/learner/sign-in", account);
    }

    /** The address of a fresh attempt. */
    String sitDown() throws IOException, InterruptedException {
        page("/exams");
        String desk = send("/exams", "exam=foundation");
        page(desk);
        return desk;
    }

    /** The address of a fresh practice set, whose first question it shows. */
    String practise() throws IOException, InterruptedException {
        page("/practice");
        return send("/practice", "number=10&pool=all");
    }

    String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::toString)
                .collect(Collectors.joining("; "));
    }

    String token() {
        return token;
    }
}
