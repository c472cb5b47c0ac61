package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;
import static ready27.exam.MockExam.NINE;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import ready27.exam.Action.Kind;
import ready27.testing.Requests;
import ready27.testing.TestMongo;

/** How often a page or a form asks the store; each command costs a page more than its template does. */
class CommandsTest {

    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final ConnectionString uri = new ConnectionString(TestMongo.uri());
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(uri)
            .addCommandListener(new CommandListener() {

                @Override
                public void commandStarted(CommandStartedEvent event) {
                    String name = event.getCommandName();
                    commands.add(name + " " + event.getCommand().getString(name).getValue());
                }
            })
            .build());
    private final MockExam exam =
            new MockExam(new ReactiveMongoTemplate(client, Objects.requireNonNull(uri.getDatabase())));
    private final WebTestClient browser = exam.browser(ADA);
    private final AttemptId id = exam.begun();
    private final String desk = "/exams/" + id.value();
    private long sent;

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void handingInFiveThingsAreAskedHoweverManyLinesAreAnsweredAndFlagged() {
        act();

        Requests.inPlace(browser, desk + "/hand-in", "").expectStatus().isNoContent();

        assertThat(exam.finished(id).result().passed()).isTrue();
        assertThat(commands.subList(0, 5))
                .startsWith("find attempts", "update attempts")
                .contains("update sightings", "update sittings")
                .endsWith("delete sittings.open");
        assertThat(commands.subList(5, commands.size())).containsExactly("find attempts");
    }

    @Test
    void theDeskAsksOnce() {
        act();

        Requests.page(browser, desk);

        assertThat(commands).containsExactly("find attempts");
    }

    @Test
    void theResultAsksForTheAttemptAndWhyLinesWereMissed() {
        act();
        exam.finishing.handIn(exam.attempt(id), exam.now()).block();
        commands.clear();

        Requests.page(browser, desk + "/result");

        assertThat(commands).containsExactly("find attempts", "find sightings");
    }

    private void act() {
        exam.at(NINE.plusSeconds(60));
        for (int line = 1; line <= 4; line++) {
            keep(Kind.ANSWER, line, "b");
            keep(Kind.FLAG, line, "on");
        }
        commands.clear();
    }

    private void keep(Kind kind, int line, String value) {
        sent++;
        Action action = new Action(
                kind,
                exam.question(id, line),
                value,
                "c",
                sent,
                "k" + sent,
                0,
                NINE,
                Duration.ofSeconds(1),
                NINE.plusSeconds(9));
        assertThat(exam.keeping.keep(ADA, id, action).block()).isInstanceOf(Keeping.Kept.class);
    }
}
