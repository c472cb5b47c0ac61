package ready27.learner;

import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What this room itself keeps of a person; {@link HandingOver} deletes it last, with the person. */
@Component
class OwnData implements PersonalData {

    private final Learners learners;

    OwnData(Learners learners) {
        this.learners = learners;
    }

    @Override
    public Mono<Void> forget(LearnerId learner) {
        return Mono.empty();
    }

    /** The account is told to its owner only: a guest who registered must not see whether the address was free. */
    @Override
    public Mono<Map<String, Object>> export(LearnerId learner) {
        return learners.preferences(learner).map(preferences -> Map.of("preferences", preferences));
    }

    /** The account's own settings stand. */
    @Override
    public Mono<Void> adopt(LearnerId guest, LearnerId account) {
        return Mono.empty();
    }
}
