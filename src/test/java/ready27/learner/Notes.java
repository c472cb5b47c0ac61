package ready27.learner;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import reactor.core.publisher.Mono;

/** Stands for a room that keeps something of people: a count of visits. */
@Controller
class Notes implements PersonalData {

    static final ConcurrentMap<LearnerId, Integer> KEPT = new ConcurrentHashMap<>();

    @PostMapping("/note")
    @ResponseBody
    String note(LearnerId me) {
        KEPT.merge(me, 1, Integer::sum);
        return me.value();
    }

    @Override
    public Mono<Void> forget(LearnerId learner) {
        return Mono.fromRunnable(() -> KEPT.remove(learner));
    }

    @Override
    public Mono<Map<String, Object>> export(LearnerId learner) {
        return Mono.fromSupplier(() -> new TreeMap<>(Map.of("notes", List.of(KEPT.getOrDefault(learner, 0)))));
    }

    @Override
    public Mono<Void> adopt(LearnerId guest, LearnerId account) {
        return Mono.fromRunnable(() -> KEPT.computeIfPresent(guest, (who, count) -> {
            KEPT.merge(account, count, Integer::sum);
            return null;
        }));
    }
}
