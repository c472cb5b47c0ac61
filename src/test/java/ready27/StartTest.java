package ready27;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;
import ready27.content.BrokenFolder;
import ready27.paper.Papers;
import ready27.question.QuestionBank;
import ready27.store.DurableMongoServer;
import ready27.store.StoreAddress;
import ready27.store.Sync;

class StartTest {

    @TempDir
    Path folder;

    /** The server alone, as the command {@code store} runs it, and two instances on it. */
    @Test
    void severalInstancesShareTheServerThatTheUriNames() {
        try (DurableMongoServer server = new DurableMongoServer(folder, 0, Sync.NEVER)) {
            String uri = "--spring.mongodb.uri=" + StoreAddress.loopback(server.port());
            try (ConfigurableApplicationContext one = start(uri);
                    ConfigurableApplicationContext other = start(uri)) {
                mongo(one).insert(new Document("_id", "shared"), "notes").block();

                assertThat(mongo(other)
                                .findById("shared", Document.class, "notes")
                                .block())
                        .isNotNull();
                assertThat(one.getBeanNamesForType(DurableMongoServer.class)).isEmpty();
                assertThat(health(one)).contains("\"UP\"");
            }
        }
    }

    /** A process killed in its first second has asked nothing of which the text is lost. */
    @Test
    void whenTheFirstFormIsTakenEveryRevisionThatIsServedIsKept() {
        AtomicLong questions = new AtomicLong();
        AtomicLong papers = new AtomicLong();

        try (ConfigurableApplicationContext running = SpringApplication.run(
                Ready27Application.class, "--server.port=0", "--ready27.store.folder=" + folder)) {
            ReactiveMongoOperations mongo = running.getBean(ReactiveMongoOperations.class);
            WebFilter kept = running.getBean("keptBeforeForms", WebFilter.class);
            kept.filter(
                            MockServerWebExchange.from(MockServerHttpRequest.post("/practice")),
                            taken -> Mono.zip(
                                            mongo.count(new Query(), "revisions")
                                                    .doOnNext(questions::set),
                                            mongo.count(new Query(), "scenarios")
                                                    .doOnNext(papers::set))
                                    .then())
                    .block();

            assertThat(questions)
                    .hasValue(running.getBean(QuestionBank.class).served().size());
            assertThat(papers).hasValue(running.getBean(Papers.class).served().size());
        }
    }

    @Test
    void aFolderInUseStopsTheStartWithOneSentence() throws Exception {
        try (DurableMongoServer server = new DurableMongoServer(folder, 0, Sync.NEVER)) {
            List<String> errors = failingStart();

            assertThat(errors)
                    .containsExactly("The data folder " + folder
                            + " is in use by another Ready27: stop that one, or give this one a"
                            + " folder of its own with --ready27.store.folder.");
            assertThat(server.broken()).isEmpty();
        }
    }

    @Test
    void aDamagedFolderStopsTheStartWithOneSentence() throws Exception {
        new DurableMongoServer(folder, 0, Sync.NEVER).close();
        Files.writeString(folder.resolve("store.mv"), "no store");

        assertThat(failingStart())
                .singleElement()
                .asString()
                .startsWith("The data folder " + folder + " is damaged")
                .contains("move it away, and bring back the last backup");
    }

    @Test
    void brokenContentStopsTheStartAndNamesEveryFault() throws Exception {
        BrokenFolder content = new BrokenFolder(folder.resolve("content"))
                .with("guide/no-front.md", "Some text.")
                .with("elsewhere/notes.yaml", "a: b");

        assertThat(failingStart("--ready27.content.folder=" + content.root()))
                .anyMatch(line -> line.contains("guide/no-front.md:1: there is no front matter. Begin with ---"))
                .anyMatch(line -> line.contains("elsewhere/notes.yaml:1: nothing reads this file. Move it to"))
                .noneMatch(line -> line.contains("Exception") || line.startsWith("\tat "));
    }

    private List<String> failingStart(String... more) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Ready27Application.class.getName(), "--server.port=0"));
        command.add("--ready27.store.folder=" + folder);
        command.addAll(List.of(more));
        Process app = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("output").toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(app.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(app.exitValue()).isEqualTo(1);
        assertThat(folder.resolve("output")).content().doesNotContain("Exception");
        return Files.readAllLines(errors);
    }

    private static ConfigurableApplicationContext start(String uri) {
        return SpringApplication.run(Ready27Application.class, "--server.port=0", uri);
    }

    private static ReactiveMongoOperations mongo(ConfigurableApplicationContext app) {
        return app.getBean(ReactiveMongoOperations.class);
    }

    private static String health(ConfigurableApplicationContext app) {
        return WebClient.create("http://127.0.0.1:" + app.getEnvironment().getProperty("local.server.port"))
                .get()
                .uri("/actuator/health")
                .retrieve()
                .bodyToMono(String.class)
                .block();
    }
}
