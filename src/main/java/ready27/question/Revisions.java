package ready27.question;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import ready27.content.ContentReloaded;
import ready27.syllabus.Area;

/** Keeps every revision that was ever served, so that an old result still shows what was asked. */
@Repository
public class Revisions implements ServedArchive {

    static final String COLLECTION = "revisions";

    private final ReactiveMongoOperations mongo;
    private final QuestionBank bank;
    private final Archive archive;

    public Revisions(ReactiveMongoOperations mongo, QuestionBank bank) {
        this.mongo = mongo;
        this.bank = bank;
        this.archive = new Archive(mongo, COLLECTION);
    }

    /** The questions as they were shown, in the order asked for; a revision that was never served is missing. */
    public Mono<Map<RevisionKey, Question>> of(Collection<RevisionKey> keys) {
        Map<RevisionKey, Question> present = new LinkedHashMap<>();
        keys.forEach(key -> present(key, present));
        List<RevisionKey> past = keys.stream()
                .distinct()
                .filter(key -> !present.containsKey(key))
                .toList();
        if (past.isEmpty()) {
            return Mono.just(present);
        }
        return mongo.find(named(past), Kept.class, COLLECTION)
                .map(Kept::question)
                .collectMap(Question::revisionKey)
                .map(found -> inOrder(keys, present, found));
    }

    @Override
    @EventListener(ContentReloaded.class)
    public Mono<Void> archiveServed() {
        return archive(bank.served())
                .retryWhen(Retry.backoff(10, Duration.ofSeconds(1)))
                .then();
    }

    /** Keeps those that are not kept yet and says how many that were; several instances may do so at once. */
    Mono<Integer> archive(List<Question> served) {
        return archive.keep(served, question -> question.revisionKey().value(), Kept::of);
    }

    private void present(RevisionKey key, Map<RevisionKey, Question> present) {
        bank.find(key.id())
                .filter(question -> question.revision().equals(key.revision()))
                .ifPresent(question -> present.put(key, question));
    }

    private static Map<RevisionKey, Question> inOrder(
            Collection<RevisionKey> keys, Map<RevisionKey, Question> present, Map<RevisionKey, Question> past) {
        Map<RevisionKey, Question> all = new LinkedHashMap<>();
        for (RevisionKey key : keys) {
            Optional.ofNullable(present.get(key))
                    .or(() -> Optional.ofNullable(past.get(key)))
                    .ifPresent(question -> all.put(key, question));
        }
        return all;
    }

    private static Query named(List<RevisionKey> keys) {
        return query(where("_id").in(keys.stream().map(RevisionKey::value).toList()));
    }

    /** A question as the store keeps it. */
    private record Kept(
            String id,
            Area area,
            List<String> refs,
            String concept,
            Pool pool,
            Style style,
            int level,
            double difficulty,
            String stem,
            List<Statement> statements,
            List<Option> options,
            String edition,
            String author,
            Status status,
            @Nullable String checked) {

        static Kept of(Question question) {
            return new Kept(
                    question.revisionKey().value(),
                    question.area(),
                    question.refs(),
                    question.concept(),
                    question.pool(),
                    question.style(),
                    question.level(),
                    question.difficulty(),
                    question.stem(),
                    question.statements(),
                    question.options(),
                    question.edition(),
                    question.author(),
                    question.status(),
                    question.checked());
        }

        Question question() {
            RevisionKey key = RevisionKey.parse(id);
            return new Question(
                    key.id(),
                    area,
                    refs,
                    concept,
                    pool,
                    style,
                    level,
                    difficulty,
                    stem,
                    statements,
                    options,
                    edition,
                    author,
                    status,
                    key.revision(),
                    checked == null ? "" : checked);
        }
    }
}
