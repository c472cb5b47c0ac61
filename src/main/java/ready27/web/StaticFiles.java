package ready27.web;

import java.util.List;
import org.springframework.web.server.ServerWebExchange;

/** The addresses that serve files of the program: the same for everybody, so nobody is looked up for them. */
public final class StaticFiles {

    private static final List<String> FOLDERS = List.of("/webjars/", "/fonts/", "/actuator/");
    private static final List<String> KINDS =
            List.of(".css", ".js", ".svg", ".png", ".ico", ".woff2", ".webmanifest", ".txt");

    private StaticFiles() {}

    public static boolean include(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        return FOLDERS.stream().anyMatch(path::startsWith)
                || (path.lastIndexOf('/') == 0 && KINDS.stream().anyMatch(path::endsWith));
    }
}
