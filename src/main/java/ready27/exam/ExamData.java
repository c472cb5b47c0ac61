package ready27.exam;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import ready27.exam.Attempt.Finished;
import ready27.learner.LearnerId;
import ready27.learner.PersonalData;

/** What exams keep of a person: the attempts with every action, and what was noted beside them. */
@Component
class ExamData implements PersonalData {

    private final Attempts attempts;
    private final Notebooks notebooks;
    private final Sittings sittings;

    ExamData(Attempts attempts, Notebooks notebooks, Sittings sittings) {
        this.attempts = attempts;
        this.notebooks = notebooks;
        this.sittings = sittings;
    }

    @Override
    public Mono<Void> forget(LearnerId learner) {
        return sittings.all(learner)
                .flatMapMany(Flux::fromIterable)
                .concatMap(attempt -> notebooks.forget(learner, attempt).then(attempts.forget(learner, attempt)))
                .then(sittings.forget(learner));
    }

    @Override
    public Mono<Map<String, Object>> export(LearnerId learner) {
        return sittings.all(learner)
                .flatMapMany(Flux::fromIterable)
                .concatMap(attempt ->
                        attempts.of(learner, attempt).zipWith(notebooks.of(learner, attempt), ExamData::told))
                .collectList()
                .map(all -> Map.of("mockExams", all));
    }

    /** Attempts first: should it stop half way, the guest's list still names those that are left. */
    @Override
    public Mono<Void> adopt(LearnerId guest, LearnerId account) {
        return sittings.handOver(guest, account)
                .then(sittings.all(guest))
                .flatMapMany(Flux::fromIterable)
                .concatMap(attempt ->
                        notebooks.handOver(guest, account, attempt).then(attempts.handOver(guest, account, attempt)))
                .then(sittings.forget(guest));
    }

    private static Map<String, Object> told(Attempt attempt, Notebook notebook) {
        Map<String, Object> told = new LinkedHashMap<>(Receipts.told(attempt));
        List<Map<String, Object>> actions = new ArrayList<>();
        attempt.actions().forEach(action -> actions.add(told(action)));
        told.put("finished", attempt instanceof Finished);
        told.put("actions", actions);
        told.put(
                "notes",
                notebook.written().entrySet().stream().map(ExamData::told).toList());
        told.put(
                "highlights", notebook.highlights().stream().map(ExamData::told).toList());
        told.put("openBookOpened", notebook.opened());
        return told;
    }

    private static Map<String, Object> told(Map.Entry<Integer, Note> note) {
        return Map.of(
                "question", note.getKey(),
                "text", note.getValue().text(),
                "at", note.getValue().at().toString());
    }

    private static Map<String, Object> told(Highlight highlight) {
        return Map.of("where", highlight.where(), "text", highlight.text());
    }

    private static Map<String, Object> told(Action action) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("what", action.kind().word());
        told.put("question", action.question().value());
        told.put("value", action.value());
        told.put("arrived", action.arrived().toString());
        return told;
    }
}
