package ready27.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was said to one person so far, and how that person wants to be judged.
 *
 * @param said by exam, the last word of each day
 * @param share the hash of the link by which others may read the summary; empty where there is none
 */
public record Kept(Bar bar, SortedMap<String, SortedMap<LocalDate, Said>> said, String share) {

    public static final Kept NOTHING = new Kept(Bar.ORDINARY, new TreeMap<>(), "");

    public Kept {
        SortedMap<String, SortedMap<LocalDate, Said>> copy = new TreeMap<>();
        said.forEach((exam, days) -> copy.put(exam, Collections.unmodifiableSortedMap(new TreeMap<>(days))));
        said = Collections.unmodifiableSortedMap(copy);
    }

    /** By day; none where nothing was said. */
    public SortedMap<LocalDate, Said> of(String exam) {
        return said.getOrDefault(exam, Collections.emptySortedMap());
    }

    /** The last verdict, from which the next one starts; what a clock put back makes later than now is none. */
    Verdict before(String exam, Instant now) {
        LocalDate tomorrow = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1);
        return of(exam).headMap(tomorrow).values().stream()
                .reduce((earlier, later) -> later)
                .map(Said::verdict)
                .orElse(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    /** What was said last before that day. */
    Optional<Map.Entry<LocalDate, Said>> lastBefore(String exam, LocalDate day) {
        return of(exam).headMap(day).entrySet().stream().reduce((earlier, later) -> later);
    }

    boolean shared() {
        return !share.isEmpty();
    }
}
