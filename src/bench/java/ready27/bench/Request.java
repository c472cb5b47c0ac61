package ready27.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** One request, for a client of Java's or as a line of the file that {@code requests.lua} reads. */
record Request(String method, String path, Map<String, String> headers, String body) {

    static Request get(String path, String cookies) {
        return new Request("GET", path, with(Map.of("Accept", "text/html", "Accept-Encoding", "gzip"), cookies), "");
    }

    /** As htmx sends it: the token in a header. */
    static Request post(String path, String cookies, String token, String body) {
        Map<String, String> headers = Map.of(
                "HX-Request", "true",
                "X-XSRF-TOKEN", token,
                "Accept", "text/html",
                "Content-Type", "application/x-www-form-urlencoded");
        return new Request("POST", path, with(headers, cookies), body);
    }

    String line() {
        String named = headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("|"));
        return String.join("\t", method, path, named, body);
    }

    HttpRequest at(String server) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path));
        headers.forEach(request::header);
        return request.method(method, HttpRequest.BodyPublishers.ofString(body)).build();
    }

    private static Map<String, String> with(Map<String, String> headers, String cookies) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        if (!cookies.isEmpty()) {
            all.put("Cookie", cookies);
        }
        return all;
    }
}
