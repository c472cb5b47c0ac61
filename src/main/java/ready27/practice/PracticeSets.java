package ready27.practice;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import ready27.history.Confidence;
import ready27.learner.LearnerId;
import ready27.learner.PersonalData;
import ready27.learner.PersonalDocuments;
import ready27.question.QuestionId;

/** The practice sets, each seen only by the learner it belongs to; of each learner the latest is known by name. */
@Repository
class PracticeSets implements PersonalData {

    private static final String COLLECTION = "practices";
    private static final String LATEST = "practicesLatest";

    private final ReactiveMongoOperations mongo;
    private final PersonalDocuments latest;

    PracticeSets(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
        this.latest = new PersonalDocuments(mongo, LATEST);
    }

    Mono<PracticeSet> begin(PracticeSet set) {
        return mongo.insert(StoredSet.of(set), COLLECTION)
                .then(point(set.learner(), set.id().value()))
                .thenReturn(set);
    }

    Mono<PracticeSet> of(LearnerId learner, SetId id) {
        return mongo.findOne(query(belongs(learner, id)), StoredSet.class, COLLECTION)
                .map(StoredSet::restore);
    }

    /** The set begun last; empty where there never was one. */
    Mono<PracticeSet> latest(LearnerId learner) {
        return latest.of(learner).flatMap(pointer -> of(learner, new SetId(pointer.getString("set"))));
    }

    /** The first answer stands; a later one changes nothing and gives back the set as it is. */
    Mono<PracticeSet> answer(LearnerId learner, SetId id, QuestionId question, Answer answer) {
        String field = "answers." + question.value();
        Criteria open = belongs(learner, id)
                .and("places.question")
                .is(question.value())
                .and(field)
                .exists(false);
        return change(open, new Update().set(field, stored(answer))).switchIfEmpty(Mono.defer(() -> of(learner, id)));
    }

    /** How sure the learner was of an answer that stands; empty where none does. */
    Mono<PracticeSet> confide(LearnerId learner, SetId id, QuestionId question, Confidence confidence) {
        String field = "answers." + question.value();
        Criteria answered = belongs(learner, id).and(field).exists(true);
        return change(answered, new Update().set(field + ".confidence", confidence.key()));
    }

    @Override
    public Mono<Void> forget(LearnerId learner) {
        return mongo.remove(all(learner), COLLECTION).then(latest.forget(learner));
    }

    @Override
    public Mono<Map<String, Object>> export(LearnerId learner) {
        return mongo.find(all(learner), StoredSet.class, COLLECTION)
                .map(StoredSet::export)
                .collectList()
                .filter(sets -> !sets.isEmpty())
                .map(sets -> Map.of("practiceSets", sets));
    }

    @Override
    public Mono<Void> adopt(LearnerId guest, LearnerId account) {
        Update owner = new Update().set("learner", account.value());
        return mongo.updateMulti(all(guest), owner, COLLECTION)
                .then(latest.of(guest))
                .flatMap(pointer -> open(account)
                        .switchIfEmpty(point(account, pointer.getString("set")).thenReturn(true)))
                .then(latest.forget(guest));
    }

    /** A set of the account's own that waits to be finished keeps its place. */
    private Mono<Boolean> open(LearnerId account) {
        return latest(account).filter(set -> !set.finished()).hasElement().filter(open -> open);
    }

    private Mono<Void> point(LearnerId learner, String set) {
        return latest.change(learner, new Update().set("set", set));
    }

    private Mono<PracticeSet> change(Criteria condition, Update change) {
        return mongo.update(StoredSet.class)
                .inCollection(COLLECTION)
                .matching(query(condition))
                .apply(change)
                .withOptions(FindAndModifyOptions.options().returnNew(true))
                .findAndModify()
                .map(StoredSet::restore);
    }

    private static Document stored(Answer answer) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("choice", answer.choice());
        fields.put("right", answer.right());
        fields.put("when", Date.from(answer.when()));
        if (answer.seconds() >= 0) {
            fields.put("seconds", answer.seconds());
        }
        answer.sureness().ifPresent(confidence -> fields.put("confidence", confidence.key()));
        return new Document(fields);
    }

    private static Criteria belongs(LearnerId learner, SetId id) {
        return where("_id").is(id.value()).and("learner").is(learner.value());
    }

    private static Query all(LearnerId learner) {
        return query(where("learner").is(learner.value()));
    }
}
