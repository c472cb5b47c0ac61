package ready27.exam;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import ready27.exam.Attempt.Finished;
import ready27.learner.Upsert;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Receipts of finished attempts, signed with the key of this installation, so that it can tell them again. */
@Repository
class Receipts {

    private static final String COLLECTION = "settings";
    private static final String KEY = "receipt-key";
    private static final String METHOD = "HmacSHA256";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ReactiveMongoOperations mongo;

    Receipts(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The receipt as a file: what it says, and the signature over that. */
    Mono<String> of(Finished attempt) {
        String said = JSON.writeValueAsString(told(attempt));
        return key().map(key -> "{\"receipt\":" + said + ",\"signature\":\"" + signature(key, said) + "\"}");
    }

    /** Whether this installation wrote it, every character of its content included. */
    Mono<Boolean> genuine(String file) {
        try {
            JsonNode read = JSON.readTree(file);
            String said = JSON.writeValueAsString(read.path("receipt"));
            byte[] claimed = read.path("signature").asString("").getBytes(StandardCharsets.UTF_8);
            return key().map(key -> signature(key, said).getBytes(StandardCharsets.UTF_8))
                    .map(signature -> MessageDigest.isEqual(signature, claimed));
        } catch (JacksonException noReceipt) {
            return Mono.just(false);
        }
    }

    /** Made once, by whoever comes first; drawing a key may block, so it is drawn aside. */
    private Mono<String> key() {
        return mongo.findById(KEY, Document.class, COLLECTION)
                .switchIfEmpty(Mono.fromCallable(Receipts::drawn)
                        .subscribeOn(Schedulers.boundedElastic())
                        .flatMap(this::keep))
                .map(kept -> kept.getString("value"));
    }

    private Mono<Document> keep(String key) {
        return mongo.findAndModify(
                        query(where("_id").is(KEY)),
                        new Update().setOnInsert("value", key),
                        FindAndModifyOptions.options().upsert(true).returnNew(true),
                        Document.class,
                        COLLECTION)
                .retryWhen(Upsert.collides());
    }

    private static String drawn() throws GeneralSecurityException {
        return HexFormat.of()
                .formatHex(KeyGenerator.getInstance(METHOD).generateKey().getEncoded());
    }

    private static String signature(String key, String said) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(key), METHOD));
            return HexFormat.of().formatHex(mac.doFinal(said.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Map<String, Object> told(Attempt attempt) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("attempt", attempt.id().value());
        told.put("learner", attempt.learner().value());
        told.put("exam", attempt.rules().exam());
        told.put("questions", attempt.rules().questions());
        told.put("pass", attempt.rules().pass());
        told.put("marks", attempt.rules().marks());
        attempt.paper().booklet().ifPresent(scenario -> told.put("paper", scenario.value()));
        told.put("reserve", attempt.paper().reserve());
        told.put("started", attempt.deadline().started().toString());
        told.put("extraTimePercent", attempt.deadline().extraTimePercent());
        told.put("deadline", attempt.deadline().at().toString());
        if (attempt instanceof Finished finished) {
            told.put("ended", finished.end().when().toString());
            told.put("handedIn", finished.end().handedIn());
            told.put("score", finished.result().score());
            told.put("answers", answers(finished));
        }
        return told;
    }

    private static List<Map<String, Object>> answers(Finished attempt) {
        Sheet sheet = attempt.sheet();
        List<Map<String, Object>> answers = new ArrayList<>();
        for (Place place : attempt.paper().places()) {
            Line line = sheet.line(place.question());
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("question", place.shown().value());
            answer.put("choice", line.choice());
            answer.put(
                    "at",
                    line.standing(Action.Kind.ANSWER)
                            .map(given -> given.at().toString())
                            .orElse(""));
            answer.put("late", line.lateAnswers().size());
            answers.add(answer);
        }
        return answers;
    }
}
