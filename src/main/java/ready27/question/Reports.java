package ready27.question;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.learner.LearnerId;
import ready27.learner.PersonalData;
import ready27.learner.Upsert;

/** The reports on questions and lines: one for each learner and revision, told again it is brought up to date. */
@Repository
public class Reports implements PersonalData {

    private static final String COLLECTION = "reports";

    private final ReactiveMongoOperations mongo;

    public Reports(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    /** What was said before of the same revision is replaced; the state it has reached stays. */
    Mono<Void> take(Report report) {
        Update update = new Update()
                .set("reason", report.reason().key())
                .set("text", report.text())
                .set("reported", report.reported())
                .setOnInsert("learner", report.learner().value())
                .setOnInsert("about", report.about().value())
                .setOnInsert("state", report.state().key());
        return mongo.upsert(
                        query(where("_id")
                                .is(id(report.learner(), report.about().value()))),
                        update,
                        COLLECTION)
                .retryWhen(Upsert.collides())
                .then();
    }

    /** The learner's own reports, the newest first. */
    Flux<Report> of(LearnerId learner) {
        return stored(learner).map(Stored::restore);
    }

    @Override
    public Mono<Void> forget(LearnerId learner) {
        return mongo.remove(own(learner), COLLECTION).then();
    }

    @Override
    public Mono<Map<String, Object>> export(LearnerId learner) {
        return stored(learner)
                .map(Stored::export)
                .collectList()
                .filter(reports -> !reports.isEmpty())
                .map(reports -> Map.of("questionReports", reports));
    }

    /** Of two reports on one revision the later stands. */
    @Override
    public Mono<Void> adopt(LearnerId guest, LearnerId account) {
        return of(account)
                .collectMap(Report::about, Report::reported)
                .flatMapMany(told -> of(guest).filter(report -> newer(report, told.get(report.about()))))
                .concatMap(report -> take(new Report(
                        account, report.about(), report.reason(), report.text(), report.state(), report.reported())))
                .then(forget(guest));
    }

    private static boolean newer(Report report, @Nullable Instant told) {
        return told == null || report.reported().isAfter(told);
    }

    private Flux<Stored> stored(LearnerId learner) {
        Query newestFirst = own(learner).with(Sort.by(Sort.Direction.DESC, "reported"));
        return mongo.find(newestFirst, Stored.class, COLLECTION);
    }

    private static Query own(LearnerId learner) {
        return query(where("learner").is(learner.value()));
    }

    private static String id(LearnerId learner, String about) {
        return learner.value() + "|" + about;
    }

    private record Stored(
            String id, String learner, String about, String reason, String text, String state, Instant reported) {

        Report restore() {
            return new Report(
                    new LearnerId(learner),
                    RevisionKey.parse(about),
                    ReportReason.find(reason).orElse(ReportReason.OTHER),
                    text,
                    Report.State.valueOf(state.toUpperCase(Locale.ROOT)),
                    reported);
        }

        Map<String, Object> export() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("question", about);
            data.put("reason", reason);
            data.put("text", text);
            data.put("state", state);
            data.put("reported", reported.toString());
            return data;
        }
    }
}
