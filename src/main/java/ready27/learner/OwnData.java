package ready27.learner;

import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What this room itself keeps of a person; {@link HandingOver} deletes it last, with the person. */
@Component
class OwnData implements PersonalData {

    private final Learners learners;
    private final Sessions sessions;
    private final Links links;

    OwnData(Learners learners, Sessions sessions, Links links) {
        this.learners = learners;
        this.sessions = sessions;
        this.links = links;
    }

    @Override
    public Mono<Void> forget(LearnerId learner) {
        return links.forget(learner);
    }

    /** The account is told to its owner only: a guest who registered must not see whether the address was free. */
    @Override
    public Mono<Map<String, Object>> export(LearnerId learner) {
        return Mono.zip(
                        learners.preferences(learner),
                        learners.lastUsed(learner),
                        sessions.export(learner),
                        links.export(learner))
                .map(found -> Map.of(
                        "preferences", found.getT1(),
                        "lastHere", found.getT2().toString(),
                        "browsersKnown", found.getT3(),
                        "registrationsWaiting", found.getT4()));
    }

    /** The account's own settings stand. */
    @Override
    public Mono<Void> adopt(LearnerId guest, LearnerId account) {
        return Mono.empty();
    }
}
