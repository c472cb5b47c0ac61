package ready27.bench;

import io.netty.buffer.Unpooled;
import java.net.http.HttpResponse;
import java.util.Map;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Reactor Netty and nothing else, giving the answer that the app gave: the same status, headers and bytes. */
final class Bare implements AutoCloseable {

    private volatile HttpResponse<byte[]> answer;

    private final DisposableServer server = HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .handle(this::answer)
            .bindNow();

    String like(HttpResponse<byte[]> model) {
        answer = model;
        return "http://127.0.0.1:" + server.port();
    }

    private Mono<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        HttpResponse<byte[]> model = answer;
        response.status(model.statusCode());
        model.headers().map().forEach((name, values) -> add(response, Map.entry(name, values.get(0))));
        return model.body().length == 0
                ? response.send()
                : response.send(Mono.just(Unpooled.wrappedBuffer(model.body())))
                        .then();
    }

    private static void add(HttpServerResponse response, Map.Entry<String, String> header) {
        if (!header.getKey().startsWith(":") && !header.getKey().equals("transfer-encoding")) {
            response.header(header.getKey(), header.getValue());
        }
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
