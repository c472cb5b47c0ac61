package ready27.learner;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What this room itself keeps of a person; {@link HandingOver} deletes it last, with the person. */
@Component
class OwnData implements PersonalData {

    private final Learners learners;
    private final Accounts accounts;

    OwnData(Learners learners, Accounts accounts) {
        this.learners = learners;
        this.accounts = accounts;
    }

    @Override
    public Mono<Void> forget(LearnerId learner) {
        return Mono.empty();
    }

    @Override
    public Mono<Map<String, Object>> export(LearnerId learner) {
        return accounts.owned(learner)
                .map(OwnData::account)
                .defaultIfEmpty(Map.of())
                .zipWith(learners.preferences(learner), OwnData::all);
    }

    /** The account's own settings stand. */
    @Override
    public Mono<Void> adopt(LearnerId guest, LearnerId account) {
        return Mono.empty();
    }

    private static Map<String, Object> all(Map<String, Object> account, Preferences preferences) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (!account.isEmpty()) {
            all.put("account", account);
        }
        all.put("preferences", preferences);
        return all;
    }

    private static Map<String, Object> account(Account account) {
        return Map.of(
                "address", account.address().value(),
                "name", account.name(),
                "role", account.role().name());
    }
}
