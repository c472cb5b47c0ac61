package ready27.history;

import java.util.List;

/** The questions and lines a learner answered that have changed since, and those that are not asked any more. */
public record ChangesPage(List<Change.Reworded> reworded, List<Change.Withdrawn> withdrawn) {

    public ChangesPage {
        reworded = List.copyOf(reworded);
        withdrawn = List.copyOf(withdrawn);
    }

    static ChangesPage of(List<Change> changes) {
        return new ChangesPage(of(changes, Change.Reworded.class), of(changes, Change.Withdrawn.class));
    }

    private static <T extends Change> List<T> of(List<Change> changes, Class<T> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public boolean empty() {
        return reworded.isEmpty() && withdrawn.isEmpty();
    }
}
