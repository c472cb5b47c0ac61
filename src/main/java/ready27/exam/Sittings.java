package ready27.exam;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.learner.PersonalDocuments;
import ready27.paper.OpenedPapers;
import ready27.paper.ScenarioId;

/**
 * Who sits and who sat: which attempt of an exam a learner has open, at most one, and which attempts there were.
 *
 * <p>What is open lies in a small collection of its own, so that the sweep need not walk through all attempts.
 */
@Repository
class Sittings implements OpenedPapers {

    private static final String OPEN = "sittings.open";
    private static final String ALL = "sittings";

    /** An open attempt; {@code until} is when it should be over at the latest. */
    record Open(String id, LearnerId learner, AttemptId attempt, Instant begun, Instant until) {}

    private final ReactiveMongoOperations mongo;
    private final PersonalDocuments past;

    Sittings(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
        this.past = new PersonalDocuments(mongo, ALL);
    }

    /** Takes the learner's one place for this exam; false when it is taken. */
    Mono<Boolean> take(LearnerId learner, String exam, AttemptId attempt, Instant now, Instant until) {
        return open(seat(learner, exam), learner, attempt, now, until)
                .thenReturn(true)
                .onErrorReturn(DuplicateKeyException.class, false);
    }

    Mono<Open> open(LearnerId learner, String exam) {
        return mongo.findById(seat(learner, exam), Document.class, OPEN).map(Sittings::restore);
    }

    /** What is open beside that, brought along by a guest who signed in, oldest first. */
    Flux<Open> aside(LearnerId learner, String exam) {
        return openOf(learner)
                .filter(open -> open.id().startsWith(seat(learner, exam) + "|"))
                .sort(Comparator.comparing(Open::begun));
    }

    /** Frees the place, unless another attempt has it by now. */
    Mono<Void> leave(LearnerId learner, String exam, AttemptId attempt) {
        return mongo.remove(
                        query(where("_id")
                                .in(seat(learner, exam), seat(learner, beside(exam, attempt)))
                                .and("attempt")
                                .is(attempt.value())),
                        OPEN)
                .then();
    }

    Mono<Void> leave(Open open) {
        return mongo.remove(
                        query(where("_id")
                                .is(open.id())
                                .and("attempt")
                                .is(open.attempt().value())),
                        OPEN)
                .then();
    }

    Flux<Open> overdue(Instant now) {
        return mongo.find(query(where("until").lt(Date.from(now))), Document.class, OPEN)
                .map(Sittings::restore);
    }

    /** Also that a paper with a booklet was opened, so that its lines are no secret any more. */
    Mono<Void> note(LearnerId learner, AttemptId attempt, String exam, Paper paper) {
        return note(learner, List.of(attempt))
                .then(add(learner, "seats", seat(learner, exam)))
                .then(open(
                        learner,
                        paper.booklet().map(key -> key.id().value()).stream().toList()));
    }

    @Override
    public Mono<Set<ScenarioId>> opened(LearnerId learner) {
        return openedPapers(learner)
                .map(papers -> papers.stream().map(ScenarioId::new).collect(Collectors.toSet()));
    }

    /** In the order in which they were begun. */
    Mono<List<AttemptId>> all(LearnerId learner) {
        return past.of(learner)
                .map(all -> all.getList("attempts", String.class, List.of()).stream()
                        .map(AttemptId::new)
                        .toList())
                .defaultIfEmpty(List.of());
    }

    /** The ids of the exams of which the learner passed a mock. */
    Mono<Set<String>> passed(LearnerId learner) {
        return past.of(learner)
                .map(all -> (Set<String>) new TreeSet<>(all.getList("passed", String.class, List.of())))
                .defaultIfEmpty(Set.of());
    }

    private Mono<List<String>> openedPapers(LearnerId learner) {
        return past.of(learner)
                .map(all -> all.getList("opened", String.class, List.of()))
                .defaultIfEmpty(List.of());
    }

    private Mono<Void> open(LearnerId learner, List<String> papers) {
        return papers.isEmpty() ? Mono.empty() : add(learner, "opened", papers.toArray());
    }

    Mono<Void> pass(LearnerId learner, Collection<String> exams) {
        return exams.isEmpty() ? Mono.empty() : add(learner, "passed", exams.toArray());
    }

    /** The account gets the guest's attempts; one that is open keeps a place, though not the one for new attempts. */
    Mono<Void> handOver(LearnerId guest, LearnerId account) {
        return all(guest)
                .flatMap(attempts -> attempts.isEmpty() ? Mono.empty() : note(account, attempts))
                .then(passed(guest).flatMap(exams -> pass(account, exams)))
                .then(openedPapers(guest).flatMap(papers -> open(account, papers)))
                .then(owned(guest).concatMap(open -> handOver(open, account)).then());
    }

    Mono<Void> forget(LearnerId learner) {
        return mongo.remove(query(where("learner").is(learner.value())), OPEN).then(past.forget(learner));
    }

    private Mono<Void> handOver(Open open, LearnerId account) {
        String exam = open.id().substring(open.id().indexOf('|') + 1);
        return takeOver(account, exam, open)
                .filter(taken -> !taken)
                .flatMap(full -> takeOver(account, beside(exam, open.attempt()), open))
                .then(leave(open));
    }

    /** Noted with the learner first, so that it is found without looking through everybody's. */
    private Mono<Boolean> takeOver(LearnerId account, String place, Open open) {
        return add(account, "seats", seat(account, place))
                .then(take(account, place, open.attempt(), open.begun(), open.until()));
    }

    /** Every place that the learner has, whatever the exam. */
    Flux<Open> openOf(LearnerId learner) {
        return past.of(learner)
                .map(all -> all.getList("seats", String.class, List.of()))
                .filter(seats -> !seats.isEmpty())
                .flatMapMany(seats -> mongo.find(query(where("_id").in(seats)), Document.class, OPEN))
                .map(Sittings::restore);
    }

    private Flux<Open> owned(LearnerId learner) {
        return mongo.find(query(where("learner").is(learner.value())), Document.class, OPEN)
                .map(Sittings::restore);
    }

    private Mono<Void> note(LearnerId learner, List<AttemptId> attempts) {
        return add(learner, "attempts", attempts.stream().map(AttemptId::value).toArray());
    }

    private Mono<Void> add(LearnerId learner, String list, Object... things) {
        return past.change(learner, new Update().addToSet(list).each(things));
    }

    private Mono<Document> open(String id, LearnerId learner, AttemptId attempt, Instant begun, Instant until) {
        Document open = new Document("_id", id)
                .append("learner", learner.value())
                .append("attempt", attempt.value())
                .append("begun", Date.from(begun))
                .append("until", Date.from(until));
        return mongo.insert(open, OPEN);
    }

    private static String seat(LearnerId learner, String exam) {
        return learner.value() + "|" + exam;
    }

    private static String beside(String exam, AttemptId attempt) {
        return exam + "|" + attempt.value();
    }

    private static Open restore(Document open) {
        return new Open(
                open.getString("_id"),
                new LearnerId(open.getString("learner")),
                new AttemptId(open.getString("attempt")),
                open.getDate("begun").toInstant(),
                open.getDate("until").toInstant());
    }
}
