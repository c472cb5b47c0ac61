package ready27.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs wrk with one thread and 32 connections. */
final class Wrk {

    private static final Pattern READING = Pattern.compile("READING (\\d+) (\\d+) (\\d+) (\\d+)");

    private final Path script = Path.of("src/bench/requests.lua").toAbsolutePath();

    /** The same requests over and over for so many seconds. */
    Reading repeat(String server, List<Request> requests, int seconds) {
        return run(server, requests, seconds, "again");
    }

    /** Each request once. */
    Reading once(String server, List<Request> requests) {
        return run(server, requests, 300, "once");
    }

    private Reading run(String server, List<Request> requests, int seconds, String how) {
        try {
            Path file = Files.createTempFile("requests", ".txt");
            Files.write(file, requests.stream().map(Request::line).toList());
            List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c32", "-d" + seconds, "--timeout", "20s"));
            command.addAll(List.of("-s", script.toString(), server, "--", file.toString(), how));
            Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(wrk.getInputStream().readAllBytes());
            Files.delete(file);
            return reading(said);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Reading reading(String said) {
        Matcher found = READING.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("wrk said:\n" + said);
        }
        return new Reading(
                Long.parseLong(found.group(1)),
                Long.parseLong(found.group(2)) / 1e6,
                Long.parseLong(found.group(3)) / 1e3,
                Long.parseLong(found.group(4)));
    }
}
