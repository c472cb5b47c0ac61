package ready27.history;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** How often a learner has met one question, and how the latest meeting ended. */
public record Sighting(int times, int right, boolean lastRight, Instant last, String lastRevision) {

    static Sighting of(List<Sight> sights) {
        Sight latest = sights.stream()
                .max(Comparator.comparing(Sight::when).thenComparing(Sight::right))
                .orElseThrow();
        int right = (int) sights.stream().filter(Sight::right).count();
        return new Sighting(sights.size(), right, latest.right(), latest.when(), latest.revision());
    }
}
