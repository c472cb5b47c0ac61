package ready27.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** An answer that is kept: its bytes, plain and compressed, and the tag by which a browser asks whether they changed. */
final class PreparedBytes {

    private final byte[] plain;
    private final byte[] compressed;
    private final MediaType type;
    private final String caching;
    private final String tag;

    private PreparedBytes(byte[] plain, byte[] compressed, MediaType type, String caching) {
        this.plain = plain;
        this.compressed = compressed;
        this.type = type;
        this.caching = caching;
        this.tag = "W/\"" + digest(plain) + "\"";
    }

    static PreparedBytes of(byte[] bytes, MediaType type, String caching) {
        byte[] compressed = gzip(bytes);
        boolean worthIt = compressed.length < bytes.length * 9 / 10;
        return new PreparedBytes(bytes, worthIt ? compressed : bytes, type, caching);
    }

    /** Reading is all that is answered here. */
    static boolean read(ServerWebExchange exchange) {
        HttpMethod method = exchange.getRequest().getMethod();
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    Mono<Void> answer(ServerWebExchange exchange) {
        ServerHttpResponse response = exchange.getResponse();
        HttpHeaders headers = response.getHeaders();
        headers.setCacheControl(caching);
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (exchange.checkNotModified(tag)) {
            return response.setComplete();
        }
        byte[] body = plain;
        if (compressed != plain && takesGzip(exchange.getRequest().getHeaders())) {
            body = compressed;
            headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        headers.setContentType(type);
        headers.setContentLength(body.length);
        if (exchange.getRequest().getMethod().equals(HttpMethod.HEAD)) {
            return response.setComplete();
        }
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    private static boolean takesGzip(HttpHeaders request) {
        for (String line : request.getOrEmpty(HttpHeaders.ACCEPT_ENCODING)) {
            for (String coding : line.split(",", -1)) {
                String[] parts = coding.trim().split("\\s*;\\s*q=", -1);
                if (parts[0].equalsIgnoreCase("gzip") && !(parts.length == 2 && parts[1].matches("0(\\.0*)?"))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
