package ready27.store;

import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import reactor.core.publisher.Mono;

/** Notes beside each learner's attempts which exams they passed a mock of, for attempts finished before that was noted. */
final class PassedMocks implements Migration {

    @Override
    public int number() {
        return 2;
    }

    @Override
    public String name() {
        return "passed-mocks";
    }

    @Override
    public Mono<Void> run(ReactiveMongoOperations mongo) {
        Query finished = Query.query(Criteria.where("ended").exists(true));
        finished.fields().include("learner", "rules.exam", "pass", "marks");
        return mongo.find(finished, Document.class, "attempts")
                .filter(PassedMocks::passed)
                .concatMap(attempt -> mongo.updateFirst(
                        Query.query(Criteria.where("_id").is(attempt.getString("learner"))),
                        new Update().addToSet("passed", attempt.getEmbedded(List.of("rules", "exam"), "")),
                        "sittings"))
                .then();
    }

    private static boolean passed(Document attempt) {
        long right = attempt.getList("marks", Document.class, List.of()).stream()
                .filter(mark -> mark.getString("choice").equals(mark.getString("key")))
                .count();
        return right >= attempt.getInteger("pass", Integer.MAX_VALUE);
    }
}
