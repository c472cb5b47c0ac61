package ready27.paper;

import java.util.List;
import java.util.Optional;

/** All papers, in the order of their folders; learners meet only those that are served. */
public final class Papers {

    private volatile List<Scenario> all;

    public Papers(List<Scenario> scenarios) {
        all = List.copyOf(scenarios);
    }

    public List<Scenario> served() {
        return all.stream().filter(scenario -> scenario.status().served()).toList();
    }

    /** The served paper of that id. */
    public Optional<Scenario> find(ScenarioId id) {
        return served().stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }

    /** Drafts too: for those who check papers, never for learners. */
    public List<Scenario> all() {
        return all;
    }

    /** Takes over what other papers hold, in one step: a reader sees the old ones or the new ones. */
    void takeOver(Papers newer) {
        all = newer.all;
    }
}
