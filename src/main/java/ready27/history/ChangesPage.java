package ready27.history;

import java.util.List;

/** The questions a learner answered that have changed since. */
public record ChangesPage(List<Change> changes) {

    public ChangesPage {
        changes = List.copyOf(changes);
    }
}
