package ready27.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.Ready27Application;

/** A process of its own, killed with SIGKILL while eight writers write. */
class KilledStoreTest {

    private static final int ROUNDS = 4;

    @TempDir
    Path folder;

    private final Random moments = new Random();
    private final Map<Integer, Integer> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    @Test
    @Timeout(120)
    void keepsEveryWriteItAcknowledged() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            int before = acknowledged.size();
            writeUntilKilled();
            assertThat(acknowledged.size()).isGreaterThan(before);
            assertAllThere();
        }
    }

    /** However slow the machine is, something is acknowledged before it is killed. */
    private void writeUntilKilled() throws Exception {
        int before = acknowledged.size();
        Process process = start();
        try (MongoClient client = MongoClients.create(StoreAddress.loopback(port(process)))) {
            MongoCollection<Document> answers = client.getDatabase("ready27").getCollection("answers");
            var writing = Flux.range(0, Integer.MAX_VALUE)
                    .flatMap(i -> answer(answers, next.incrementAndGet()), 8)
                    .onErrorComplete()
                    .subscribe();
            while (acknowledged.size() == before) {
                Thread.sleep(20);
            }
            Thread.sleep(300 + moments.nextInt(700));
            process.destroyForcibly().waitFor();
            writing.dispose();
        } finally {
            process.destroyForcibly();
        }
    }

    /** Inserted, then changed by a conditional update, as an exam's answer is. */
    private Mono<Void> answer(MongoCollection<Document> answers, int number) {
        return Mono.from(answers.insertOne(new Document("_id", number).append("choice", 0)))
                .doOnSuccess(done -> acknowledged.put(number, 0))
                .then(Mono.from(answers.updateOne(
                        new Document("_id", number).append("choice", 0),
                        new Document("$set", new Document("choice", 1)))))
                .doOnSuccess(done -> acknowledged.put(number, 1))
                .then();
    }

    private void assertAllThere() {
        Map<Integer, Integer> kept = new ConcurrentHashMap<>();
        try (DurableMongoServer server = new DurableMongoServer(folder, 0, Sync.EVERY_COMMIT);
                MongoClient client = MongoClients.create(StoreAddress.loopback(server.port()))) {
            Flux.from(client.getDatabase("ready27").getCollection("answers").find())
                    .toIterable()
                    .forEach(answer -> kept.put(answer.getInteger("_id"), answer.getInteger("choice")));
        }
        assertThat(acknowledged.entrySet())
                .allMatch(answer -> kept.getOrDefault(answer.getKey(), -1) >= answer.getValue());
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ready27Application.class.getName(),
                        "store",
                        "--port=0",
                        "--folder=" + folder)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private int port(Process process) throws InterruptedException {
        for (long end = System.nanoTime() + Duration.ofSeconds(30).toNanos(); System.nanoTime() < end; ) {
            Optional<Integer> port = DataFolder.port(folder);
            if (port.isPresent()) {
                return port.get();
            }
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(50);
        }
        throw new AssertionError("the store did not start");
    }
}
