package ready27.store;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;

/** Runs each migration once, in order, before the app serves; the collection {@code migrations} says which have run. */
public final class Migrations implements InitializingBean {

    private static final String COLLECTION = "migrations";

    private final List<Migration> migrations;
    private final ReactiveMongoOperations mongo;
    private final InstantSource clock;
    private List<String> ranAtStart = List.of();

    public Migrations(List<Migration> migrations, ReactiveMongoOperations mongo, InstantSource clock) {
        this.migrations = inOrder(migrations);
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        ranAtStart = run();
    }

    public List<String> ranAtStart() {
        return ranAtStart;
    }

    /** The ids of those that had not run before. Several instances may call this at once. */
    public List<String> run() {
        try {
            return pending().isEmpty() ? List.of() : new MigrationLock(mongo, clock).whileHeld(this::runPending);
        } catch (DataAccessResourceFailureException away) {
            throw new StoreFault(
                    "No MongoDB answers where spring.mongodb.uri (SPRING_MONGODB_URI) points: start it or correct the"
                            + " URI.",
                    away);
        }
    }

    private List<String> runPending(MigrationLock lock) {
        List<String> ran = new ArrayList<>();
        for (Migration migration : pending()) {
            Waiting.on(lock.renewedDuring(migration.run(mongo)));
            Waiting.on(mongo.insert(new Document("_id", id(migration)).append("ran", clock.instant()), COLLECTION));
            ran.add(id(migration));
        }
        return ran;
    }

    private List<Migration> pending() {
        Set<String> recorded = recorded();
        Set<String> known =
                new TreeSet<>(migrations.stream().map(Migrations::id).toList());
        recorded.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(Migrations::refuse);
        return migrations.stream()
                .filter(migration -> !recorded.contains(id(migration)))
                .toList();
    }

    private static void refuse(String unknown) {
        throw new StoreFault("The store was last used by a newer Ready27 (it ran " + unknown
                + "): run that version, or restore a backup made by this one.");
    }

    private Set<String> recorded() {
        Iterable<Document> records = Waiting.each(mongo.findAll(Document.class, COLLECTION));
        return new TreeSet<>(StreamSupport.stream(records.spliterator(), false)
                .map(step -> step.getString("_id"))
                .toList());
    }

    private static List<Migration> inOrder(List<Migration> migrations) {
        TreeMap<Integer, Migration> ordered = new TreeMap<>(Comparator.naturalOrder());
        for (Migration migration : migrations) {
            Migration other = ordered.put(migration.number(), migration);
            if (other != null) {
                throw new IllegalStateException("two migrations have the number " + migration.number() + ": "
                        + other.name() + " and " + migration.name());
            }
        }
        return List.copyOf(ordered.values());
    }

    private static String id(Migration migration) {
        return "%04d-%s".formatted(migration.number(), migration.name());
    }
}
