package ready27.history;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a learner has seen, for tests of other rooms. */
public final class SeenForTests {

    private SeenForTests() {}

    public static Seen of(Sight... sights) {
        return new Seen(List.of(sights), Set.of(), Map.of());
    }
}
