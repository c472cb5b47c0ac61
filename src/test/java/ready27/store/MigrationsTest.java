package ready27.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import reactor.core.publisher.Mono;
import ready27.testing.TestMongo;

class MigrationsTest {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    @Test
    void runEachStepOnceInTheOrderOfTheirNumbers() {
        List<Migration> steps = List.of(step(2, "second"), step(1, "first"));

        List<String> first = migrations(steps).run();
        List<String> again = migrations(steps).run();

        assertThat(first).containsExactly("0001-first", "0002-second");
        assertThat(again).isEmpty();
        assertThat(runs()).isEqualTo(2);
    }

    @Test
    void twoInstancesRunEachStepOnce() {
        List<Migration> steps = List.of(step(1, "first"), step(2, "second"), step(3, "third"));

        CompletableFuture<List<String>> one =
                CompletableFuture.supplyAsync(() -> migrations(steps).run());
        CompletableFuture<List<String>> other =
                CompletableFuture.supplyAsync(() -> migrations(steps).run());

        assertThat(one.join().size() + other.join().size()).isEqualTo(3);
        assertThat(runs()).isEqualTo(3);
    }

    @Test
    void aLockThatADeadInstanceLeftExpires() {
        Instant longAgo = Instant.now().minus(Duration.ofSeconds(1));
        mongo.template()
                .insert(new Document(Map.of("_id", "migrations", "holder", "dead", "until", longAgo)), "locks")
                .block();

        List<String> ran = migrations(List.of(step(1, "first"))).run();

        assertThat(ran).containsExactly("0001-first");
    }

    @Test
    void aStepThatFailsIsRunAgain() {
        Migration broken = step(1, "first", Mono.error(new IllegalStateException("no")));
        assertThatThrownBy(() -> migrations(List.of(broken)).run()).hasMessageContaining("no");

        List<String> ran = migrations(List.of(step(1, "first"))).run();

        assertThat(ran).containsExactly("0001-first");
    }

    @Test
    void aStoreOfANewerVersionIsRefused() {
        migrations(List.of(step(1, "first"), step(2, "of-tomorrow"))).run();

        assertThatThrownBy(() -> migrations(List.of(step(1, "first"))).run())
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("newer Ready27 (it ran 0002-of-tomorrow)");
    }

    @Test
    void ownerIndexesMayBeMadeTwice() {
        List<Migration> indexes = List.of(OwnerIndexes.first(), OwnerIndexes.second(), OwnerIndexes.third());
        for (Migration index : indexes) {
            index.run(mongo.template()).then(index.run(mongo.template())).block();
        }

        assertThat(migrations(indexes).run())
                .containsExactly("0001-owner-indexes", "0003-owner-indexes-two", "0004-owner-indexes-three");
    }

    @Test
    void mocksPassedBeforeThatWasNotedAreNoted() {
        mongo.template()
                .insert(new Document("_id", "ann").append("attempts", List.of("a1", "a2")), "sittings")
                .block();
        mongo.template().insert(finished("a1", "foundation", "b"), "attempts").block();
        mongo.template().insert(finished("a2", "other", "c"), "attempts").block();

        new PassedMocks()
                .run(mongo.template())
                .then(new PassedMocks().run(mongo.template()))
                .block();

        assertThat(mongo.template().findById("ann", Document.class, "sittings").block())
                .containsEntry("passed", List.of("foundation"));
    }

    private static Document finished(String id, String exam, String choice) {
        return new Document("_id", id)
                .append("learner", "ann")
                .append("rules", new Document("exam", exam))
                .append("ended", new Date())
                .append("pass", 1)
                .append("marks", List.of(new Document("choice", choice).append("key", "b")));
    }

    private Migrations migrations(List<Migration> steps) {
        return new Migrations(steps, mongo.template(), InstantSource.system());
    }

    private Migration step(int number, String name) {
        return step(
                number,
                name,
                mongo.template()
                        .insert(new Document("step", number), "runs")
                        .delayElement(Duration.ofMillis(50))
                        .then());
    }

    private static Migration step(int number, String name, Mono<Void> work) {
        return new Migration() {
            @Override
            public int number() {
                return number;
            }

            @Override
            public String name() {
                return name;
            }

            @Override
            public Mono<Void> run(ReactiveMongoOperations mongo) {
                return work;
            }
        };
    }

    private long runs() {
        return mongo.template()
                .getCollection("runs")
                .flatMap(runs -> Mono.from(runs.countDocuments()))
                .block();
    }
}
