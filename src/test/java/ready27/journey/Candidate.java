package ready27.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ready27.paper.ScenarioId;

/**
 * Sits a mock exam as exam.js does: one numbered action after the other, each sent until it is acknowledged. Remembers
 * what was acknowledged and what was under way.
 */
final class Candidate {

    private record Action(String question, String choice, long seq, String key, int seen) {}

    private final Person person;
    private final String client = UUID.randomUUID().toString();
    private final Map<String, String> acknowledged = new LinkedHashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final String attempt;
    private final Desk first;
    private @Nullable Action underWay;
    private long seq;
    private final AtomicInteger answers = new AtomicInteger();

    private Candidate(Person person, String attempt, Desk first) {
        this.person = person;
        this.attempt = attempt;
        this.first = first;
    }

    static Candidate sitsDown(App app) {
        return sitsDown(new Person(), app);
    }

    static Candidate sitsDown(Person person, App app) {
        person.get(app.url("/exams"));
        return begun(person, app, person.post(app.url("/exams"), Map.of("exam", "foundation")));
    }

    /** To a paper with a booklet, after telling of a Foundation pass. */
    static Candidate sitsDown(App app, ScenarioId paper) {
        Person person = new Person();
        person.get(app.url("/learner/results"));
        person.post(
                app.url("/learner/results"), Map.of("exam", "foundation", "day", "2026-01-15", "verdict", "passed"));
        return begun(person, app, person.post(app.url("/exams/papers/" + paper.value()), Map.of()));
    }

    private static Candidate begun(Person person, App app, HttpResponse<String> begun) {
        assertThat(begun.statusCode()).isEqualTo(303);
        String attempt = begun.headers().firstValue("Location").orElseThrow();
        return new Candidate(
                person, attempt, Desk.of(person.get(app.url(attempt)).body()));
    }

    List<String> questions() {
        return first.questions();
    }

    /** As many letters as the question asks for, right or wrong. */
    String anyChoice(String question, Random chance) {
        Desk.Line line = first.lines().get(question);
        return chance.ints(0, line.order().length())
                .distinct()
                .limit(line.asks())
                .mapToObj(i -> line.order().substring(i, i + 1))
                .sorted()
                .collect(Collectors.joining());
    }

    /** The address of the attempt. */
    String attempt() {
        return attempt;
    }

    Person person() {
        return person;
    }

    int answers() {
        return answers.get();
    }

    Map<String, String> acknowledged() {
        return acknowledged;
    }

    /** An answer stays under way, and is sent again by {@link #sendAgain}, when no acknowledgement comes. */
    void answer(App app, String question, String choice) throws IOException {
        seq++;
        underWay = new Action(question, choice, seq, UUID.randomUUID().toString(), versions.getOrDefault(question, 0));
        sendAgain(app);
    }

    /** Nothing is done where nothing is under way. */
    void sendAgain(App app) throws IOException {
        Action action = underWay;
        if (action == null) {
            return;
        }
        HttpResponse<String> answer = person.postFromScript(
                app.url(attempt + "/answers/" + action.question()),
                Map.of(
                        "choice", action.choice(),
                        "client", client,
                        "clientSeq", action.seq(),
                        "key", action.key(),
                        "seen", action.seen(),
                        "opened", first.opened(),
                        "elapsed", 10));
        if (answer.statusCode() >= 500) {
            throw new IOException("status " + answer.statusCode());
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .contains("data-key=\"" + action.key() + "\"")
                .contains("data-ack-seq=\"" + action.seq() + "\"")
                .contains("data-late=\"false\"");
        acknowledged.put(action.question(), action.choice());
        versions.merge(action.question(), 1, Integer::sum);
        underWay = null;
        answers.incrementAndGet();
    }

    /** Same paper, same deadline, and on every line what was acknowledged, counted once. */
    void findsEverythingAgain(App app) {
        Desk desk = Desk.of(person.get(app.url(attempt)).body());
        assertThat(desk.deadline()).isEqualTo(first.deadline());
        assertThat(desk.paper()).isEqualTo(first.paper());
        desk.lines().forEach((question, line) -> {
            Optional<Action> maybe = Optional.ofNullable(underWay)
                    .filter(action -> action.question().equals(question));
            int version = versions.getOrDefault(question, 0);
            boolean taken = maybe.isPresent() && line.version() == version + 1;
            assertThat(line.version()).as("answers to %s", question).isEqualTo(taken ? version + 1 : version);
            assertThat(line.choice())
                    .as("answer to %s", question)
                    .isEqualTo(taken ? maybe.get().choice() : acknowledged.getOrDefault(question, ""));
        });
    }

    /** The receipt, after handing in. */
    String handsIn(App app) {
        assertThat(person.post(app.url(attempt + "/hand-in"), Map.of()).statusCode())
                .isEqualTo(303);
        return receipt(app);
    }

    String receipt(App app) {
        HttpResponse<String> receipt = person.get(app.url(attempt + "/receipt"));
        assertThat(receipt.statusCode()).isEqualTo(200);
        return receipt.body();
    }

    /** The receipt holds each answer that was acknowledged, and no other. */
    void isServedBy(String receipt) {
        Map<String, String> kept = new HashMap<>();
        java.util.regex.Matcher line = java.util.regex.Pattern.compile(
                        "\"question\":\"([^\"@]+)@[^\"]+\",\"choice\":\"([a-h]*)\"")
                .matcher(receipt);
        while (line.find()) {
            if (!line.group(2).isEmpty()) {
                kept.put(line.group(1), line.group(2));
            }
        }
        assertThat(kept).isEqualTo(acknowledged);
    }
}
