package ready27.learner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import ready27.learner.RealResult.Marked;

/** What is kept of a person's real exams: the days ahead and the results behind. */
@Component
class RealExamData implements PersonalData {

    private final RealResults results;
    private final ExamDays days;

    RealExamData(RealResults results, ExamDays days) {
        this.results = results;
        this.days = days;
    }

    @Override
    public Mono<Void> forget(LearnerId learner) {
        return results.forget(learner).then(days.forget(learner));
    }

    @Override
    public Mono<Map<String, Object>> export(LearnerId learner) {
        return results.of(learner).zipWith(days.of(learner), RealExamData::told);
    }

    /** Where both say something of one exam on one day, or of the day ahead, the account's word stands. */
    @Override
    public Mono<Void> adopt(LearnerId guest, LearnerId account) {
        return results.of(guest)
                .flatMapIterable(all -> all)
                .concatMap(result -> results.enter(account, result))
                .then(adoptDays(guest, account))
                .then(Mono.defer(() -> forget(guest)));
    }

    private Mono<Void> adoptDays(LearnerId guest, LearnerId account) {
        return days.of(guest)
                .zipWith(days.of(account), RealExamData::missing)
                .flatMapIterable(Map::entrySet)
                .concatMap(day -> days.book(account, day.getKey(), day.getValue()))
                .then();
    }

    private static <T> Map<String, T> missing(Map<String, T> guest, Map<String, T> account) {
        Map<String, T> missing = new LinkedHashMap<>(guest);
        missing.keySet().removeAll(account.keySet());
        return missing;
    }

    private static Map<String, Object> told(List<RealResult> results, Map<String, ?> days) {
        Map<String, Object> booked = new LinkedHashMap<>();
        days.forEach((exam, day) -> booked.put(exam, day.toString()));
        return Map.of("realResults", results.stream().map(RealExamData::told).toList(), "examDays", booked);
    }

    private static Map<String, Object> told(RealResult result) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("exam", result.exam());
        told.put("day", result.sat().toString());
        told.put("passed", result.passed());
        if (result.outcome() instanceof Marked marked) {
            told.put("marks", marked.marks());
            told.put("outOf", marked.outOf());
            told.put("pass", marked.pass());
        }
        told.put("entered", result.entered().toString());
        return told;
    }
}
