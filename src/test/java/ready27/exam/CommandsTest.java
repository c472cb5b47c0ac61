package ready27.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static ready27.exam.MockExam.ADA;
import static ready27.exam.MockExam.NINE;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.web.reactive.server.WebTestClient;
import ready27.exam.Action.Kind;
import ready27.testing.Requests;
import ready27.testing.StoreCommands;

/** How often a page or a form asks the store; each command costs a page more than its template does. */
class CommandsTest {

    @RegisterExtension
    final StoreCommands store = new StoreCommands();

    private final MockExam exam = new MockExam(store.template());
    private final WebTestClient browser = exam.browser(ADA);
    private final AttemptId id = exam.begun();
    private final String desk = "/exams/" + id.value();
    private long sent;

    @Test
    void handingInFiveThingsAreAskedHoweverManyLinesAreAnsweredAndFlagged() {
        act();

        Requests.inPlace(browser, desk + "/hand-in", "").expectStatus().isNoContent();

        assertThat(exam.finished(id).result().passed()).isTrue();
        List<String> commands = store.wordsSince();
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

        assertThat(store.wordsSince()).containsExactly("find attempts");
    }

    @Test
    void theResultAsksForTheAttemptAndWhyLinesWereMissed() {
        act();
        exam.finishing.handIn(exam.attempt(id), exam.now()).block();
        store.since();

        Requests.page(browser, desk + "/result");

        assertThat(store.wordsSince()).containsExactly("find attempts", "find sightings");
    }

    private void act() {
        exam.at(NINE.plusSeconds(60));
        for (int line = 1; line <= 4; line++) {
            keep(Kind.ANSWER, line, "b");
            keep(Kind.FLAG, line, "on");
        }
        store.since();
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
