package ready27.bench;

import com.mongodb.WriteConcern;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.bson.Document;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Attempts copied in the store, so that there are many; and the bare driver doing to them what the app does. */
final class Copies implements AutoCloseable {

    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final MongoClient client;
    private final MongoCollection<Document> attempts;

    Copies(String store) {
        client = MongoClients.create(store);
        attempts = collection("attempts");
    }

    private MongoCollection<Document> collection(String name) {
        return client.getDatabase("ready27")
                .getCollection(name)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** Gives back the copies; each has so many answers. */
    List<Document> of(String attempt, int count, int answers) {
        Document model =
                Mono.from(attempts.find(new Document("_id", attempt)).first()).block();
        List<Document> copies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Document copy = new Document(model);
            copy.put("_id", id());
            List<Document> actions = new ArrayList<>();
            for (int n = 1; n <= answers; n++) {
                actions.add(action(model, n));
            }
            copy.put("actions", actions);
            copy.put("n", answers);
            copies.add(copy);
        }
        Mono.from(attempts.insertMany(copies)).block();
        return copies;
    }

    /** So that nobody has handed in more mocks than those of one pass. */
    void forgetHistory() {
        Mono.from(collection("sightings").deleteMany(new Document())).block();
    }

    /** The same conditional updates as the app's, 32 at a time: found, changed and given back. */
    Reading findAndUpdate(List<Document> copies, int each) {
        return run(copies, each, save -> attempts.findOneAndUpdate(save.condition(), save.change(), AFTER));
    }

    /** The same conditional updates, 32 at a time, giving nothing back: one can do no less. */
    Reading update(List<Document> copies, int each) {
        return run(copies, each, save -> attempts.updateOne(save.condition(), save.change()));
    }

    private Reading run(List<Document> copies, int each, Function<Save, Publisher<?>> work) {
        List<Save> saves = new ArrayList<>();
        for (int n = 1; n <= each; n++) {
            for (Document copy : copies) {
                saves.add(new Save(copy, n, action(copy, n)));
            }
        }
        long begun = System.nanoTime();
        List<Long> took = Flux.fromIterable(saves)
                .flatMap(save -> timed(work.apply(save)), 32)
                .collectList()
                .block();
        double seconds = (System.nanoTime() - begun) / 1e9;
        long[] sorted = took.stream().mapToLong(nanos -> nanos).sorted().toArray();
        return new Reading(sorted.length, seconds, sorted[sorted.length * 99 / 100] / 1e6, 0);
    }

    private static Mono<Long> timed(Publisher<?> work) {
        return Mono.defer(() -> {
            long begun = System.nanoTime();
            return Mono.from(work).map(done -> System.nanoTime() - begun);
        });
    }

    static String question(Document attempt, int n) {
        List<String> questions = attempt.getList("questions", String.class);
        return questions.get((n - 1) % questions.size());
    }

    private static Document action(Document attempt, int n) {
        return new Document("kind", "answers")
                .append("question", question(attempt, n))
                .append("value", "abcd".substring(n % 4, n % 4 + 1))
                .append("client", "bench")
                .append("seq", (long) n)
                .append("key", id())
                .append("seen", 0)
                .append("opened", new Date(0))
                .append("elapsed", 5_000L)
                .append("arrived", new Date());
    }

    static String id() {
        byte[] half = new byte[16];
        ThreadLocalRandom.current().nextBytes(half);
        return java.util.UUID.nameUUIDFromBytes(half).toString();
    }

    /** The n-th save of an attempt. */
    private record Save(Document attempt, int n, Document action) {

        Document condition() {
            return new Document("_id", attempt.getString("_id"))
                    .append("learner", attempt.getString("learner"))
                    .append("questions", question(attempt, n))
                    .append("actions.key", new Document("$ne", action.getString("key")));
        }

        Document change() {
            return new Document("$push", new Document("actions", action)).append("$inc", new Document("n", 1));
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
