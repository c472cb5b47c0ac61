package ready27.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import ready27.history.Seen;
import ready27.readiness.Said;

/**
 * What somebody answered so far, and was told of it.
 *
 * @param cards when cards were reviewed that are no questions
 * @param said of the exam to begin with, the last word of each day
 * @param next the same of the exam that follows
 */
record Past(Seen seen, List<Instant> cards, SortedMap<LocalDate, Said> said, SortedMap<LocalDate, Said> next) {

    static final Past NOTHING =
            new Past(Seen.NOTHING, List.of(), Collections.emptySortedMap(), Collections.emptySortedMap());

    Past {
        cards = List.copyOf(cards);
        said = Collections.unmodifiableSortedMap(new TreeMap<>(said));
        next = Collections.unmodifiableSortedMap(new TreeMap<>(next));
    }
}
