package ready27.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bson.Document;

/** Measures every line of the table, three runs of the app and of its peers by turns, and prints it as Markdown. */
public final class Load implements AutoCloseable {

    private static final int RUNS = Integer.getInteger("runs", 3);
    private static final int SECONDS = Integer.getInteger("seconds", 6);
    private static final int WARM_UP = Integer.getInteger("warmUp", 60);
    private static final int COPIES = Integer.getInteger("copies", 8);
    private static final int HAND_IN_WARM_UPS = Integer.getInteger("handInWarmUps", 8);
    private static final int SAVE_WARM_UPS = Integer.getInteger("saveWarmUps", 2);
    private static final int PEOPLE = 32;
    private static final int SAVES_EACH = 40;

    private final App app;
    private final Copies copies;
    private final Bare bare = new Bare();
    private final Wrk wrk = new Wrk();
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Person> people = new ArrayList<>();
    private final List<String> attempts = new ArrayList<>();
    private final List<String> table = new ArrayList<>();

    private Load(Path folder) throws IOException, InterruptedException {
        app = new App(folder);
        copies = new Copies(app.store());
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        String only = args.length == 0 ? "" : args[0];
        try (Load load = new Load(Files.createTempDirectory("ready27-bench"))) {
            load.people();
            load.pages(only);
            if ("save".contains(only)) {
                load.save();
            }
            if ("hand-in".contains(only)) {
                load.handIn();
            }
            load.table.forEach(System.out::println);
        }
    }

    /** One with an account, the others guests; each has an attempt. */
    private void people() throws IOException, InterruptedException {
        table.add("| what | app: requests a second | p99 | peer | its requests a second | p99 | in 100 |");
        table.add("|---|---|---|---|---|---|---|");
        for (int i = 0; i < PEOPLE; i++) {
            Person person = new Person(app.server());
            if (i == 0) {
                person.makeAccount();
            }
            attempts.add(last(person.sitDown()));
            people.add(person);
        }
    }

    private void pages(String only) throws IOException, InterruptedException {
        Person member = people.get(0);
        String practice = member.practise();
        String desk = "/exams/" + attempts.get(0);
        String done = "/exams/" + copies.of(attempts.get(0), 1, 50).get(0).getString("_id");
        member.page(desk);
        member.send(done + "/hand-in", "");
        List<Line> lines = Stream.of(
                        new Line("lesson page", "/lessons/" + lesson(), ""),
                        new Line("practice question, signed in", practice, member.cookies()),
                        new Line("exam desk of 50, signed in", desk, member.cookies()),
                        new Line("result page, signed in", done + "/result", member.cookies()))
                .filter(line -> line.name().contains(only))
                .toList();
        if (!lines.isEmpty()) {
            wrk.repeat(app.server(), lines.stream().map(Line::request).toList(), WARM_UP);
        }
        for (Line line : lines) {
            page(line);
        }
    }

    /** All were warmed up together, by turns, so that each finds what they share compiled. */
    private void page(Line line) throws IOException, InterruptedException {
        List<Request> requests = List.of(line.request());
        HttpResponse<byte[]> model = ask(line.request());
        String peer = bare.like(model);
        wrk.repeat(peer, requests, Math.max(2, WARM_UP / 10));
        wrk.repeat(app.server(), requests, Math.max(2, WARM_UP / 10));
        List<Reading> ours = new ArrayList<>();
        List<Reading> theirs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            theirs.add(wrk.repeat(peer, requests, SECONDS));
            ours.add(wrk.repeat(app.server(), requests, SECONDS));
        }
        line(line.name() + ", " + size(model), ours, "bare Reactor Netty", theirs);
    }

    private record Line(String name, String path, String cookies) {

        Request request() {
            return Request.get(path, cookies);
        }
    }

    private void save() throws IOException, InterruptedException {
        List<Request> model = saves(copied(1, 0), 1);
        String peer = bare.like(ask(model.get(0)));
        for (int pass = 0; pass < SAVE_WARM_UPS; pass++) {
            wrk.once(app.server(), saves(copied(COPIES, 0), SAVES_EACH));
        }
        copies.findAndUpdate(copied(Math.max(1, COPIES / 2), 0), SAVES_EACH);
        List<Reading> ours = new ArrayList<>();
        List<Reading> found = new ArrayList<>();
        List<Reading> updated = new ArrayList<>();
        List<Reading> theirs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            updated.add(copies.update(copied(COPIES, 0), SAVES_EACH));
            found.add(copies.findAndUpdate(copied(COPIES, 0), SAVES_EACH));
            ours.add(wrk.once(app.server(), saves(copied(COPIES, 0), SAVES_EACH)));
            theirs.add(wrk.repeat(peer, model, SECONDS));
        }
        line("answer save", ours, "bare driver, updateOne", updated);
        line("answer save", ours, "bare driver, findOneAndUpdate", found);
        line("answer save", ours, "bare Reactor Netty", theirs);
    }

    private void handIn() throws IOException, InterruptedException {
        List<Request> model = handIns(copied(1, 50));
        String peer = bare.like(ask(model.get(0)));
        for (int pass = 0; pass < HAND_IN_WARM_UPS; pass++) {
            copies.forgetHistory();
            wrk.once(app.server(), handIns(copied(COPIES, 50)));
        }
        List<Reading> ours = new ArrayList<>();
        List<Reading> theirs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            theirs.add(wrk.repeat(peer, model, SECONDS));
            copies.forgetHistory();
            ours.add(wrk.once(app.server(), handIns(copied(COPIES, 50))));
        }
        line("mock hand-in, 50 answers", ours, "bare Reactor Netty", theirs);
    }

    /** So many fresh attempts of everybody, person by person. */
    private List<List<Document>> fresh(int each, int answers) {
        return attempts.stream().map(attempt -> copies.of(attempt, each, answers)).toList();
    }

    private List<Document> copied(int each, int answers) {
        List<List<Document>> ofAll = fresh(each, answers);
        List<Document> mixed = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            for (List<Document> ofOne : ofAll) {
                mixed.add(ofOne.get(i));
            }
        }
        return mixed;
    }

    private List<Request> saves(List<Document> attempts, int each) {
        List<Request> saves = new ArrayList<>();
        for (int n = 1; n <= each; n++) {
            for (int i = 0; i < attempts.size(); i++) {
                saves.add(save(attempts.get(i), people.get(i % PEOPLE), n));
            }
        }
        return saves;
    }

    private static Request save(Document attempt, Person person, int n) {
        String path = "/exams/" + attempt.getString("_id") + "/answers/" + Copies.question(attempt, n);
        String body = "choice=b&client=bench&clientSeq=" + n + "&key=" + Copies.id() + "&seen=0&opened="
                + System.currentTimeMillis() + "&elapsed=5000";
        return Request.post(path, person.cookies(), person.token(), body);
    }

    private List<Request> handIns(List<Document> attempts) {
        List<Request> all = new ArrayList<>();
        for (int i = 0; i < attempts.size(); i++) {
            Person person = people.get(i % PEOPLE);
            String path = "/exams/" + attempts.get(i).getString("_id") + "/hand-in";
            all.add(Request.post(path, person.cookies(), person.token(), "_=1"));
        }
        return all;
    }

    private String lesson() throws IOException, InterruptedException {
        String list = new Person(app.server()).page("/lessons");
        int at = list.indexOf("href=\"/lessons/") + "href=\"/lessons/".length();
        return list.substring(at, list.indexOf('"', at));
    }

    private HttpResponse<byte[]> ask(Request request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request.at(app.server()), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(request.path() + " gave " + answer.statusCode());
        }
        return answer;
    }

    private void line(String name, List<Reading> ours, String peer, List<Reading> theirs) {
        double ratio = 100 * Reading.median(ours).rate() / Reading.median(theirs).rate();
        long failures = Reading.failures(ours) + Reading.failures(theirs);
        String line = String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | **%.0f** |%s",
                name,
                Reading.cells(ours),
                peer,
                Reading.cells(theirs),
                ratio,
                failures == 0 ? "" : " " + failures + " FAILED");
        System.err.println(line);
        table.add(line);
    }

    private static String size(HttpResponse<byte[]> model) {
        String coding = model.headers().firstValue("Content-Encoding").map(" "::concat).orElse("");
        return model.body().length / 1024 + " KB" + coding;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public void close() throws InterruptedException {
        bare.close();
        copies.close();
        app.close();
    }
}
