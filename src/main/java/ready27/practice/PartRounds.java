package ready27.practice;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.learner.PersonalData;
import ready27.paper.PartId;
import ready27.question.QuestionId;

/** The rounds through parts of papers, each seen only by its learner; of a learner and a part there is one at a time. */
@Repository
class PartRounds implements PersonalData {

    private static final String COLLECTION = "partrounds";

    private final ReactiveMongoOperations mongo;

    PartRounds(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    Mono<PartRound> of(LearnerId learner, PartId part) {
        return mongo.findOne(query(belongs(learner, part)), StoredRound.class, COLLECTION)
                .map(StoredRound::restore);
    }

    /** Of those parts the ones that the learner has answered something of. */
    Flux<PartRound> of(LearnerId learner, Collection<PartId> parts) {
        Query wanted = query(where("_id")
                .in(parts.stream().map(part -> id(learner, part)).toList())
                .and("learner")
                .is(learner.value()));
        return mongo.find(wanted, StoredRound.class, COLLECTION).map(StoredRound::restore);
    }

    /** Where another request has begun one already, that one. */
    Mono<PartRound> begin(PartRound round) {
        return mongo.insert(StoredRound.of(round), COLLECTION)
                .thenReturn(round)
                .onErrorResume(DuplicateKeyException.class, there -> of(round.learner(), round.part()));
    }

    /** The first answer to a line stands; empty where the round was begun anew meanwhile. */
    Mono<PartRound> answer(PartRound round, Map<QuestionId, Answer> answers) {
        Map<QuestionId, Answer> fresh = new LinkedHashMap<>(answers);
        fresh.keySet().removeAll(round.answers().keySet());
        if (fresh.isEmpty()) {
            return Mono.just(round);
        }
        Criteria open = running(round);
        Update update = new Update();
        fresh.forEach((line, answer) -> {
            open.and(field(line)).exists(false);
            update.set(field(line), stored(answer));
        });
        return change(open, update)
                .switchIfEmpty(Mono.defer(() -> of(round.learner(), round.part())
                        .filter(now -> now.run().equals(round.run()))
                        .flatMap(now -> answer(now, answers))));
    }

    /** Puts the next round into the place of the one it follows; empty where that is over already. */
    Mono<PartRound> anew(PartRound before, PartRound next) {
        StoredRound stored = StoredRound.of(next);
        Update update = new Update()
                .set("run", stored.run())
                .set("shown", stored.shown())
                .set("begun", stored.begun())
                .set("past", stored.past())
                .unset("answers");
        return change(running(before), update);
    }

    @Override
    public Mono<Void> forget(LearnerId learner) {
        return mongo.remove(all(learner), COLLECTION).then();
    }

    @Override
    public Mono<Map<String, Object>> export(LearnerId learner) {
        return mongo.find(all(learner), StoredRound.class, COLLECTION)
                .map(StoredRound::export)
                .collectList()
                .filter(rounds -> !rounds.isEmpty())
                .map(rounds -> Map.of("partsPractised", rounds));
    }

    /** Where the account has practised the same part its own round stands; the history keeps the guest's answers. */
    @Override
    public Mono<Void> adopt(LearnerId guest, LearnerId account) {
        return mongo.find(all(guest), StoredRound.class, COLLECTION)
                .map(stored -> stored.restore().of(account))
                .concatMap(this::begin)
                .then(forget(guest));
    }

    private Mono<PartRound> change(Criteria condition, Update change) {
        return mongo.update(StoredRound.class)
                .inCollection(COLLECTION)
                .matching(query(condition))
                .apply(change)
                .withOptions(FindAndModifyOptions.options().returnNew(true))
                .findAndModify()
                .map(StoredRound::restore);
    }

    private static Document stored(Answer answer) {
        return new Document("choice", answer.choice())
                .append("right", answer.right())
                .append("when", Date.from(answer.when()));
    }

    private static String field(QuestionId line) {
        return "answers." + line.value();
    }

    static String id(LearnerId learner, PartId part) {
        return learner.value() + "/" + part.value();
    }

    private static Criteria belongs(LearnerId learner, PartId part) {
        return where("_id").is(id(learner, part)).and("learner").is(learner.value());
    }

    private static Criteria running(PartRound round) {
        return belongs(round.learner(), round.part()).and("run").is(round.run());
    }

    private static Query all(LearnerId learner) {
        return query(where("learner").is(learner.value()));
    }
}
