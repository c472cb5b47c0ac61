package ready27.progress;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import ready27.history.Seen;
import ready27.readiness.Said;

/**
 * What somebody answered so far, and was told of it.
 *
 * @param said of the exam to begin with, the last word of each day
 */
record Past(Seen seen, SortedMap<LocalDate, Said> said) {

    static final Past NOTHING = new Past(Seen.NOTHING, Collections.emptySortedMap());

    Past {
        said = Collections.unmodifiableSortedMap(new TreeMap<>(said));
    }
}
