package ready27.review;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.learner.PersonalData;
import ready27.learner.PersonalDocuments;

/**
 * Every review there ever was, one document a learner and day; a short one beside them names the days and what the
 * learner wishes. A review lies under its name, so that keeping it again changes nothing.
 */
@Repository
class Reviews implements PersonalData {

    private static final String COLLECTION = "reviews";
    private static final String DECKS = "decks";

    private final ReactiveMongoOperations mongo;
    private final PersonalDocuments decks;

    Reviews(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
        this.decks = new PersonalDocuments(mongo, DECKS);
    }

    Mono<Past> of(LearnerId learner) {
        return decks.of(learner)
                .flatMap(deck -> days(learner, deck)
                        .flatMapIterable(StoredReviews::restore)
                        .collectList()
                        .map(reviews -> new Past(new ReviewLog(reviews), StoredReviews.wishes(deck))))
                .defaultIfEmpty(Past.NONE);
    }

    /** False where a review of that name is kept already: that one stands. */
    Mono<Boolean> keep(LearnerId learner, Review review) {
        return write(learner, review)
                .filter(kept -> kept)
                .switchIfEmpty(Mono.defer(
                        () -> begin(learner, review.day()).then(Mono.defer(() -> write(learner, review)))));
    }

    /** False where there is no such review on that day, or where it is undone already. */
    Mono<Boolean> undo(LearnerId learner, Review review) {
        String key = review.key().value();
        Query standing = query(where("_id")
                .is(id(learner, review.day()))
                .and("reviews." + key)
                .exists(true)
                .and("undone." + key)
                .exists(false));
        return mongo.updateFirst(standing, new Update().set("undone." + key, true), COLLECTION)
                .map(result -> result.getMatchedCount() > 0);
    }

    Mono<Void> wish(LearnerId learner, Wishes wishes) {
        return decks.change(learner, StoredReviews.wished(wishes));
    }

    @Override
    public Mono<Void> forget(LearnerId learner) {
        return decks.of(learner)
                .flatMap(deck -> mongo.remove(named(learner, deck), COLLECTION))
                .then(decks.forget(learner));
    }

    @Override
    public Mono<Map<String, Object>> export(LearnerId learner) {
        return decks.of(learner)
                .zipWhen(deck -> days(learner, deck)
                        .flatMapIterable(StoredReviews::restore)
                        .collectList())
                .map(both -> StoredReviews.export(new ReviewLog(both.getT2()), StoredReviews.wishes(both.getT1())));
    }

    /** The account's wishes stand where it has any; its own reviews stay beside the guest's. */
    @Override
    public Mono<Void> adopt(LearnerId guest, LearnerId account) {
        return decks.of(guest)
                .flatMap(deck -> days(guest, deck)
                        .concatMap(day -> bring(guest, account, day))
                        .then(adoptWishes(deck, account))
                        .then(forget(guest)));
    }

    private Mono<Void> adoptWishes(Document guests, LearnerId account) {
        return decks.of(account)
                .defaultIfEmpty(new Document())
                .filter(StoredReviews::wishesNothing)
                .flatMap(deck -> StoredReviews.wishesNothing(guests)
                        ? Mono.empty()
                        : wish(account, StoredReviews.wishes(guests)));
    }

    private Mono<Void> bring(LearnerId guest, LearnerId account, Document day) {
        LocalDate date = StoredReviews.day(day);
        Update brought = StoredReviews.brought(day, guest);
        return brought.getUpdateObject().isEmpty()
                ? Mono.empty()
                : begin(account, date)
                        .then(mongo.updateFirst(query(where("_id").is(id(account, date))), brought, COLLECTION))
                        .then();
    }

    private Mono<Boolean> write(LearnerId learner, Review review) {
        String field = "reviews." + review.key().value();
        Query free = query(where("_id").is(id(learner, review.day())).and(field).exists(false));
        return mongo.updateFirst(free, new Update().set(field, StoredReviews.stored(review)), COLLECTION)
                .map(result -> result.getMatchedCount() > 0);
    }

    /** The day is named before anything is kept on it: a crash in between leaves a day without reviews. */
    private Mono<Void> begin(LearnerId learner, LocalDate day) {
        return decks.change(learner, new Update().addToSet("days", day.toString()))
                .then(mongo.insert(new Document("_id", id(learner, day)), COLLECTION)
                        .onErrorResume(DuplicateKeyException.class, there -> Mono.empty()))
                .then();
    }

    private Flux<Document> days(LearnerId learner, Document deck) {
        return mongo.find(named(learner, deck), Document.class, COLLECTION);
    }

    private static Query named(LearnerId learner, Document deck) {
        List<String> ids = deck.getList("days", String.class, List.of()).stream()
                .map(day -> id(learner, LocalDate.parse(day)))
                .toList();
        return query(where("_id").in(ids));
    }

    private static String id(LearnerId learner, LocalDate day) {
        return learner.value() + "|" + day;
    }
}
