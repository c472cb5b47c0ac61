package ready27.search;

import java.util.List;

/** The best of what was found, and how much there is in all. */
public record Found(int count, List<Hit> hits) {

    static final Found NOTHING = new Found(0, List.of());
}
